import { errorDocument } from '../error-documents.ts';
import { applyFieldMask } from '../field-mask.ts';
import { type Answer, jsonOf, type Request } from '../http-host.ts';
import type { Grants } from '../identity/grants.ts';
import { deniedText } from '../identity/permissions.ts';
import type { LogEntry, LogSink } from '../types.ts';
import { parseLogFilter, timestampKey } from './filter.ts';

const DEFAULT_PAGE = 50;
const MAX_PAGE = 1_000;
/** cloud.google.com/logging/quotas: length of a query. */
const MAX_FILTER = 20_000;
const FIELDS = ['resourceNames', 'projectIds', 'filter', 'orderBy', 'pageSize', 'pageToken'];

export interface LoggingService extends LogSink {
  handle(request: Request): Answer;
  clear(): void;
}

/** Cloud Logging: what the tasks wrote, to be read with `POST /v2/entries:list`. */
export function createLogging(grants: Grants): LoggingService {
  const entries: { readonly entry: LogEntry; readonly key: string }[] = [];
  const refuse = (status: number, message: string): Answer => ({
    status,
    body: errorDocument('logging', status, message),
  });

  function list(body: Readonly<Record<string, unknown>>): Answer {
    const unknown = Object.keys(body).find((field) => !FIELDS.includes(field));
    if (unknown)
      return refuse(400, `Invalid JSON payload received. Unknown name "${unknown}": Cannot find field.`);
    const resources = Array.isArray(body.resourceNames) ? body.resourceNames.map(String) : [];
    if (resources.length === 0) return refuse(400, 'At least one resource name must be specified.');
    if (String(body.filter ?? '').length > MAX_FILTER) {
      return refuse(400, `The filter is too long: at most ${MAX_FILTER} characters are allowed.`);
    }
    const orderBy = String(body.orderBy || 'timestamp asc');
    if (!/^timestamp( asc| desc)?$/.test(orderBy)) return refuse(400, `Invalid orderBy: ${orderBy}`);
    const size = Math.min(Number(body.pageSize || DEFAULT_PAGE), MAX_PAGE);
    if (!(size > 0)) return refuse(400, 'The pageSize must be positive.');
    const after = body.pageToken
      ? Buffer.from(String(body.pageToken), 'base64url').toString('utf8')
      : undefined;
    const sign = orderBy.endsWith('desc') ? -1 : 1;
    let matching: typeof entries;
    try {
      const filter = parseLogFilter(String(body.filter ?? ''));
      matching = entries.filter(
        ({ entry, key }) =>
          resources.some((resource) => entry.logName.startsWith(`${resource}/`)) &&
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
        ...(last !== undefined && { nextPageToken: Buffer.from(last).toString('base64url') }),
      },
    };
  }

  return {
    write(entry) {
      if (!grants.allows('tasks', 'logging.logEntries.create')) return;
      entries.push({ entry, key: `${timestampKey(entry.timestamp)} ${entry.insertId}` });
    },
    clear() {
      entries.length = 0;
    },
    handle(request) {
      if (request.method !== 'POST' || request.url.pathname !== '/v2/entries:list') {
        return refuse(404, 'Only POST /v2/entries:list is known here.');
      }
      if (!request.claims) return refuse(401, request.refused);
      if (!grants.allows(request.claims, 'logging.logEntries.list')) {
        return refuse(403, deniedText('logging.logEntries.list'));
      }
      const body = jsonOf(request);
      if (!body) return refuse(400, 'Invalid JSON payload received.');
      const answer = list(body);
      const fields = request.url.searchParams.get('fields');
      return fields && answer.status === 200
        ? { ...answer, body: applyFieldMask(answer.body, fields) as typeof answer.body }
        : answer;
    },
  };
}
