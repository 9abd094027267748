// What `main` of action.yml starts; copied to dist/ as it is. Both steps load the same bundle.
const { start } = await import('./action.js');
await start('main');
