/** Multiplies the number of cases: DIFFERENTIAL_FACTOR, or ten in `npm run differential`. */
export const FACTOR = Number(
  process.env.DIFFERENTIAL_FACTOR ?? (process.env.npm_lifecycle_event === 'differential' ? 10 : 1),
);
