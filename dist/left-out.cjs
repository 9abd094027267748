// Replaces google-gax's generated classes, which nothing calls.
Object.defineProperty(exports, 'google', {
  get() {
    throw new Error('The generated classes of google-gax are not in this bundle: see scripts/bundle.mjs.');
  },
});
