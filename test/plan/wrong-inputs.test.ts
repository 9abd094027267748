import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readInputs } from '../../src/inputs/inputs.ts';
import { planRun } from '../../src/plan/plan-run.ts';

const ACTION = readFileSync(join(import.meta.dirname, '..', '..', 'action.yml'), 'utf8');
const NAMES = Object.keys((parse(ACTION) as { readonly inputs: object }).inputs).filter(
  (name) => name !== 'workflow',
);
const PLACE = { project_id: 'my-project', region: 'us-central1', gcs_bucket: 'my-bucket' };
const text = `name: etl\njobs:\n  load:\n    strategy: {matrix: {x: [a, b]}}\n    stages: [{name: a, echo: "\${{ matrix.y }}"}]\n`;

test.each(NAMES)('the definition is also checked if %s has any value', (name) => {
  for (const value of ['? no value', '[', '{a: [', '-1', 'a=', '\u0000', '99999999999999999999', '..', '*']) {
    const { draft, wrong } = readInputs({ workflow: 'etl.yml', ...PLACE, [name]: value }, {});
    const planned = planRun({
      inputs: draft,
      definition: { text, file: 'etl.yml' },
      environment: {},
      wrongInputs: wrong,
      now: new Date(0),
    });
    if (name !== 'workflow_name')
      expect(planned.problems.map(({ code }) => code)).toContain('unknown-matrix-key');
  }
});
