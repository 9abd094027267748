/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

/** Values that the library accepts as a whole number, including text, true and 1.0. */
export const whole = (minimum?: number, maximum?: number): Schema => ({
  anyOf: [
    { type: 'integer', ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) },
    { type: 'string', pattern: '^\\s*[-+]?\\d+(_\\d+)*(\\.0+)?\\s*$' },
    { type: 'boolean' },
  ],
});
export const text: Schema = { type: 'string' };
export const textOrNothing: Schema = { type: ['string', 'null'] };
export const scalar: Schema = { type: ['string', 'number', 'boolean'] };
export const mapping: Schema = { type: 'object' };
export const texts: Schema = { type: 'array', items: text };
export const boolean: Schema = {
  anyOf: [
    { type: 'boolean' },
    { enum: [0, 1] },
    {
      type: 'string',
      pattern:
        '^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy][Ee][Ss]|[Nn][Oo]|[Oo][Nn]|[Oo][Ff][Ff]|[YyNnTtFf01])$',
    },
  ],
};
/** Values of a matrix key: all texts, or all whole numbers. */
export const matrixList: Schema = {
  anyOf: [texts, { type: 'array', items: whole() }],
};
export const ref = (name: string): Schema => ({ $ref: `#/definitions/${name}` });
