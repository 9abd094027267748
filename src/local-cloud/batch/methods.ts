import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { status } from '@grpc/grpc-js';
import { withProjectId, withProjectNumber } from '../places/projects.ts';
import type { BatchServiceParts, MachineState } from '../types.ts';
import { delaysOf } from './delays.ts';
import { BadRequest } from './filter.ts';
import { hasEnded, type Job, newJob } from './job.ts';
import { jobMessage, machineStates, taskMessage } from './job-documents.ts';
import { type JobRun, runJob } from './job-run.ts';
import { createLimits } from './limits.ts';
import { listJobs, listTasks } from './lists.ts';
import { locationMethods } from './locations.ts';
import { newOperation, type Operation, operationMessage } from './operations.ts';
import { Refusal } from './refusal.ts';
import { simulateJob } from './simulated/run.ts';
import { newSlots } from './slots.ts';
import { createMemoryGuard } from './tasks/memory.ts';
import { newPythonImages } from './tasks/python-image.ts';
import { type CreateJobRequest, createJobRefusal } from './validation/create-job.ts';
import type { JobMessage } from './wire/messages.ts';

/** How long a request id is remembered, even if its job no longer exists: at least an hour (batch.proto). */
const REQUEST_ID_MS = 3_600_000;
type Request = Readonly<Record<string, unknown>>;

/** The methods of Batch for the jobs of one emulator, independent of the transport. */
export interface Methods {
  /** Throws Refusal. */
  call(method: string, request: Request): unknown;
  /** Executes due events of simulated jobs. */
  advance(): Promise<void>;
  jobs(): readonly Job[];
  /** Machines of all simulated jobs, including deleted ones. */
  machines(): readonly MachineState[];
  preempt(job: string, index: number): boolean;
  reset(): Promise<void>;
  stop(): Promise<void>;
}

