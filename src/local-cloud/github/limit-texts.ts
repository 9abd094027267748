/** The kinds of GitHub's limits. */
export const LIMITS = ['primary', 'secondary', 'content'] as const;
export type Limit = (typeof LIMITS)[number];

const ABOUT = 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api';
const ABOUT_SECONDARY =
  'https://docs.github.com/free-pro-team@latest/rest/overview/resources-in-the-rest-api#secondary-rate-limits';

/** Published texts (EnricoMi/publish-unit-test-result-action#170, #385, #419). */
const TEXTS: Readonly<Record<Limit, readonly [message: string, about: string]>> = {
  primary: ['API rate limit exceeded for installation ID 5425010.', ABOUT],
  secondary: [
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    ABOUT_SECONDARY,
  ],
  content: [
    'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.',
    ABOUT_SECONDARY,
  ],
};

/** GitHub's response to a request over a limit. */
export function limitDocument(limit: Limit, status: number): Readonly<Record<string, string>> {
  const [message, about] = TEXTS[limit];
  return { message, documentation_url: about, status: String(status) };
}
