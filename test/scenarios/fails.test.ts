import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { leftovers, NOTHING, openStage, type Stage } from './scenario.ts';

const FAILING = `name: failing
jobs:
  etl:
    strategy:
      matrix:
        table: [good, bad]
    stages:
      - name: Load
        id: load
        run: |
          tables = {"good": 1}
          value = tables["\${{ matrix.table }}"]
  report:
    needs: [etl]
    stages:
      - name: Never
        echo: never
`;

describe('a run that fails', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  beforeEach(() => stage.cloud.reset());
  afterAll(() => stage.end());

  test('log, summary and outputs show the exception and line of a failed stage; post leaves nothing', async () => {
    const { main } = await stage.run({ definition: FAILING });
    expect(main.code).toBe(1);
    expect(main.outputs.status).toBe('FAILED');
    expect(JSON.parse(main.outputs.failed ?? '')).toEqual([
      { job: 'etl', combination: { table: 'bad' }, stage: 'Load', message: "KeyError: 'bad'", line: 12 },
    ]);
    expect(main.log).toMatch(/::error .*file=workflow\.yml,.*line=12.*KeyError/);
    expect(main.summary).toContain('Load');
    expect(main.summary).toContain('KeyError');
    const result = JSON.parse(main.outputs.result ?? '') as { jobs: Record<string, { status: string }> };
    expect(result.jobs.report?.status).toBe('SKIP');
    expect(await leftovers(stage.cloud)).toEqual(NOTHING);
  });

  test('fail_on_error: false lets later steps handle the status', async () => {
    const { main } = await stage.run({ definition: FAILING, inputs: { fail_on_error: 'false' } });
    expect({ code: main.code, status: main.outputs.status }).toEqual({ code: 0, status: 'FAILED' });
  });

  test.each([
    [
      'a misspelled key',
      'name: w\njobs:\n  a:\n    stagse:\n      - name: s\n        echo: hi\n',
      /workflow\.yml:4:5: .*stagse/,
      'stages',
    ],
    [
      'a need that does not exist',
      'name: w\njobs:\n  a:\n    needs: [bb]\n    stages:\n      - name: s\n        echo: hi\n',
      /workflow\.yml:4:13: .*bb/,
      '',
    ],
    [
      'an unset variable',
      'name: w\njobs:\n  a:\n    runs-on:\n      type: gcp_batch\n      with: {region: "$' +
        '{NOT_SET_ANYWHERE}"}\n    stages:\n      - name: s\n        echo: hi\n',
      /workflow\.yml:6:22: .*NOT_SET_ANYWHERE/,
      'or write a default',
    ],
  ])('%s causes one error at its line, before the first request', async (_, definition, place, hint) => {
    const { main } = await stage.run({ definition });
    expect(main.code).toBe(1);
    expect(main.log).toMatch(place);
    expect(main.log).toContain(hint);
    expect(main.log.match(/^::error [^\n]*file=/gm)).toHaveLength(1);
    const { calls } = await stage.cloud.state();
    expect(calls).toEqual([]);
  });

  test('a param of the wrong type causes one error for the input, before the first request', async () => {
    const { main } = await stage.run({
      definition: 'name: w\nparams:\n  n: int\njobs:\n  a:\n    stages:\n      - name: s\n        echo: hi\n',
      inputs: { params: 'n: many' },
    });
    expect(main.code).toBe(1);
    expect(main.log).toMatch(
      /^::error title=wrong-param::input "params": 'n' must be a whole number; got 'many'\./m,
    );
    expect(main.log).toContain('It is declared on line 3.');
    expect((await stage.cloud.state()).calls).toEqual([]);
  });
});
