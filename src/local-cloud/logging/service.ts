import { createHash } from 'node:crypto';
import { errorInfo, permissionDenied, type Refused, rateLimited } from '../error-details.ts';
import { errorDocument } from '../error-documents.ts';
import { applyFieldMask } from '../field-mask.ts';
import { type Answer, jsonOf, type Request } from '../http-host.ts';
import type { Grants } from '../identity/grants.ts';
import { withProjectId } from '../places/projects.ts';
import { newRateLimit } from '../rate-limit.ts';
import type { LogEntry, LogSink } from '../types.ts';
import { parseLogFilter, timestampKey } from './filter.ts';

const DEFAULT_PAGE = 50;
const MAX_PAGE = 1_000;
/** cloud.google.com/logging/quotas: length of a query. */
const MAX_FILTER = 20_000;
/** cloud.google.com/logging/quotas: reads per project and minute. */
const READS_A_MINUTE = 60;
const RESOURCE =
  /^(projects|folders|organizations|billingAccounts)\/[^/]+(\/locations\/[^/]+\/buckets\/[^/]+\/views\/[^/]+)?$/;
const FIELDS = ['resourceNames', 'projectIds', 'filter', 'orderBy', 'pageSize', 'pageToken'];

export interface LoggingService extends LogSink {
  handle(request: Request): Answer;
  clear(): void;
}

interface Stored {
  readonly entry: LogEntry;
  /** Has the same order as the time. */
  readonly key: string;
}

const refuse = (status: number, message: string): Answer => ({
  status,
  body: errorDocument('logging', status, message),
});
const refuseWith = ({ status, message, details }: Refused): Answer => ({
  status,
  body: errorDocument('logging', status, message, details),
});

/** Cloud Logging: the output of the tasks, read with `POST /v2/entries:list`. */
export function createLogging(grants: Grants, now?: () => number): LoggingService {
  const reads = newRateLimit(READS_A_MINUTE, now);
  const entries: Stored[] = [];
  return {
    write(entry) {
      if (!grants.allows('tasks', 'logging.logEntries.create')) return;
      entries.push({ entry, key: `${timestampKey(entry.timestamp)} ${entry.insertId}` });
    },
    clear() {
      entries.length = 0;
      reads.clear();
    },
    handle(request) {
      if (request.method !== 'POST' || request.url.pathname !== '/v2/entries:list') {
        return refuse(404, 'Only POST /v2/entries:list is known here.');
      }
      if (!request.claims) {
        const info = errorInfo('CREDENTIALS_MISSING', { service: 'logging.googleapis.com' });
        return refuseWith({ status: 401, message: request.refused, details: [info] });
      }
      const { resourceNames } = jsonOf(request) ?? {};
      const isMissing =
        Array.isArray(resourceNames) && resourceNames.some((name) => /^projects\/missing/.test(String(name)));
      if (isMissing || !grants.allows(request.claims, 'logging.logEntries.list')) {
        const text = 'Permission denied for all log views';
        return refuseWith(permissionDenied('logging.logEntries.list', text));
      }
      if (!reads.take()) return refuseWith(rateLimited('logging', 'Read requests', READS_A_MINUTE));
      const body = jsonOf(request);
      if (!body) return refuse(400, 'Invalid JSON payload received.');
      const answer = listEntries(entries, body);
      const fields = request.url.searchParams.get('fields');
      return fields && answer.status === 200
        ? { ...answer, body: applyFieldMask(answer.body, fields) as typeof answer.body }
        : answer;
    },
  };
}

/** `entries:list`. */
function listEntries(entries: readonly Stored[], body: Readonly<Record<string, unknown>>): Answer {
  const unknown = Object.keys(body).find((field) => !FIELDS.includes(field));
  if (unknown)
    return refuse(400, `Invalid JSON payload received. Unknown name "${unknown}": Cannot find field.`);
  const resources = Array.isArray(body.resourceNames) ? body.resourceNames.map(String) : [];
  if (resources.length === 0) return refuse(400, 'At least one resource name must be specified.');
  const wrong = resources.find((resource) => !RESOURCE.test(resource));
  if (wrong !== undefined) return refuse(400, `Invalid value for field resourceNames: "${wrong}".`);
  if (String(body.filter ?? '').length > MAX_FILTER) {
    return refuse(400, `The filter is too long: at most ${MAX_FILTER} characters are allowed.`);
  }
  const orderBy = String(body.orderBy || 'timestamp asc');
  if (!/^timestamp( asc| desc)?$/.test(orderBy)) return refuse(400, `Invalid orderBy: ${orderBy}`);
  const size = Math.min(Number(body.pageSize || DEFAULT_PAGE), MAX_PAGE);
  if (!(size > 0)) return refuse(400, 'The pageSize must be positive.');
  const query = createHash('sha256')
    .update(JSON.stringify([resources, body.filter ?? '', orderBy]))
    .digest('base64url');
  const after = body.pageToken ? positionOf(String(body.pageToken), query) : undefined;
  if (body.pageToken && after === undefined)
    return refuse(400, "page_token doesn't match arguments from the request.");
  const sign = orderBy.endsWith('desc') ? -1 : 1;
  let matching: Stored[];
  try {
    const filter = parseLogFilter(String(body.filter ?? ''));
    matching = entries.filter(
      ({ entry, key }) =>
        resources.some((resource) => entry.logName.startsWith(`${withProjectId(resource)}/`)) &&
        (after === undefined || (key > after ? 1 : key < after ? -1 : 0) === sign) &&
        filter(entry),
    );
  } catch (error) {
    return refuse(400, (error as Error).message);
  }
  matching.sort((a, b) => (a.key < b.key ? -sign : sign));
  const page = matching.slice(0, size);
  const last = matching.length > size ? page.at(-1)?.key : undefined;
  return {
    status: 200,
    body: {
      ...(page.length > 0 && { entries: page.map(({ entry }) => entry) }),
      ...(last !== undefined && { nextPageToken: Buffer.from(`${query} ${last}`).toString('base64url') }),
    },
  };
}

/** The start of a page; undefined if the token belongs to another query. */
function positionOf(token: string, query: string): string | undefined {
  const [, of, position] = /^(\S+) (.+)$/s.exec(Buffer.from(token, 'base64url').toString('utf8')) ?? [];
  return of === query ? position : undefined;
}