export function createMethods(parts: BatchServiceParts): Methods {
  const runs = new Map<string, JobRun>();
  const byRequestId = new Map<string, JobRun>();
  const operations = new Map<string, Operation>();
  const simulated: JobRun[] = [];
  const { python } = parts;
  const images = newPythonImages({
    folder: join(parts.folder, 'batch'),
    python,
    images: parts.options.images,
  });
  const memory = createMemoryGuard();
  let slots = newSlots();
  let created = 0;
  const { simulation } = parts.options;
  const now = simulation?.now ?? Date.now;
  let advancing: Promise<void> = Promise.resolve();

  const notFound = (name: unknown) =>
    new Refusal(status.NOT_FOUND, `Resource "${withProjectNumber(String(name))}" was not found`);
  const find = (name: unknown): JobRun => {
    const run = runs.get(String(name));
    if (!run) throw notFound(name);
    return run;
  };
  const begin = (verb: Operation['verb'], target: string, isDone: () => boolean) => {
    const operation = newOperation({ verb, target, isDone });
    operations.set(operation.name, operation);
    return operationMessage(operation);
  };
  const findOperation = (name: unknown) => {
    const operation = operations.get(String(name));
    if (!operation) throw notFound(name);
    return operation;
  };

  const limits = createLimits(parts.options, now);

  const methods: Readonly<Record<string, (request: Request) => unknown>> = {
    CreateJob(request) {
      limits.refuseUnknownRegion(String(request.parent));
      const refusal = createJobRefusal(request as CreateJobRequest);
      if (refusal) throw new Refusal(status.INVALID_ARGUMENT, refusal);
      const requestId = String(request.requestId ?? '');
      const same = requestId === '' ? undefined : byRequestId.get(`${request.parent} ${requestId}`);
      if (same && now() - same.job.createdMs < REQUEST_ID_MS) return jobMessage(same.job, now());
      const name = `${request.parent}/jobs/${request.jobId || `j-${randomUUID()}`}`;
      if (runs.has(name)) {
        throw new Refusal(status.ALREADY_EXISTS, `Resource "${withProjectNumber(name)}" already exists`);
      }
      const message = request.job as JobMessage;
      const labels = message.labels ?? {};
      const stockOut = simulation?.fates?.job?.({ name, labels, message })?.refused;
      if (stockOut !== undefined) throw new Refusal(status.RESOURCE_EXHAUSTED, stockOut);
      const job = newJob({ name, requestId, ordinal: created++, message, nowMs: now() });
      const answer = jobMessage(job, now());
      const run = simulation
        ? simulateJob({ job, parts, simulation, remove: () => void methods.DeleteJob?.({ name }) })
        : runJob({ job, parts, images, slots, memory });
      runs.set(name, run);
      if (run.machines) simulated.push(run);
      byRequestId.set(`${request.parent} ${requestId}`, run);
      return answer;
    },
    GetJob: (request) => jobMessage(find(request.name).job, now()),
    ListJobs(request) {
      const { parent } = request;
      const [, project, location] = /^projects\/([^/]+)\/locations\/([^/]+)$/.exec(String(parent)) ?? [];
      if (!project || !location) {
        throw new Refusal(
          status.INVALID_ARGUMENT,
          `parent "${parent}" is not projects/PROJECT/locations/LOCATION`,
        );
      }
      const prefix = location === '-' ? `projects/${project}/locations/` : `${parent}/jobs/`;
      const jobs = [...runs.values()]
        .filter((run) => !run.isHidden?.(now()))
        .map(({ job }) => job)
        .filter(({ name }) => name.startsWith(prefix));
      const { items, nextPageToken } = listJobs(jobs, request);
      return { jobs: items.map((job) => jobMessage(job, now())), nextPageToken };
    },
    DeleteJob(request) {
      const run = find(request.name);
      const { name, state } = run.job;
      if (state === 'DELETION_IN_PROGRESS') {
        throw new Refusal(status.FAILED_PRECONDITION, `Job ${name} is being deleted already`);
      }
      void run.destroy().then(async () => {
        if (!simulation) await delay(delaysOf(parts.options).deleteMs, undefined, { ref: false });
        if (runs.get(name) === run) runs.delete(name);
      });
      return begin('delete', name, () => runs.get(name) !== run);
    },
    CancelJob(request) {
      const run = find(request.name);
      const { state, name } = run.job;
      if (state === 'CANCELLATION_IN_PROGRESS' || state === 'DELETION_IN_PROGRESS') {
        throw new Refusal(status.FAILED_PRECONDITION, `Job ${name} cannot be cancelled in state ${state}`);
      }
      run.cancel();
      return begin('cancel', name, () => hasEnded(run.job) || runs.get(name) !== run);
    },
    ...locationMethods,
    GetTask(request) {
      const [job, index = ''] = String(request.name).split('/taskGroups/group0/tasks/');
      const run = find(job);
      const task = /^\d+$/.test(index) ? run.job.tasks[Number(index)] : undefined;
      if (!task) throw notFound(request.name);
      return taskMessage(run.job, task);
    },
    ListTasks(request) {
      const [, name] = /^(.*)\/taskGroups\/(?:group0|-)$/.exec(String(request.parent)) ?? [];
      if (!name) {
        throw new Refusal(
          status.INVALID_ARGUMENT,
          `parent "${request.parent}" is not projects/PROJECT/locations/LOCATION/jobs/JOB/taskGroups/group0`,
        );
      }
      const { job } = find(name);
      const { items, nextPageToken } = listTasks(job.tasks, request);
      return { tasks: items.map((task) => taskMessage(job, task)), nextPageToken };
    },
    CancelOperation(request) {
      // It cannot be interrupted.
      findOperation(request.name);
      return {};
    },
    GetOperation: (request) => operationMessage(findOperation(request.name)),
    ListOperations: (request) => ({
      operations: [...operations.values()]
        .filter(({ name }) => name.startsWith(`${request.name}/`))
        .map(operationMessage),
    }),
    DeleteOperation(request) {
      operations.delete(findOperation(request.name).name);
      return {};
    },
  };

  async function reset(): Promise<void> {
    const all = [...runs.values()];
    runs.clear();
    byRequestId.clear();
    limits.clear();
    operations.clear();
    simulated.length = 0;
    slots = newSlots();
    await Promise.all(all.map((run) => run.destroy(true)));
  }

  return {
    call(method, request) {
      const serve = methods[method];
      if (!serve) throw new Refusal(status.UNIMPLEMENTED, `${method} is not emulated`);
      limits.refuseTooMany(method);
      try {
        return serve(canonical(request));
      } catch (error) {
        if (error instanceof BadRequest) throw new Refusal(status.INVALID_ARGUMENT, error.message);
        throw error;
      }
    },
    advance() {
      const all = async () => {
        for (const run of runs.values()) await run.advance?.(now());
      };
      advancing = advancing.then(all, all);
      return advancing;
    },
    jobs: () => [...runs.values()].map(({ job }) => job),
    machines: () => simulated.flatMap((run) => machineStates(run, now())),
    preempt(job, index) {
      const run = [...runs.values()].find(
        ({ job: { name } }) => name === job || name.endsWith(`/jobs/${job}`),
      );
      return run?.preempt(index) ?? false;
    },
    reset,
    async stop() {
      await Promise.all([images.stop(), reset()]);
    },
  };
}

/** The request with projects named by id, even if it uses numbers. */
function canonical(request: Request): Request {
  const names = (['name', 'parent'] as const).flatMap((field) =>
    typeof request[field] === 'string' ? [[field, withProjectId(request[field])] as const] : [],
  );
  return { ...request, ...Object.fromEntries(names) };
}
