// What `post` of action.yml starts; copied to dist/ as it is. Whatever was saved, it never runs a workflow.
const { start } = await import('./action.js');
await start('post');
