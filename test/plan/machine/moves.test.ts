import { describe, expect, test } from '@jest/globals';
import { largerType } from '../../../src/plan/machine/more-memory.ts';
import type { Machine } from '../../../src/plan/plan.ts';
import { planOf } from '../plan-of.ts';
import type { ResourceCase } from '../resource-case.ts';

type Given = Omit<ResourceCase, 'name'>;

/** The properties in which the machines of a plan differ, with a row for each entry of `fallback`. */
function machines(given: Given): readonly (readonly string[])[] {
  const { plan, problems } = planOf(given);
  expect(problems).toEqual([]);
  const planned = plan?.jobs.get('work');
  return (planned?.moves?.machines ?? []).map((row) => row.map(textOf));
}

const textOf = ({ provisioningModel, machineType, region, memoryMib, maxRetries }: Machine): string =>
  [provisioningModel, machineType, region, memoryMib ?? '', `${maxRetries} retries`].filter(String).join(' ');

const messagesOf = (given: Given): readonly string[] =>
  planOf(given).problems.map(({ message, at }) => `${at ? `${at.line}: ` : ''}${message}`);

describe('each entry of fallback overrides arguments of the job', () => {
  test('not arguments of the entry before it', () => {
    const fallback = [
      { machine_type: 'n2d-standard-8' },
      { spot: false },
      { region: 'us-east1', spot: false },
    ];
    const expected = [
      ['SPOT e2-standard-4 us-central1 0 retries'],
      ['SPOT n2d-standard-8 us-central1 0 retries'],
      ['STANDARD e2-standard-4 us-central1 0 retries'],
      ['STANDARD e2-standard-4 us-east1 1 retries'],
    ];
    expect(machines({ with: { spot: true, fallback } })).toEqual(expected);
    expect(machines({ with: { provisioning_model: 'SPOT', fallback } })).toEqual(expected);
    expect(machines({ inputs: { provisioning_model: 'SPOT', fallback: JSON.stringify(fallback) } })).toEqual(
      expected,
    );
  });

  test('the list of a job replaces that of the input', () => {
    const inputs = { fallback: '[{spot: false}]' };
    expect(machines({ inputs, with: { fallback: [] } })).toEqual([]);
    expect(machines({ inputs, with: { fallback: [{ machine_type: 'n2-standard-4' }] } })).toEqual([
      ['STANDARD e2-standard-4 us-central1 0 retries'],
      ['STANDARD n2-standard-4 us-central1 1 retries'],
    ]);
  });

  test('max_preemptions alone is a list of standard machines', () => {
    const expected = [
      ['SPOT e2-standard-4 us-central1 2 retries'],
      ['STANDARD e2-standard-4 us-central1 1 retries'],
    ];
    expect(machines({ with: { spot: true, max_preemptions: 3 } })).toEqual(expected);
    expect(machines({ with: { spot: true, max_preemptions: 3, fallback: [{ spot: false }] } })).toEqual(
      expected,
    );
  });

  test('a job whose template decides its machine does not use the lists of the inputs', () => {
    const inputs = { fallback: '[{spot: false}]', on_out_of_memory: 'next' };
    expect(machines({ inputs, with: { instance_template: 't' } })).toEqual([]);
  });
});

describe('an entry that changes the region', () => {
  const network = 'global/networks/n';
  const given = {
    zones: 'us-central1-a',
    reservation: 'r',
    subnetwork: 'regions/us-central1/subnetworks/s',
    network,
  };
  const of = (machine: Machine | undefined) => [machine?.zones, machine?.reservation, machine?.subnetwork];
  const last = (details: Given) => {
    const { plan, problems } = planOf(details);
    expect(problems).toEqual([]);
    return of(plan?.jobs.get('work')?.moves?.machines.at(-1)?.[0]);
  };

  test('drops zones, reservation and a regional subnetwork, of the job and of the inputs', () => {
    const fallback = [{ region: 'us-east1' }];
    const dropped = [[], undefined, undefined];
    expect(last({ with: { ...given, fallback } })).toEqual(dropped);
    expect(last({ inputs: given, with: { fallback } })).toEqual(dropped);
  });

  test('keeps its own arguments, and a subnetwork without a region', () => {
    const own = { region: 'us-east1', zones: ['us-east1-b'], reservation: 'east' };
    expect(last({ with: { ...given, subnetwork: 's', fallback: [own] } })).toEqual([
      ['us-east1-b'],
      'east',
      'regions/us-east1/subnetworks/s',
    ]);
  });

  test('drops nothing if the region stays the same', () => {
    const fallback = [{ region: 'us-central1', machine_type: 'n2-standard-4' }];
    expect(last({ with: { ...given, fallback } })).toEqual([['us-central1-a'], 'r', given.subnetwork]);
  });
});

