import type { GitHubRun } from '../../github/event.ts';
import type { Links } from '../../report/detail.ts';
import type { Outcome } from '../../report/outcome.ts';

const CONSOLE = 'https://console.cloud.google.com';

/** Links to the definition and other files at the commit that ran, also on an Enterprise server or ghe.com. */
export function definitionLinks(file: string, gitHub: GitHubRun): Pick<Links, 'definition' | 'source'> {
  if (!gitHub.repository || !gitHub.headSha || file === '') return {};
  const blob = `${gitHub.serverUrl}/${gitHub.repository}/blob/${gitHub.headSha}`;
  const source = (path: string, line: number) =>
    `${blob}/${path.split('/').map(encodeURIComponent).join('/')}#L${line}`;
  return { source, definition: (line) => source(file, line) };
}

/**
 * Links for the reports. Batch jobs are deleted after the run, so links to a task's output open Logs Explorer with the
 * job's uid, and the job's page is linked only if it is kept.
 */
export function linksOf(
  outcome: Pick<Outcome, 'plan' | 'runUri'>,
  gitHub: GitHubRun,
  /** Whether the run's folder and its Batch jobs are kept. */
  isKept: boolean,
  /** Whether artifacts are kept even if the run's folder is deleted. */
  areArtifactsKept: boolean,
): Links {
  const folder = outcome.runUri.replace(/^gs:\/\//, '').replace(/\/$/, '');
  const [first] = outcome.plan.jobs.values();
  return {
    ...definitionLinks(outcome.plan.workflow.file, gitHub),
    logs: ({ job, batchJob, taskIndex }) => {
      if (!batchJob.uid) return undefined;
      const { projectId } = job.planned.machine;
      // The label is UID-group0-INDEX or task/UID-group0-INDEX/RETRY/0; ":" would also find larger numbers with the
      // same beginning.
      const query = [
        `logName="projects/${projectId}/logs/batch_task_logs"`,
        `labels.job_uid="${batchJob.uid}"`,
        ...(taskIndex === undefined ? [] : [`labels.task_id=~"-group0-${taskIndex}(/|$)"`]),
      ].join('\n');
      // Logs Explorer shows the last hour by default.
      const from = new Date(batchJob.createdMs - 60_000).toISOString();
      const to = new Date((batchJob.endedMs ?? batchJob.createdMs + 14 * 86_400_000) + 600_000).toISOString();
      return `${CONSOLE}/logs/query;query=${encodeURIComponent(query)};startTime=${from};endTime=${to}?project=${projectId}`;
    },
    ...((isKept || areArtifactsKept) && {
      artifacts: {
        folder: (uri) => `${CONSOLE}/storage/browser/${pathOf(uri)}`,
        // It asks the reader to sign in (cloud.google.com/storage/docs/request-endpoints#cookieauth).
        file: (uri) => `https://storage.cloud.google.com/${pathOf(uri)}`,
      },
    }),
    ...(isKept && {
      batchJob: ({ job, batchJob }) => {
        const [, , , region, , id] = batchJob.name.split('/');
        return `${CONSOLE}/batch/jobsDetail/regions/${region}/jobs/${id}/details?project=${job.planned.machine.projectId}`;
      },
      folder: `${CONSOLE}/storage/browser/${folder}?project=${first?.machine.projectId ?? ''}`,
    }),
  };
}

const pathOf = (uri: string) => uri.slice('gs://'.length).split('/').map(encodeURIComponent).join('/');
