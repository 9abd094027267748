import type { Answer } from '../http-host.ts';
import { jsonOf, refuse, withJson } from './answers.ts';
import { globPattern } from './glob.ts';
import type { Forwarded } from './server.ts';

/** Listings with globs, and with page tokens that are only valid for their own listing. */
export function createListing(forward: (request: Forwarded) => Promise<Answer>): {
  page(request: Forwarded, url: URL): Promise<Answer>;
  clear(): void;
} {
  /** Issued page tokens, with their listings. */
  const tokens = new Map<string, string>();
  return {
    async page(request, url) {
      const query = new URLSearchParams(url.search);
      const [token, glob] = [query.get('pageToken') ?? '', query.get('matchGlob')];
      for (const name of ['pageToken', 'fields']) query.delete(name);
      query.sort();
      const key = `${url.pathname}?${query}`;
      if (token && tokens.get(token) !== key) return refuse(400, 'Invalid argument.');
      const answer = await forward(request);
      if (answer.status !== 200) return answer;
      const page = jsonOf(answer) as { items?: { name: string }[]; nextPageToken?: string };
      if (page.nextPageToken) tokens.set(page.nextPageToken, key);
      if (glob === null) return answer;
      const pattern = globPattern(glob);
      const items = page.items?.filter(({ name }) => pattern.test(name)) ?? [];
      const { items: _all, ...rest } = page;
      return withJson(answer, { ...rest, ...(items.length > 0 && { items }) });
    },
    clear: () => tokens.clear(),
  };
}