describe('wrong entries are refused at their place', () => {
  test.each<[string, Given, string]>([
    [
      'a misspelled key',
      { with: { fallback: [{ regon: 'us-east1' }] } },
      "4: Job 'work': runs-on.with.fallback, entry 1: it has the unknown key 'regon'.",
    ],
    [
      'an empty entry',
      { with: { fallback: [{ spot: false }, {}] } },
      "4: Job 'work': runs-on.with.fallback, entry 2: it changes nothing.",
    ],
    [
      'an entry that is not a mapping',
      { with: { fallback: ['x'] } },
      "4: Job 'work': runs-on.with.fallback, entry 1: it must be a mapping.",
    ],
    [
      'a mapping instead of a list',
      { with: { fallback: { spot: false } } },
      "4: Job 'work': runs-on.with.fallback must be a list of mappings.",
    ],
    [
      'a template',
      { with: { fallback: [{ instance_template: 't' }] } },
      "4: Job 'work': runs-on.with.fallback, entry 1: instance_template cannot be changed in an entry.",
    ],
    [
      'another bucket',
      { with: { fallback: [{ gcs_bucket: 'other' }] } },
      "4: Job 'work': runs-on.with.fallback, entry 1: gcs_bucket cannot be changed in an entry.",
    ],
    [
      'a value out of range',
      { with: { fallback: [{ memory_mb: 1 }] } },
      '4: Job \'work\': runs-on.with.fallback, entry 1: memory_mb must be a number from 128 to 30000000; got "1".',
    ],
    [
      'an impossible machine',
      { with: { boot_disk_type: 'pd-ssd', fallback: [{ machine_type: 'n4-standard-4' }] } },
      "4: Job 'work': runs-on.with.fallback, entry 1: boot_disk_type does not fit: pd-ssd cannot be combined with N4 machines (n4-standard-4), which support only Hyperdisk.",
    ],
    [
      'a list together with a template',
      { with: { instance_template: 't', fallback: [{ region: 'us-east1' }] } },
      "4: Job 'work': runs-on.with.fallback cannot be combined with instance_template, which defines it.",
    ],
    [
      'an invalid time',
      { with: { fallback_after: 'soon' } },
      '4: Job \'work\': runs-on.with.fallback_after must be a time from 1 to 172800 seconds, such as "10m" or "1h30m"; got "soon".',
    ],
    [
      'FLEX_START with a limit of losses',
      {
        with: {
          machine_type: 'g2-standard-4',
          provisioning_model: 'FLEX_START',
          max_preemptions: 2,
          fallback: [{ spot: true }],
        },
      },
      "4: Job 'work': runs-on.with.max_preemptions is for Spot machines.",
    ],
    [
      'an input that is not a list',
      { inputs: { fallback: 'spot' } },
      'input "fallback" must be a list of mappings',
    ],
    [
      'an input that is not YAML',
      { inputs: { fallback: '[{' } },
      'input "fallback" must be a list of mappings, as YAML or JSON',
    ],
    [
      'a misspelled key of an input',
      { inputs: { fallback: '[{sopt: false}]' } },
      'input "fallback", entry 1: it has the unknown key \'sopt\'.',
    ],
    [
      'a wrong value of an input',
      { inputs: { fallback: '[{memory_mb: 1}]' } },
      'input "fallback", entry 1: memory_mb must be',
    ],
    [
      'a misspelled next',
      { with: { on_out_of_memory: 'nxt' } },
      "4: Job 'work': runs-on.with.on_out_of_memory must be 'next' or a list of mappings.",
    ],
    [
      'a place that the workflow file decides',
      { with: { fallback: [{ region: 'us-east1' }] }, inputs: { runs_on_may_set: 'machine' } },
      "4: Job 'work': runs-on.with.fallback, entry 1: region decides where",
    ],
  ])('%s', (_, given, says) => {
    expect(messagesOf(given)).toEqual([expect.stringContaining(says)]);
  });

  test('with a suggestion for a misspelled key', () => {
    expect(planOf({ with: { fallback: [{ machin_type: 'x' }] } }).problems[0]?.hint).toBe(
      "Did you mean 'machine_type'?",
    );
  });

  test('but an input can name another region even if the definition cannot', () => {
    const inputs = { runs_on_may_set: 'machine', fallback: '[{region: us-east1}]' };
    expect(machines({ inputs })).toHaveLength(2);
  });
});

