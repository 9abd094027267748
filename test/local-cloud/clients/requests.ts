/** A request of a program for the real service, with the same fields. */
export interface ClientRequest {
  readonly name: string;
  /** Source of the request. */
  readonly source: string;
  /** google.cloud.batch.v1.Job in JSON. */
  readonly job: Readonly<Record<string, unknown>>;
  /** The output of any of its tasks. */
  readonly prints?: string;
}

const SAMPLES = 'GoogleCloudPlatform/python-docs-samples, batch/create';
/** A shell variable. */
const variable = (name: string) => `\${${name}}`;
const [INDEX, COUNT] = [variable('BATCH_TASK_INDEX'), variable('BATCH_TASK_COUNT')];
const HELLO = `echo Hello world! This is task ${INDEX}. This job has a total of ${COUNT} tasks.`;
const FIRST = 'Hello world! This is task 0. This job has a total of 4 tasks.';

interface Parts {
  readonly runnables?: readonly object[];
  readonly task?: object;
  readonly group?: object;
  readonly policy?: object;
  readonly allocation?: object;
  readonly job?: object;
}

/** Common fields of all samples. */
function sample({ runnables, task, group, policy, allocation, job }: Parts = {}): ClientRequest['job'] {
  return {
    taskGroups: [
      {
        taskCount: '4',
        ...group,
        taskSpec: {
          runnables: runnables ?? [{ script: { text: HELLO } }],
          computeResource: { cpuMilli: '2000', memoryMib: '16' },
          maxRetryCount: 2,
          maxRunDuration: '3600s',
          ...task,
        },
      },
    ],
    allocationPolicy: {
      instances: [{ policy: { machineType: 'e2-standard-4', ...policy } }],
      ...allocation,
    },
    labels: { env: 'testing', type: 'script' },
    logsPolicy: { destination: 'CLOUD_LOGGING' },
    ...job,
  };
}

const container = {
  imageUri: 'gcr.io/google-containers/busybox',
  entrypoint: '/bin/sh',
  commands: ['-c', HELLO],
};
const disk = (type: string, sizeGb: string) => ({
  task: {
    // The sample uses the default of Batch.
    computeResource: undefined,
    volumes: [{ deviceName: 'disk-0', mountPath: '/mnt/disks/disk-0' }],
  },
  policy: {
    machineType: 'n1-standard-1',
    disks: [{ deviceName: 'disk-0', newDisk: { type, sizeGb } }],
  },
});
const writes = (folder: string) => [
  { script: { text: `echo Hello from task >> ${folder}/out.txt; cat ${folder}/out.txt` } },
];
const topic = 'projects/local-project/topics/jobs';

const GOOGLE: readonly (readonly [name: string, job: ClientRequest['job'], prints?: string])[] = [
  ['container', sample({ runnables: [{ container }] }), FIRST],
  ['script', sample(), FIRST],
  [
    'gpu',
    sample({
      policy: { machineType: 'n1-standard-16', accelerators: [{ type: 'nvidia-tesla-t4', count: '1' }] },
      allocation: {
        instances: [
          {
            policy: {
              machineType: 'n1-standard-16',
              accelerators: [{ type: 'nvidia-tesla-t4', count: '1' }],
            },
            installGpuDrivers: true,
          },
        ],
        location: { allowedLocations: ['zones/us-central1-b'] },
      },
    }),
    FIRST,
  ],
  [
    'gpu-of-the-machine',
    sample({
      allocation: { instances: [{ policy: { machineType: 'g2-standard-4' }, installGpuDrivers: true }] },
    }),
    FIRST,
  ],
  [
    'status-events',
    sample({
      runnables: [
        { displayName: 'Script 1', script: { text: 'echo one' } },
        { displayName: 'Barrier 1', barrier: { name: 'hello-barrier' } },
        { displayName: 'Script 2', script: { text: 'echo two' } },
        { script: { text: `echo '{"batch/custom/event": "EVENT_DESCRIPTION"}'` } },
      ],
    }),
    'two',
  ],
  [
    'allocation-labels',
    sample({
      allocation: {
        instances: [{ policy: { machineType: 'e2-standard-4' } }],
        labels: { name_1: 'value-1', name_2: 'value-2' },
      },
    }),
    FIRST,
  ],
  ['job-labels', sample({ job: { labels: { name_1: 'value-1', name_2: 'value-2' } } }), FIRST],
  [
    'runnable-labels',
    sample({
      runnables: [
        { script: { text: HELLO }, labels: { name: 'value' } },
        { container, labels: { name: 'value' } },
      ],
    }),
    FIRST,
  ],
  [
    'nfs',
    sample({
      runnables: writes('/mnt/nfs'),
      task: { volumes: [{ nfs: { server: '10.0.0.2', remotePath: '/share' }, mountPath: '/mnt/nfs' }] },
      group: { taskCount: '1' },
    }),
    'Hello from task',
  ],
  [
    'bucket',
    sample({
      runnables: writes('/mnt/share'),
      task: { volumes: [{ gcs: { remotePath: 'local-bucket' }, mountPath: '/mnt/share' }] },
      group: { taskCount: '1' },
    }),
    'Hello from task',
  ],
  [
    'persistent-disk',
    sample({ runnables: writes('/mnt/disks/disk-0'), ...disk('pd-balanced', '10') }),
    'Hello from task',
  ],
  ['local-ssd', sample(disk('local-ssd', '375')), FIRST],
  [
    'notifications',
    sample({
      runnables: [{ container }],
      job: {
        notifications: [
          { pubsubTopic: topic, message: { type: 'JOB_STATE_CHANGED', newJobState: 'SUCCEEDED' } },
          { pubsubTopic: topic, message: { type: 'TASK_STATE_CHANGED', newTaskState: 'FAILED' } },
        ],
      },
    }),
    FIRST,
  ],
  [
    'secret',
    sample({
      runnables: [{ script: { text: `echo ${variable('TEST_SECRET')}` } }],
      task: {
        environment: {
          secretVariables: { TEST_SECRET: 'projects/11111111/secrets/TEST_SECRET/versions/latest' },
        },
      },
    }),
    'secret:projects/11111111/secrets/TEST_SECRET/versions/latest',
  ],
  [
    'service-account',
    sample({
      allocation: {
        instances: [{ policy: { machineType: 'e2-standard-4' } }],
        serviceAccount: { email: 'test-account-name@local-project.iam.gserviceaccount.com' },
      },
    }),
    FIRST,
  ],
  [
    'network',
    sample({
      allocation: {
        instances: [{ policy: { machineType: 'e2-standard-4' } }],
        network: {
          networkInterfaces: [
            {
              network: 'projects/local-project/global/networks/net',
              subnetwork: 'projects/local-project/regions/us-central1/subnetworks/sub',
              noExternalIpAddress: true,
            },
          ],
        },
      },
    }),
    FIRST,
  ],
  [
    'template',
    sample({
      allocation: {
        instances: [{ instanceTemplate: 'projects/local-project/global/instanceTemplates/template' }],
      },
    }),
    FIRST,
  ],
];

