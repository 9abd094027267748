/**
 * Where a text is in a script of `sh`, which decides what its characters mean (POSIX, Shell Command Language, 2.2 and
 * 2.7.4). `command` is where the name of a command is expected; `quoted here-document` and `comment` have no meaning.
 */
export type Quoting =
  | 'command'
  | 'plain'
  | 'double quotes'
  | 'single quotes'
  | 'here-document'
  | 'quoted here-document'
  | 'comment';

type Frame = { readonly kind: 'plain' | 'double' | 'parentheses' | 'backticks' };

const TOP: Frame = { kind: 'plain' };
/** Words after which a command begins. */
const BEFORE_COMMAND = /(?:[\n;&|({!`]|\b(?:then|do|else|elif|if|while|until|eval|exec))[ \t]*$/;

/** Characters before a place that show whether a command begins there. */
const ENOUGH = 100;

/** Walks through a script once; offsets are those of the places that are asked for, in ascending order. */
class Walk {
  readonly #script: string;
  readonly #places: readonly number[];
  readonly #found: Quoting[] = [];
  readonly #frames: Frame[] = [TOP];
  /** Ends of the here-documents that begin in the next line. */
  readonly #ends: { readonly word: string; readonly isQuoted: boolean }[] = [];
  #at = 0;

  constructor(script: string, places: readonly number[]) {
    this.#script = script;
    this.#places = places;
  }

  run(): readonly Quoting[] {
    while (this.#at < this.#script.length && this.#found.length < this.#places.length) this.#step();
    while (this.#found.length < this.#places.length) this.#found.push('plain');
    return this.#found;
  }

  get #frame(): Frame {
    return this.#frames.at(-1) ?? TOP;
  }

  /** Goes on to an offset; everything before it is quoted like this. */
  #goTo(end: number, quoting: Quoting | undefined): void {
    for (let next = this.#places[this.#found.length]; next !== undefined && next < end; ) {
      this.#found.push(quoting ?? this.#quotingAt(next));
      next = this.#places[this.#found.length];
    }
    this.#at = end;
  }

  #quotingAt(place: number): Quoting {
    if (this.#frame.kind === 'double') return 'double quotes';
    // A whole line can have a megabyte, and thousands of places.
    const before =
      place < ENOUGH ? `\n${this.#script.slice(0, place)}` : this.#script.slice(place - ENOUGH, place);
    return BEFORE_COMMAND.test(before) ? 'command' : 'plain';
  }

  #step(): void {
    const script = this.#script;
    const character = script[this.#at] ?? '';
    if (character === '\\') this.#goTo(this.#at + 2, undefined);
    else if (character === '$' && script[this.#at + 1] === '(') this.#push('parentheses', 2);
    else if (character === '`') this.#toggle('backticks');
    else if (character === '"') this.#toggle('double');
    else if (this.#frame.kind === 'double') this.#goTo(this.#at + 1, undefined);
    else this.#plain(character);
  }

  #plain(character: string): void {
    const script = this.#script;
    if (character === "'") {
      const end = script.indexOf("'", this.#at + 1);
      this.#goTo(end < 0 ? script.length : end + 1, 'single quotes');
    } else if (character === '(') this.#push('parentheses', 1);
    else if (character === ')' && this.#frame.kind === 'parentheses') this.#pop();
    else if (
      character === '#' &&
      /(?:^|[\s;&|()])$/.test(script.slice(Math.max(0, this.#at - 1), this.#at))
    ) {
      const end = script.indexOf('\n', this.#at);
      this.#goTo(end < 0 ? script.length : end, 'comment');
    } else if (character === '<') this.#redirect();
    else if (character === '\n') this.#hereDocuments();
    else this.#goTo(this.#at + 1, undefined);
  }

  #push(kind: Frame['kind'], length: number): void {
    this.#goTo(this.#at + length, undefined);
    this.#frames.push({ kind });
  }

  #pop(): void {
    this.#goTo(this.#at + 1, undefined);
    this.#frames.pop();
  }

  #toggle(kind: Frame['kind']): void {
    if (this.#frame.kind === kind) this.#pop();
    else this.#push(kind, 1);
  }

  #redirect(): void {
    const found = /^<<-?[ \t]*(?:'([^'\n]+)'|"([^"\n]+)"|(\\?)([\w.-]+))/.exec(
      this.#script.slice(this.#at, this.#at + 200),
    );
    if (!found) {
      this.#goTo(this.#at + 1, undefined);
      return;
    }
    const [whole, single, double, backslash, bare] = found;
    this.#ends.push({
      word: single ?? double ?? bare ?? '',
      isQuoted: bare === undefined || backslash !== '',
    });
    this.#goTo(this.#at + whole.length, undefined);
  }

  #hereDocuments(): void {
    this.#goTo(this.#at + 1, undefined);
    for (let next = this.#ends.shift(); next; next = this.#ends.shift()) {
      const { word, isQuoted } = next;
      const quoting = isQuoted ? 'quoted here-document' : 'here-document';
      while (this.#at < this.#script.length) {
        const end = this.#script.indexOf('\n', this.#at);
        const after = end < 0 ? this.#script.length : end + 1;
        const line = this.#script.slice(this.#at, after).replace(/^\t+|\n$/g, '');
        this.#goTo(after, quoting);
        if (line === word) break;
      }
    }
  }
}

/** The quoting at each of some offsets of a script, which are in ascending order. */
export const quotingAt = (script: string, offsets: readonly number[]): readonly Quoting[] =>
  new Walk(script, offsets).run();