describe('on_out_of_memory', () => {
  test('next doubles memory_mb up to the machine, then takes the type with the least memory above it', () => {
    const [row] = machines({ with: { on_out_of_memory: 'next', memory_mb: 3000 } });
    expect(row).toEqual([
      'STANDARD e2-standard-4 us-central1 3000 1 retries',
      'STANDARD e2-standard-4 us-central1 6000 1 retries',
      'STANDARD e2-standard-4 us-central1 12000 1 retries',
      'STANDARD e2-standard-4 us-central1 16384 1 retries',
      'STANDARD e2-highmem-4 us-central1 32768 1 retries',
      'STANDARD e2-highmem-8 us-central1 65536 1 retries',
      'STANDARD e2-highmem-16 us-central1 131072 1 retries',
    ]);
  });

  test('next starts from the machine of each entry of fallback', () => {
    const given = { machine_type: 'n1-highmem-64', fallback: [{ machine_type: 'e2-highmem-8' }] };
    expect(machines({ with: { ...given, on_out_of_memory: 'next' } })).toEqual([
      ['STANDARD n1-highmem-64 us-central1 0 retries', 'STANDARD n1-highmem-96 us-central1 0 retries'],
      ['STANDARD e2-highmem-8 us-central1 1 retries', 'STANDARD e2-highmem-16 us-central1 1 retries'],
    ]);
  });

  test('entries of both lists go together', () => {
    const lists = {
      fallback: [{ spot: false }],
      on_out_of_memory: [{ memory_mb: 8000 }, { machine_type: 'e2-highmem-8' }],
    };
    expect(machines({ with: { spot: true, ...lists } })).toEqual([
      [
        'SPOT e2-standard-4 us-central1 0 retries',
        'SPOT e2-standard-4 us-central1 8000 0 retries',
        'SPOT e2-highmem-8 us-central1 0 retries',
      ],
      [
        'STANDARD e2-standard-4 us-central1 1 retries',
        'STANDARD e2-standard-4 us-central1 8000 1 retries',
        'STANDARD e2-highmem-8 us-central1 1 retries',
      ],
    ]);
  });

  test.each<[Readonly<Record<string, unknown>>, readonly string[]]>([
    [{ memory_mb: 4000, on_out_of_memory: [{ memory_mb: 8000 }, { memory_mb: 12000 }] }, []],
    [{ on_out_of_memory: [{ machine_type: 'e2-highmem-4' }, { machine_type: 'e2-highmem-8' }] }, []],
    [{ on_out_of_memory: 'next', memory_mb: 4000 }, []],
    // The larger machine keeps the job's own memory_mb.
    [
      { memory_mb: 4000, on_out_of_memory: [{ memory_mb: 8000 }, { machine_type: 'e2-highmem-8' }] },
      ['entry 2: a task has 4000 MiB there, and was killed with 8000'],
    ],
    // The job already has all memory of its machine.
    [
      { on_out_of_memory: [{ memory_mb: 8000 }] },
      ['entry 1: a task has 8000 MiB there, and was killed with 14745'],
    ],
    [
      { on_out_of_memory: [{ region: 'us-east1' }] },
      ['entry 1: a task has 14745 MiB there, and was killed with 14745'],
    ],
    [
      { memory_mb: 2000, on_out_of_memory: [{ memory_mb: 8000 }, { memory_mb: 6000 }] },
      ['entry 2: a task has 6000 MiB there, and was killed with 8000'],
    ],
  ])('an entry without more memory than before causes a warning: %j', (given, expected) => {
    const fallback = [{ machine_type: 'n2-standard-4' }];
    const { warnings } = planOf({ with: { ...given, fallback } });
    const ofMemory = warnings.filter(({ code }) => code === 'no-more-memory');
    expect(ofMemory.map(({ message }) => message)).toEqual(
      expected.map((text) => expect.stringContaining(text)),
    );
  });

  test.each<[string, string | undefined]>([
    ['e2-standard-4', 'e2-highmem-4'],
    ['e2-micro', 'e2-small'],
    ['n2-highcpu-8', 'n2-highmem-2'],
    ['e2-highmem-16', undefined],
    ['c3-standard-8-lssd', 'c3-highcpu-22'],
    ['e2-custom-4-20480', 'e2-highmem-4'],
    ['unknown-standard-4', undefined],
  ])('the next type above %s is %s', (type, larger) => {
    expect(largerType(type)).toBe(larger);
  });

  test('next skips types with fewer vCPUs than a task requests', () => {
    const given = { machine_type: 'n2-highcpu-8', cpu_count: 4, on_out_of_memory: 'next' };
    expect(machines({ with: given })[0]?.slice(0, 3)).toEqual([
      'STANDARD n2-highcpu-8 us-central1 1 retries',
      'STANDARD n2-standard-4 us-central1 1 retries',
      'STANDARD n2-highmem-4 us-central1 1 retries',
    ]);
  });
});

test('a VM has at most 64 tags', () => {
  const tags = Array.from({ length: 65 }, (_, index) => `t${index}`);
  expect(messagesOf({ with: { tags: tags.slice(1) } })).toEqual([]);
  expect(messagesOf({ with: { tags } })).toEqual([expect.stringContaining('has 65 tags; a VM can have 64')]);
});
