import { type JobMessage, type NotificationMessage, restForm } from '../wire/messages.ts';
import { allocationRefusal } from './allocation.ts';
import { labelsRefusal } from './labels.ts';
import { firstOf, invalid, type Refused, rangeRefusal } from './refusal.ts';
import { taskGroupsRefusal } from './task-groups.ts';

const JOB_ID = /^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/;
const PARENT = /^projects\/[a-z0-9.:-]+\/locations\/[a-z]+-[a-z]+\d+$/;
const REQUEST_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const TOPIC = /^projects\/[a-z0-9.:-]+\/topics\/[A-Za-z][\w.~+%-]{2,254}$/;
const MAX_SPEC_BYTES = 1_000_000;

/** google.cloud.batch.v1.CreateJobRequest */
export interface CreateJobRequest {
  readonly parent?: string;
  readonly jobId?: string;
  readonly requestId?: string;
  readonly job?: JobMessage | null;
}

/**
 * Why Batch refuses a job (INVALID_ARGUMENT), in the order of the fields; undefined if it accepts it. The rules come
 * from batch.proto's comments, cloud.google.com/batch/quotas and published responses; the texts are those of the
 * service if known.
 */
export function createJobRefusal(request: CreateJobRequest): Refused {
  const { parent = '', jobId = '', requestId = '', job } = request;
  if (!PARENT.test(parent)) return invalid('parent', `"${parent}" is not projects/PROJECT/locations/REGION`);
  if (jobId && !JOB_ID.test(jobId))
    return invalid('job_id', `"${jobId}" is not matching the expected format: ${JOB_ID.source}`);
  // "zero UUID is not supported" (batch.proto)
  if (requestId && (!REQUEST_ID.test(requestId) || /^[0-]+$/.test(requestId)))
    return invalid('request_id', `"${requestId}" is not a valid UUID`);
  if (!job) return invalid('job', 'it is required');
  const specBytes = Buffer.byteLength(JSON.stringify(restForm(job)));
  if (specBytes > MAX_SPEC_BYTES)
    return invalid('job', `the definition has ${specBytes} bytes; at most 1 MB is allowed`);
  return (
    labelsRefusal('labels', job.labels) ??
    rangeRefusal('priority', job.priority, 0, 99) ??
    taskGroupsRefusal(job) ??
    allocationRefusal(job, parent) ??
    (job.logsPolicy?.destination === 'PATH' && !job.logsPolicy.logsPath
      ? invalid('logs_path', 'it is required with destination PATH')
      : undefined) ??
    firstOf(job.notifications ?? [], notificationRefusal)
  );
}

function notificationRefusal({ pubsubTopic = '', message }: NotificationMessage): Refused {
  if (pubsubTopic && !TOPIC.test(pubsubTopic))
    return invalid('pubsub_topic', `"${pubsubTopic}" is not projects/PROJECT/topics/TOPIC`);
  const isSet = (state: string | undefined) => state !== undefined && state !== 'STATE_UNSPECIFIED';
  if (message?.type === 'JOB_STATE_CHANGED' && isSet(message.newTaskState))
    return invalid('message', 'new_task_state is not allowed with type JOB_STATE_CHANGED');
  if (message?.type === 'TASK_STATE_CHANGED' && isSet(message.newJobState))
    return invalid('message', 'new_job_state is not allowed with type TASK_STATE_CHANGED');
  return undefined;
}
