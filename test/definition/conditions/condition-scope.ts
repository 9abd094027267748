import type { ConditionScope } from '../../../src/definition/conditions/if.ts';
import { Tagged, type Value } from '../../../src/definition/python/value.ts';

/** The params and jobs that the conditions in test/conformance/if-texts.jsonl use. */
export const scope: ConditionScope = {
  params: new Map<string, Value>([
    ['mode', 'full'],
    ['empty', ''],
    ['quote', "it's"],
    ['n', 3],
    ['ratio', 0.5],
    ['whole', new Tagged('float', '2.0')],
    ['flag', true],
    ['none', null],
    ['text_true', 'True'],
    ['expr', "params['n'] == 3"],
    ['list', [1, 'b', null]],
    ['map', new Map<Value, Value>(Object.entries({ k: 'v' })).set(1, 'one')],
    ['day', new Tagged('date', '2026-01-02')],
    ['env', '$' + '{HOME}'],
  ]),
  jobs: new Map<string, Value>([
    [
      'extract',
      new Map<Value, Value>([
        ['status', 'SUCCESS'],
        ['stages', new Map([['count', new Map([['outputs', new Map([['rows', 12]])]])]])],
      ]),
    ],
  ]),
};
