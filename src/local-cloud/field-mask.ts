/** The mask of a partial response: field → mask of its content, or true for all of it. */
type Mask = { [field: string]: Mask | true };

/**
 * Keeps the fields in `fields`, like Google's JSON APIs (`items(name,size),nextPageToken`, `a/b`, `*`): a client must
 * not find a field that it did not request.
 */
export function applyFieldMask(value: unknown, fields: string): unknown {
  return pick(value, parseMask(fields));
}

/** Whether it is a valid mask for a message with these fields: known names and matching parentheses. */
export function isFieldMask(fields: string, known: ReadonlySet<string>): boolean {
  if (!/^[\w.*,/() ]+$/.test(fields)) return false;
  let depth = 0;
  for (const character of fields) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return false;
  }
  const names = Object.keys(parseMask(fields));
  return depth === 0 && names.length > 0 && names.every((name) => name === '*' || known.has(name));
}

function parseMask(fields: string): Mask {
  const mask: Mask = {};
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= fields.length; at++) {
    const character = fields[at];
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character !== undefined && (character !== ',' || depth > 0)) continue;
    const [, name, slash, inner] =
      /^\s*([^(/\s]+)(?:\/(.+)|\((.*)\))?\s*$/s.exec(fields.slice(start, at)) ?? [];
    const inside = slash ?? inner;
    if (name) mask[name] = inside === undefined ? true : parseMask(inside);
    start = at + 1;
  }
  return mask;
}

function pick(value: unknown, mask: Mask): unknown {
  if (Array.isArray(value)) return value.map((item) => pick(item, mask));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([field, inside]) => {
      const part = mask[field] ?? mask['*'];
      if (part === undefined) return [];
      return [[field, part === true ? inside : pick(inside, part)]];
    }),
  );
}
