// What `main` of action.yml starts; copied to dist/ as it is. Both steps load the same bundle.
import { sayWhatRuns } from './begin.js';

sayWhatRuns();
const { start } = await import('./action.js');
await start('main');
