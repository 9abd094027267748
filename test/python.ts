import { testPython } from '../src/local-cloud/python.ts';

/** Python with ddeutil-workflow, in the version that the Action runs. */
export const PYTHON = testPython(process.env);
