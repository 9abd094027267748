import { CloudError } from '../errors.ts';
import type { RequestName } from './explain/failed-request.ts';

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Empty on the last page. */
  readonly nextToken: string;
}

/**
 * Yields the items of a list, page by page. `read` gets the token of a page, which is empty for the first one. Throws
 * what `read` throws, and a `CloudError` for a token that the service has returned before: the list would never end.
 */
export async function* pagesOf<Item>(
  { service, operation, resource }: RequestName,
  read: (token: string) => Promise<Page<Item>>,
): AsyncGenerator<readonly Item[]> {
  const seen = new Set<string>();
  let token = '';
  do {
    const { items, nextToken } = await read(token);
    yield items;
    if (seen.has(nextToken)) {
      throw new CloudError({
        service,
        operation,
        resource,
        httpStatus: 0,
        status: 'REPEATED_PAGE',
        message: `${operation} ${resource}: the service returned the same page again and again.`,
      });
    }
    seen.add(nextToken);
    token = nextToken;
  } while (token !== '');
}
