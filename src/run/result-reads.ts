/** Reads of results at a time, of all jobs together, because each result needs memory while it is read. */
const READS_AT_A_TIME = 32;
/** Of these, reads of results whose Batch job still runs: fewer, because the run itself also sends requests. */
const EARLY_READS_AT_A_TIME = 16;

/** `early`: the Batch job still runs, and the result is only read in advance. `due`: the run waits for it. */
export type ReadKind = 'early' | 'due';

/** Starts a read when it is its turn, and returns what it returns. */
export type InTurn = <T>(read: () => Promise<T>) => Promise<T>;

/** Called with whether the read counts as one in flight. */
type Start = (counts: boolean) => void;

interface Line {
  readonly kind: ReadKind;
  waiting: Start[];
  /** Number of reads of `waiting` that have started. */
  started: number;
}

/**
 * The reads of results of a run. There is one limit for all jobs, so that the memory that they need does not depend on
 * how many jobs end at once. Lines take turns, so that a small job does not wait for all results of a large one.
 */
export class ResultReads {
  /** Lines in which reads wait, the next one first. */
  readonly #lines = new Set<Line>();
  readonly #inFlight: Record<ReadKind, number> = { early: 0, due: 0 };

  /**
   * A line for the results of one part. When `signal` is aborted, its waiting reads start at once: they send no request,
   * and fail like those in flight.
   */
  line(kind: ReadKind, signal: AbortSignal): InTurn {
    const line: Line = { kind, waiting: [], started: 0 };
    const abandon = () => this.#abandon(line);
    return async (read) => {
      const counts = await new Promise<boolean>((start) => {
        if (signal.aborted) return start(false);
        if (line.waiting.length === 0) signal.addEventListener('abort', abandon);
        line.waiting.push(start);
        this.#lines.add(line);
        this.#startNext();
      });
      if (line.waiting.length === 0) signal.removeEventListener('abort', abandon);
      try {
        return await read();
      } finally {
        if (counts) this.#inFlight[kind]--;
        this.#startNext();
      }
    };
  }

  #startNext(): void {
    for (let line = this.#nextLine(); line; line = this.#nextLine()) {
      const start = line.waiting[line.started++];
      this.#lines.delete(line);
      if (line.started < line.waiting.length) this.#lines.add(line);
      else empty(line);
      this.#inFlight[line.kind]++;
      start?.(true);
    }
  }

  #nextLine(): Line | undefined {
    const { early, due } = this.#inFlight;
    if (early + due >= READS_AT_A_TIME) return undefined;
    for (const line of this.#lines) if (line.kind === 'due' || early < EARLY_READS_AT_A_TIME) return line;
    return undefined;
  }

  #abandon(line: Line): void {
    this.#lines.delete(line);
    const { waiting, started } = line;
    empty(line);
    for (const start of waiting.slice(started)) start(false);
  }
}

function empty(line: Line): void {
  line.waiting = [];
  line.started = 0;
}
