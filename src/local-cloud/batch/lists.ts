import { BadRequest, type Lookup, parseFilter } from './filter.ts';
import type { Job, Task } from './job.ts';

const MAX_PAGE = 1_000;
const iso = (ms: number) => new Date(ms).toISOString();

interface ListRequest {
  readonly parent?: string;
  readonly filter?: string;
  readonly orderBy?: string;
  readonly pageSize?: number;
  readonly pageToken?: string;
}

interface Page<T> {
  readonly items: readonly T[];
  readonly nextPageToken: string;
}

/** One page of the jobs of a request, newest first by default. Throws BadRequest. */
export function listJobs(jobs: readonly Job[], request: ListRequest): Page<Job> {
  const matches = parseFilter(request.filter ?? '');
  const [, field, isDown] =
    /^(name|create_time|createTime)?( desc)?$/.exec((request.orderBy ?? '').trim() || 'create_time desc') ??
    [];
  if (!field) throw new BadRequest(`Invalid order_by "${request.orderBy}": name or create_time [desc].`);
  const found = jobs.filter((job) => matches(jobLookup(job)));
  const sorted =
    field === 'name'
      ? found.sort((a, b) => (a.name < b.name ? -1 : 1))
      : found.sort((a, b) => a.createdMs - b.createdMs);
  return page(isDown ? sorted.reverse() : sorted, request);
}

/** One page of the tasks of a job. Throws BadRequest. */
export function listTasks(tasks: readonly Task[], request: ListRequest): Page<Task> {
  const matches = parseFilter(request.filter ?? '');
  return page(
    tasks.filter((task) => matches(taskLookup(task))),
    request,
  );
}

function jobLookup(job: Job): Lookup {
  return (field) => {
    if (field.startsWith('labels.')) return job.message.labels?.[field.slice('labels.'.length)];
    switch (field.replaceAll('_', '').toLowerCase()) {
      case 'status.state':
      case 'state':
        return job.state;
      case 'name':
        return job.name;
      case 'uid':
        return job.uid;
      case 'createtime':
        return iso(job.createdMs);
      case 'updatetime':
        return iso(job.updatedMs);
      default:
        throw new BadRequest(`Invalid filter: jobs have no field "${field}" to filter by.`);
    }
  };
}

function taskLookup(task: Task): Lookup {
  return (field) => {
    if (/^(status\.)?state$/i.test(field)) return task.state;
    throw new BadRequest(`Invalid filter: tasks have no field "${field}" to filter by.`);
  };
}

/** A token is the position of the next page; it is only valid for the same request with the same page size. */
function page<T>(items: readonly T[], request: ListRequest): Page<T> {
  const { pageSize = 0, pageToken = '' } = request;
  if (pageSize < 0) throw new BadRequest(`pagesize field is invalid. page size ${pageSize} is negative`);
  const query = JSON.stringify([request.parent ?? '', request.filter ?? '', request.orderBy ?? '']);
  const [, start, size, of] =
    /^(\d+)\|(\d+)\|(.*)$/s.exec(Buffer.from(pageToken, 'base64url').toString()) ?? [];
  if (pageToken !== '' && of !== query)
    throw new BadRequest(`page_token field is invalid. "${pageToken}" is not of this request`);
  // Seen in googleapis/python-batch#101.
  if (pageToken !== '' && Number(size) !== pageSize) {
    const text = `mismatching token page size error : request page size (${pageSize}) != token page size (${size})`;
    throw new BadRequest(`pagesize field is invalid. ${text}`);
  }
  const first = Number(start ?? 0);
  const end = first + Math.min(pageSize || MAX_PAGE, MAX_PAGE);
  const token = Buffer.from(`${end}|${pageSize}|${query}`).toString('base64url');
  return { items: items.slice(first, end), nextPageToken: end < items.length ? token : '' };
}
