import type { AuthClient } from 'google-auth-library';
import { CloudError } from '../errors.ts';
import type { BatchJobSpec } from '../plan/batch-job.ts';
import { LABELS, requestId } from '../plan/names.ts';
import { MAX_ANSWER_BYTES } from './answer.ts';
import { type BatchJobView, jobView, type TaskView, taskVariables, taskView } from './batch-views.ts';
import type { Call, CallDetails } from './call.ts';
import { type Page, pagesOf } from './pages.ts';

export interface NewBatchJob {
  /** `projects/P/locations/R` */
  readonly location: string;
  readonly id: string;
  readonly spec: BatchJobSpec;
  readonly isFinal?: ((message: string) => boolean) | undefined;
}

/** The functions of Cloud Batch that a run needs. Every function throws `CloudError`. */
export interface Batch {
  /**
   * Creates the job, or returns the existing one if it is the same (the first response was lost). `id` is
   * deterministic, so a retry cannot create a second job. Refusals that are final, by their text, are not repeated.
   */
  create(job: NewBatchJob, signal?: AbortSignal): Promise<BatchJobView>;
  /** All jobs of a location (`projects/P/locations/R`) with the run's label. */
  list(location: string, runLabel: string, signal?: AbortSignal): Promise<BatchJobView[]>;
  /** Environment variables of the tasks of a job. */
  variables(name: string, signal?: AbortSignal): Promise<Readonly<Record<string, string>>>;
  /** Requests the cancellation of a job; a job that has ended or does not exist is ignored. */
  cancel(name: string, signal?: AbortSignal): Promise<void>;
  /** Requests the deletion of a job, running or not; a job that does not exist is ignored. */
  remove(name: string, signal?: AbortSignal): Promise<void>;
  tasks(name: string, filter: string, signal?: AbortSignal): Promise<TaskView[]>;
  close(): Promise<void>;
}

const PAGE_SIZE = 1_000;
const ATTEMPT_MS = 20_000;
/** The client ends an attempt first, because its error says more. */
const CALL_MS = ATTEMPT_MS + 2_000;
/**
 * The fields of each job in a list request. Without this mask, every response would contain the whole specification of
 * every job, including the task runner (cloud.google.com/apis/docs/system-parameters, X-Goog-FieldMask).
 */
const LISTED = 'jobs(name,uid,labels,createTime,status),nextPageToken,unreachable';

/** Loads the client at the first call: a dry run never needs it. */
export async function batch(parts: {
  client: AuthClient;
  /** https URL. */
  endpoint: string;
  projectId: string;
  universe: string;
  call: Call;
}): Promise<Batch> {
  // The package's main module also loads v1alpha and all of protos.js, which takes half of the start-up time.
  const { BatchServiceClient } = await import('@google-cloud/batch/build/src/v1/batch_service_client.js');
  const url = new URL(parts.endpoint);
  const client = new BatchServiceClient({
    apiEndpoint: url.hostname,
    port: Number(url.port || 443),
    projectId: parts.projectId,
    universeDomain: parts.universe,
    // google-gax sets no default.
    'grpc.max_receive_message_length': MAX_ANSWER_BYTES,
    // google-gax declares its own copy of the type.
    authClient: parts.client as never,
  });
  let isMasked = true;
  const ready = client.initialize();
  ready.catch(() => undefined);
  /** google-gax must not retry in addition to our retries. */
  const options = { timeout: ATTEMPT_MS, retry: { retryCodes: [] }, autoPaginate: false };
  const call = <T>(details: CallDetails, attempt: () => Promise<T>): Promise<T> =>
    parts.call(details, async () => {
      await ready;
      return attempt();
    });
  /** What most requests to Batch have in common. */
  const detailsOf = (operation: string, resource: string, signal: AbortSignal | undefined): CallDetails => ({
    service: 'batch',
    operation,
    resource,
    attemptMs: CALL_MS,
    signal,
  });
  /** Sends one request for each page. */
  const listed = async (details: CallDetails, read: (pageToken: string) => Promise<Page<unknown>>) => {
    const items: unknown[] = [];
    for await (const page of pagesOf(details, (token) => call(details, () => read(token))))
      items.push(...page);
    return items;
  };
  const get = (name: string, signal: AbortSignal | undefined) =>
    call(detailsOf('get Batch job', name, signal), async () => {
      const [job] = await client.getJob({ name }, options);
      return job;
    });
  return {
    async create({ location, id, spec, isFinal }, signal) {
      const name = `${location}/jobs/${id}`;
      const details: CallDetails = {
        service: 'batch',
        operation: 'create Batch job',
        resource: name,
        attemptMs: CALL_MS,
        isFinal,
        signal,
      };
      /** For a request id that was used before, the service returns the earlier job, even if the request differs. */
      const own = (view: BatchJobView, isAnswer: boolean): BatchJobView => {
        const mark = view.labels[LABELS.spec];
        if (mark === spec.labels[LABELS.spec] || (isAnswer && mark === undefined)) return view;
        throw new CloudError({
          service: 'batch',
          operation: 'create Batch job',
          resource: name,
          httpStatus: 409,
          status: 'ALREADY_EXISTS',
          message: `create Batch job ${name}: a job with this name exists with another specification.`,
          hint: 'Delete it, or run the job again to get a new name.',
        });
      };
      try {
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
      const views = async () => {
        const jobs = await listed(detailsOf('list Batch jobs of', location, signal), async (pageToken) => {
          const filter = `labels.${LABELS.run}="${runLabel}"`;
          const request = { parent: location, filter, pageSize: PAGE_SIZE, pageToken };
          const [items, , answer] = await client.listJobs(request, {
            ...options,
            ...(isMasked && { otherArgs: { headers: { 'x-goog-fieldmask': LISTED } } }),
          });
          return { items, nextToken: answer?.nextPageToken ?? '' };
        });
        return jobs.map(jobView);
      };
      try {
        return await views();
      } catch (error) {
        if (!isMasked || !(error instanceof CloudError) || error.httpStatus !== 400) throw error;
        // A failure here must not fail the run: the field mask only saves bytes.
        isMasked = false;
        return views();
      }
    },
    variables: async (name, signal) => taskVariables(await get(name, signal)),
    async cancel(name, signal) {
      await ignoring([400, 404], () =>
        call(detailsOf('cancel Batch job', name, signal), () =>
          client.cancelJob({ name, requestId: requestId('cancel', name) }, options),
        ),
      );
    },
    async remove(name, signal) {
      // 400: a deletion is already in progress.
      await ignoring([400, 404], () =>
        call(detailsOf('delete Batch job', name, signal), () =>
          client.deleteJob({ name, requestId: requestId('delete', name) }, options),
        ),
      );
    },
    async tasks(name, filter, signal) {
      const tasks = await listed(detailsOf('list tasks of', name, signal), async (pageToken) => {
        const request = { parent: `${name}/taskGroups/group0`, filter, pageSize: PAGE_SIZE, pageToken };
        const [items, , answer] = await client.listTasks(request, options);
        return { items, nextToken: answer?.nextPageToken ?? '' };
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

/** The REST form for protobufjs: durations become messages; enum names and int64 texts need no conversion. */
export function wireJob(spec: BatchJobSpec): unknown {
  const [group] = spec.taskGroups;
  const seconds = Number(group.taskSpec.maxRunDuration.replace(/s$/, ''));
  return {
    ...spec,
    taskGroups: [{ ...group, taskSpec: { ...group.taskSpec, maxRunDuration: { seconds } } }],
  };
}
