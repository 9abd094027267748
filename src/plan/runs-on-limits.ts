import type { Argument, Job } from '../definition/model.ts';
import type { Problem } from '../errors.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { knownArguments } from './machine/unknown-argument.ts';

/** Arguments of `runs-on.with` that decide where and as whom a job runs, and what it can access. */
const PLACE_ARGUMENTS: readonly string[] = [
  ...['project_id', 'region', 'zones', 'gcs_bucket', 'credentials_path', 'service_account'],
  ...['network', 'subnetwork', 'instance_template', 'reservation', 'secrets'],
  ...['registry_username', 'registry_password', 'mounts'],
];

/** Reports arguments that a job sets although the inputs do not allow it. */
export function limitsOf(
  job: Job,
  inputs: Pick<Inputs, 'runsOnMaySet' | 'allowKeyFiles'>,
): readonly Problem[] {
  const keyFile = argumentOf(job, 'credentials_path');
  const isKeyFileRefused = keyFile !== undefined && !inputs.allowKeyFiles && inputs.runsOnMaySet === 'all';
  return [
    ...(inputs.runsOnMaySet === 'machine' ? placesOf(job) : []),
    ...(isKeyFileRefused
      ? [
          {
            code: 'key-file-not-allowed',
            message: `Job '${job.id}': runs-on.with.credentials_path names a key file, which the input "allow_key_files" does not allow.`,
            at: keyFile.keyAt,
            hint: 'Remove it and set the input "workload_identity_provider", which needs no key, or set "allow_key_files: true".',
          },
        ]
      : []),
  ];
}

/** Only arguments of the job's kind of machine: a container's `network` is not one of Google's. */
const argumentOf = (job: Job, name: string) =>
  knownArguments(job).includes(name) ? job.runsOn.with.get(name) : undefined;

const placesOf = (job: Job): readonly Problem[] => [
  ...PLACE_ARGUMENTS.flatMap((name) => {
    const argument = argumentOf(job, name);
    return argument ? [ofPlace(job, name, argument)] : [];
  }),
  ...(['fallback', 'on_out_of_memory'] as const).flatMap((list) =>
    (argumentOf(job, list)?.items ?? []).flatMap(({ members }, index) =>
      [...(members ?? [])].flatMap(([name, argument]) =>
        PLACE_ARGUMENTS.includes(name)
          ? [ofPlace(job, `${list}, entry ${index + 1}: ${name}`, argument)]
          : [],
      ),
    ),
  ),
];

const ofPlace = (job: Job, name: string, { keyAt }: Argument): Problem => ({
  code: 'argument-not-allowed',
  message: `Job '${job.id}': runs-on.with.${name} decides where or as whom the job runs; the input "runs_on_may_set: machine" leaves that to the workflow file.`,
  at: keyAt,
  hint: 'Set it as an input of the Action, or set "runs_on_may_set: all".',
});
