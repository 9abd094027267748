import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';

// Imported first: what this process needs before anything else is loaded.

// google-gax is CommonJS that reads `__dirname` when it is loaded, which a bundle of modules does not have.
(globalThis as { __dirname?: string }).__dirname = import.meta.dirname;

/**
 * The space for new objects does not grow. V8 lets it become 96 MB where much is allocated; with ten thousand results the
 * process then peaks at 400 MB, else at 300, with the same processor time.
 */
setFlagsFromString('--semi-space-growth-factor=1');

// The post step finds compiled what main has loaded. The runner empties this folder after each job.
const { RUNNER_TEMP } = process.env;
if (RUNNER_TEMP) enableCompileCache(join(RUNNER_TEMP, 'gcp-batch-workflow-compiled'));
