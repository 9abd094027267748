import type { AuthClient } from 'google-auth-library';
import { CloudError } from '../errors.ts';
import type { BatchJobSpec } from '../plan/batch-job.ts';
import { LABELS, requestId } from '../plan/names.ts';
import { MAX_ANSWER_BYTES } from './answer-size.ts';
import { type BatchJobView, jobView, type TaskView, taskVariables, taskView } from './batch-views.ts';
import type { Call, CallDetails } from './call.ts';

export interface NewBatchJob {
  /** `projects/P/locations/R` */
  readonly location: string;
  readonly id: string;
  readonly spec: BatchJobSpec;
  readonly isFinal?: ((message: string) => boolean) | undefined;
}

/** Cloud Batch, as far as a run needs it. Every function throws `CloudError`. */
export interface Batch {
  /**
   * Creates the job, or takes over the one that is there when it is the same (its answer was lost before). `id` is
   * deterministic, so a retry cannot make a second one. Refusals that are final, by their text, are not repeated.
   */
  create(job: NewBatchJob, signal?: AbortSignal): Promise<BatchJobView>;
  /** All jobs of a location (`projects/P/locations/R`) that carry the run's label. */
  list(location: string, runLabel: string, signal?: AbortSignal): Promise<BatchJobView[]>;
  /** Environment of the tasks of a job. */
  variables(name: string, signal?: AbortSignal): Promise<Readonly<Record<string, string>>>;
  /** Asks for the end of a job; one that has ended or is gone is left alone. */
  cancel(name: string, signal?: AbortSignal): Promise<void>;
  /** Asks for the removal of a job, running or not; one that is gone is left alone. */
  remove(name: string, signal?: AbortSignal): Promise<void>;
  tasks(name: string, filter: string, signal?: AbortSignal): Promise<TaskView[]>;
  close(): Promise<void>;
}

const PAGE_SIZE = 1_000;
const ATTEMPT_MS = 20_000;
/**
 * What a look reads of each job. Without it every look would bring the whole specification of every job, task runner
 * included (cloud.google.com/apis/docs/system-parameters, X-Goog-FieldMask).
 */
const LISTED = 'jobs(name,uid,labels,createTime,status),nextPageToken,unreachable';

