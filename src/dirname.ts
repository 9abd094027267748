// google-gax is CommonJS that reads `__dirname` when it is loaded, which a bundle of modules does not have.
(globalThis as { __dirname?: string }).__dirname = import.meta.dirname;