/** The request of dsub 0.5.6 for `dsub --command 'echo done'` (dsub/providers/google_batch.py). */
function dsub(): ClientRequest['job'] {
  const root = variable('DATA_ROOT');
  const runnable = (entrypoint: string, commands: readonly string[], more: object = {}) => ({
    container: {
      imageUri: 'gcr.io/google.com/cloudsdktool/cloud-sdk:slim',
      entrypoint,
      volumes: ['/mnt/disks/data:/mnt/data'],
      commands,
    },
    environment: { variables: { DATA_ROOT: '/mnt/data' } },
    ...more,
  });
  const bash = (command: string) => ['-c', command];
  return {
    taskGroups: [
      {
        taskCount: '1',
        taskCountPerNode: '1',
        taskSpec: {
          runnables: [
            runnable('/bin/bash', bash('while true; do sleep 60s; done'), { background: true }),
            runnable('/bin/bash', bash(`mkdir -p "${root}/tmp" "${root}/workingdir"`)),
            runnable('/bin/bash', bash(`echo localized > "${root}/workingdir/input"`)),
            runnable('/usr/bin/env', ['bash', '-c', `cat "${root}/workingdir/input"; echo done`]),
            runnable('/bin/bash', bash(`ls "${root}/workingdir"`)),
            runnable('/bin/bash', bash('echo logged'), { alwaysRun: true }),
          ],
          volumes: [{ deviceName: 'datadisk', mountPath: '/mnt/disks/data' }],
          maxRunDuration: '604800s',
        },
      },
    ],
    allocationPolicy: {
      instances: [
        {
          policy: {
            machineType: 'n1-standard-1',
            provisioningModel: 'STANDARD',
            bootDisk: { type: 'pd-standard', sizeGb: '50' },
            disks: [{ deviceName: 'datadisk', newDisk: { type: 'pd-standard', sizeGb: '200' } }],
          },
        },
      ],
      location: { allowedLocations: ['regions/us-central1'] },
      network: { networkInterfaces: [{ network: '', subnetwork: '', noExternalIpAddress: false }] },
    },
    labels: { 'job-name': 'echo', 'job-id': 'echo--me--261129-100000', 'dsub-version': 'v0-5-6' },
    logsPolicy: { destination: 'CLOUD_LOGGING' },
  };
}

/** The request of nf-google for `process.array = 4` (nextflow-io/nextflow, GoogleBatchTaskHandler). */
function nextflowArray(): ClientRequest['job'] {
  return {
    taskGroups: [
      {
        taskCount: '4',
        taskSpec: {
          computeResource: { cpuMilli: '1000', memoryMib: '512', bootDiskMib: '51200' },
          runnables: [
            {
              container: {
                imageUri: 'python:3.12-slim',
                volumes: ['/mnt/disks/local-bucket/work:/mnt/disks/local-bucket/work:rw'],
                commands: ['/bin/bash', '-o', 'pipefail', '-c', `echo child ${INDEX}`],
              },
              environment: { variables: { NXF_DEBUG: '0' } },
            },
          ],
          volumes: [
            {
              gcs: { remotePath: 'local-bucket' },
              mountPath: '/mnt/disks/local-bucket',
              mountOptions: ['-o rw', '-implicit-dirs'],
            },
          ],
          maxRetryCount: 5,
          lifecyclePolicies: [{ action: 'RETRY_TASK', actionCondition: { exitCodes: [50001] } }],
        },
      },
    ],
    allocationPolicy: {
      instances: [{ policy: { machineType: 'n2-standard-2', provisioningModel: 'SPOT' } }],
      location: { allowedLocations: ['regions/us-central1'] },
      labels: { 'nextflow-run': 'run' },
    },
    labels: { 'nextflow-run': 'run' },
    logsPolicy: { destination: 'CLOUD_LOGGING' },
  };
}

export const CLIENT_REQUESTS: readonly ClientRequest[] = [
  ...GOOGLE.map(([name, job, prints]) => ({
    name,
    source: SAMPLES,
    job,
    ...(prints !== undefined && { prints }),
  })),
  { name: 'dsub', source: 'dsub 0.5.6', job: dsub(), prints: 'done' },
  { name: 'nextflow-array', source: 'nextflow-io/nextflow', job: nextflowArray(), prints: 'child 3' },
];
