import { testPython } from '../src/local-cloud/python.ts';

/** Python with ddeutil-workflow, of the version that the Action runs. */
export const PYTHON = testPython(process.env);
