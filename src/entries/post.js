// What `post` of action.yml starts; copied to dist/ as it is. Whatever was saved, it never runs a workflow.
import './begin.js';

const { start } = await import('./action.js');
await start('post');
