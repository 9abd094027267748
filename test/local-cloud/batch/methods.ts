import { randomUUID } from 'node:crypto';
import { status } from '@grpc/grpc-js';
import type { BatchServiceParts } from '../types.ts';
import { BadFilter, jobMatches, page, taskMatches } from './filter.ts';
import { hasEnded, type Job, jobMessage, newJob, taskMessage } from './job.ts';
import { type JobRun, newSlots, runJob } from './job-run.ts';
import type { JobMessage } from './messages.ts';
import { createJobRefusal } from './validation.ts';

/** An answer that is an error: the gRPC code and its text. */
export class Refusal extends Error {
  readonly code: number;
  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

const EMPTY = { type_url: 'type.googleapis.com/google.protobuf.Empty', value: Buffer.alloc(0) };
const CANCELLED = {
  type_url: 'type.googleapis.com/google.cloud.batch.v1.CancelJobResponse',
  value: Buffer.alloc(0),
};
const MAX_PAGE = 1_000;

interface Operation {
  readonly name: string;
  readonly isDone: () => boolean;
  readonly response: typeof EMPTY;
}

type Request = Readonly<Record<string, unknown>>;

/** The methods of Batch over the jobs of one emulator; none of them knows how it was called. */
export interface Methods {
  /** Throws Refusal. */
  call(method: string, request: Request): unknown;
  jobs(): readonly Job[];
  preempt(job: string, index: number): boolean;
  reset(): Promise<void>;
}

export function createMethods(parts: BatchServiceParts): Methods {
  const runs = new Map<string, JobRun>();
  const operations = new Map<string, Operation>();
  let slots = newSlots();

  const find = (name: unknown): JobRun => {
    const run = runs.get(String(name));
    if (!run) throw new Refusal(status.NOT_FOUND, `Resource '${name}' was not found`);
    return run;
  };
  const operation = (job: string, isDone: () => boolean, response: typeof EMPTY) => {
    const made = { name: `${job.split('/jobs/')[0]}/operations/operation-${randomUUID()}`, isDone, response };
    operations.set(made.name, made);
    return operationMessage(made);
  };
  const lists = (parent: unknown) => {
    const [, project, location] = /^projects\/([^/]+)\/locations\/([^/]+)$/.exec(String(parent)) ?? [];
    if (!project || !location) throw new Refusal(status.INVALID_ARGUMENT, `invalid parent "${parent}"`);
    const prefix = location === '-' ? `projects/${project}/locations/` : `${parent}/jobs/`;
    return [...runs.values()].map(({ job }) => job).filter(({ name }) => name.startsWith(prefix));
  };

  const methods: Readonly<Record<string, (request: Request) => unknown>> = {
    CreateJob(request) {
      const refusal = createJobRefusal(request as Parameters<typeof createJobRefusal>[0]);
      if (refusal) throw new Refusal(status.INVALID_ARGUMENT, refusal);
      const id = String(request.jobId || `j-${randomUUID()}`);
      const requestId = String(request.requestId ?? '');
      const same = [...runs.values()].find((run) => requestId !== '' && run.job.requestId === requestId);
      if (same) return jobMessage(same.job);
      const name = `${request.parent}/jobs/${id}`;
      if (runs.has(name)) throw new Refusal(status.ALREADY_EXISTS, `Resource '${name}' already exists`);
      const job = newJob({ name, requestId, message: request.job as JobMessage, nowMs: Date.now() });
      const answer = jobMessage(job);
      runs.set(name, runJob(job, parts, slots));
      return answer;
    },
    GetJob: (request) => jobMessage(find(request.name).job),
    ListJobs(request) {
      const matching = lists(request.parent).filter((job) => jobMatches(job, String(request.filter ?? '')));
      const { items, nextPageToken } = page(matching, request, MAX_PAGE);
      return { jobs: items.map(jobMessage), nextPageToken };
    },
    DeleteJob(request) {
      const run = find(request.name);
      if (run.job.state === 'DELETION_IN_PROGRESS') {
        throw new Refusal(status.FAILED_PRECONDITION, `Job ${run.job.name} is being deleted`);
      }
      void run.destroy().then(() => runs.delete(run.job.name));
      return operation(run.job.name, () => !runs.has(run.job.name), EMPTY);
    },
    CancelJob(request) {
      const run = find(request.name);
      const { state, name } = run.job;
      if (state === 'CANCELLATION_IN_PROGRESS' || state === 'DELETION_IN_PROGRESS') {
        throw new Refusal(status.FAILED_PRECONDITION, `Job ${name} is in state ${state}`);
      }
      run.cancel();
      return operation(name, () => hasEnded(run.job), CANCELLED);
    },
    GetTask(request) {
      const [job, index] = String(request.name).split('/taskGroups/group0/tasks/');
      const run = find(job);
      const task = run.job.tasks[Number(index)];
      if (!task) throw new Refusal(status.NOT_FOUND, `Resource '${request.name}' was not found`);
      return taskMessage(run.job, task);
    },
    ListTasks(request) {
      const { job } = find(String(request.parent).replace(/\/taskGroups\/group0$/, ''));
      const matching = job.tasks.filter((task) => taskMatches(task, String(request.filter ?? '')));
      const { items, nextPageToken } = page(matching, request, MAX_PAGE);
      return { tasks: items.map((task) => taskMessage(job, task)), nextPageToken };
    },
    GetOperation(request) {
      const made = operations.get(String(request.name));
      if (!made) throw new Refusal(status.NOT_FOUND, `Resource '${request.name}' was not found`);
      return operationMessage(made);
    },
  };

  return {
    call(method, request) {
      const serve = methods[method];
      if (!serve) throw new Refusal(status.UNIMPLEMENTED, `${method} is not emulated`);
      try {
        return serve(request);
      } catch (error) {
        if (error instanceof BadFilter) throw new Refusal(status.INVALID_ARGUMENT, error.message);
        throw error;
      }
    },
    jobs: () => [...runs.values()].map(({ job }) => job),
    preempt(job, index) {
      const run = [...runs.values()].find(
        ({ job: { name } }) => name === job || name.endsWith(`/jobs/${job}`),
      );
      return run?.preempt(index) ?? false;
    },
    async reset() {
      const all = [...runs.values()];
      runs.clear();
      operations.clear();
      slots = newSlots();
      await Promise.all(all.map((run) => run.destroy()));
    },
  };
}

const operationMessage = ({ name, isDone, response }: Operation) => ({
  name,
  done: isDone(),
  ...(isDone() && { response }),
});
