import type { GitHubRun } from '../github/event.ts';
import type { Links } from '../report/detail.ts';
import type { Outcome } from '../report/outcome.ts';

const CONSOLE = 'https://console.cloud.google.com';

/**
 * Addresses for the reports. Batch jobs are deleted after the run, so a task's output is linked in Logs Explorer, by
 * the job's uid, and never on the job's own page.
 */
export function linksOf(
  outcome: Pick<Outcome, 'plan' | 'runUri'>,
  gitHub: GitHubRun,
  /** The run's folder stays. */
  isKept: boolean,
): Links {
  const path = outcome.plan.workflow.file.split('/').map(encodeURIComponent).join('/');
  const blob = `${gitHub.serverUrl}/${gitHub.repository}/blob/${gitHub.headSha}/${path}`;
  const folder = outcome.runUri.replace(/^gs:\/\//, '').replace(/\/$/, '');
  const [first] = outcome.plan.jobs.values();
  return {
    definition: (line) => (gitHub.repository && gitHub.headSha ? `${blob}#L${line}` : undefined),
    logs: ({ job, batchJob, taskIndex }) => {
      if (!batchJob.uid) return undefined;
      const { projectId } = job.planned.machine;
      const query = [
        `logName="projects/${projectId}/logs/batch_task_logs"`,
        `labels.job_uid="${batchJob.uid}"`,
        ...(taskIndex === undefined ? [] : [`labels.task_id:"-group0-${taskIndex}"`]),
      ].join('\n');
      // Logs Explorer shows the last hour unless told when.
      const from = new Date(batchJob.createdMs - 60_000).toISOString();
      const to = new Date((batchJob.endedMs ?? batchJob.createdMs + 14 * 86_400_000) + 600_000).toISOString();
      return `${CONSOLE}/logs/query;query=${encodeURIComponent(query)};startTime=${from};endTime=${to}?project=${projectId}`;
    },
    ...(isKept && {
      folder: `${CONSOLE}/storage/browser/${folder}?project=${first?.machine.projectId ?? ''}`,
    }),
  };
}