/** Loads the client when first called: a dry run never pays for it. */
export async function batch(parts: {
  client: AuthClient;
  /** https URL. */
  endpoint: string;
  projectId: string;
  universe: string;
  call: Call;
}): Promise<Batch> {
  // The package's own entry also loads v1alpha and all of protos.js, which is half of the start-up time.
  const { BatchServiceClient } = await import('@google-cloud/batch/build/src/v1/batch_service_client.js');
  const url = new URL(parts.endpoint);
  const client = new BatchServiceClient({
    apiEndpoint: url.hostname,
    port: Number(url.port || 443),
    projectId: parts.projectId,
    universeDomain: parts.universe,
    // google-gax sets none.
    'grpc.max_receive_message_length': MAX_ANSWER_BYTES,
    // google-gax declares its own copy of the type.
    authClient: parts.client as never,
  });
  let isMasked = true;
  const ready = client.initialize();
  ready.catch(() => undefined);
  /** google-gax must not retry below our own retries. */
  const options = { timeout: ATTEMPT_MS, retry: { retryCodes: [] }, autoPaginate: false };
  const call = async <T>(details: Omit<CallDetails, 'service'>, attempt: () => Promise<T>): Promise<T> => {
    return parts.call({ service: 'batch', attemptMs: ATTEMPT_MS + 2_000, ...details }, async () => {
      await ready;
      return attempt();
    });
  };
  const pages = async (
    details: Omit<CallDetails, 'service'>,
    page: (pageToken: string) => Promise<{ items: readonly unknown[]; next: string }>,
  ) => {
    const items: unknown[] = [];
    const seen = new Set<string>();
    for (let token = ''; ; ) {
      const answer = await call(details, () => page(token));
      items.push(...answer.items);
      if (!answer.next) return items;
      if (seen.has(answer.next)) {
        throw new CloudError({
          ...details,
          service: 'batch',
          httpStatus: 0,
          status: 'REPEATED_PAGE',
          message: `${details.operation} ${details.resource}: the service returned the same page again and again.`,
        });
      }
      seen.add(answer.next);
      token = answer.next;
    }
  };
  const get = async (name: string, signal?: AbortSignal) => {
    const answer = await call({ operation: 'get Batch job', resource: name, signal }, async () => {
      const [job] = await client.getJob({ name }, options);
      return job;
    });
    return answer;
  };
  return {
    async create({ location, id, spec, isFinal }, signal) {
      const name = `${location}/jobs/${id}`;
      /** A request id that was used before is answered with the job of then, whatever is asked for now. */
      const own = (view: BatchJobView, isAnswer: boolean): BatchJobView => {
        const mark = view.labels[LABELS.spec];
        if (mark === spec.labels[LABELS.spec] || (isAnswer && mark === undefined)) return view;
        const details = { service: 'batch', operation: 'create Batch job', resource: name } as const;
        throw new CloudError({
          ...details,
          httpStatus: 409,
          status: 'ALREADY_EXISTS',
          message: `create Batch job ${name}: a job of that name exists with another specification.`,
          hint: 'Delete it, or run the job again to get a new name.',
        });
      };
      try {
        const details = { operation: 'create Batch job', resource: name, signal, isFinal };
        const job = await call(details, async () => {
          const request = {
            parent: location,
            jobId: id,
            job: wireJob(spec) as never,
            requestId: requestId('create', name),
          };
          const [created] = await client.createJob(request, options);
          return created;
        });
        return own(jobView(job), true);
      } catch (error) {
        if (!(error instanceof CloudError) || error.httpStatus !== 409) throw error;
        return own(jobView(await get(name, signal)), false);
      }
    },
    async list(location, runLabel, signal) {
      const listed = () =>
        pages({ operation: 'list Batch jobs of', resource: location, signal }, async (pageToken) => {
          const filter = `labels.${LABELS.run}="${runLabel}"`;
          const request = { parent: location, filter, pageSize: PAGE_SIZE, pageToken };
          const [items, , answer] = await client.listJobs(request, {
            ...options,
            ...(isMasked && { otherArgs: { headers: { 'x-goog-fieldmask': LISTED } } }),
          });
          return { items, next: answer?.nextPageToken ?? '' };
        });
      try {
        return (await listed()).map(jobView);
      } catch (error) {
        if (!isMasked || !(error instanceof CloudError) || error.httpStatus !== 400) throw error;
        // Not worth a run: what it would leave out costs bytes only.
        isMasked = false;
        return (await listed()).map(jobView);
      }
    },
    variables: async (name, signal) => taskVariables(await get(name, signal)),
    async cancel(name, signal) {
      await ignoring([400, 404], () =>
        call({ operation: 'cancel Batch job', resource: name, signal }, () =>
          client.cancelJob({ name, requestId: requestId('cancel', name) }, options),
        ),
      );
    },
    async remove(name, signal) {
      // 400: a deletion is under way already.
      await ignoring([400, 404], () =>
        call({ operation: 'delete Batch job', resource: name, signal }, () =>
          client.deleteJob({ name, requestId: requestId('delete', name) }, options),
        ),
      );
    },
    async tasks(name, filter, signal) {
      const tasks = await pages({ operation: 'list tasks of', resource: name, signal }, async (pageToken) => {
        const request = { parent: `${name}/taskGroups/group0`, filter, pageSize: PAGE_SIZE, pageToken };
        const [items, , answer] = await client.listTasks(request, options);
        return { items, next: answer?.nextPageToken ?? '' };
      });
      return tasks.map(taskView);
    },
    close: () => client.close(),
  };
}

async function ignoring(statuses: readonly number[], request: () => Promise<unknown>): Promise<void> {
  try {
    await request();
  } catch (error) {
    if (!(error instanceof CloudError && statuses.includes(error.httpStatus))) throw error;
  }
}

/** The REST form as protobufjs takes it: durations as messages; enum names and int64 texts are understood as they are. */
export function wireJob(spec: BatchJobSpec): unknown {
  const [group] = spec.taskGroups;
  const seconds = Number(group.taskSpec.maxRunDuration.replace(/s$/, ''));
  return {
    ...spec,
    taskGroups: [{ ...group, taskSpec: { ...group.taskSpec, maxRunDuration: { seconds } } }],
  };
}
