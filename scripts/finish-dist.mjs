// Copies the files for run time to the folder of the bundle: the entries of the two steps, the task runner and
// package.json.
import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packedTaskProgram } from '../lib/task-archive.js';
import { ROOT } from './places.mjs';

const dist = join(ROOT, 'dist');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const program = packedTaskProgram(join(ROOT, 'src', 'task'));
renameSync(join(dist, 'index.js'), join(dist, 'action.js'));
cpSync(join(ROOT, 'src', 'entries'), dist, { recursive: true });
writeFileSync(join(dist, 'task-program.json'), `${JSON.stringify(program, null, 1)}\n`);
writeFileSync(join(dist, 'package.json'), `${JSON.stringify({ type: 'module', version })}\n`);
