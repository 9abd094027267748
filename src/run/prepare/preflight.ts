import type { Principal } from '../../cloud/principal.ts';
import { CloudError, type Problem } from '../../errors.ts';
import type { ArtifactsUri } from '../../inputs/files.ts';
import type { Inputs } from '../../inputs/inputs.ts';
import { machinesOf } from '../../plan/moves.ts';
import { locationOf } from '../../plan/names.ts';
import type { Plan, PlannedJob } from '../../plan/plan.ts';
import type { Clients } from '../clients.ts';
import { type Place, placeOf } from '../place.ts';
import { dataQuestions, type Findings, tellMissing } from './data-questions.ts';

const ON_BUCKET = ['create', 'delete', 'get', 'list'].map((verb) => `storage.objects.${verb}`);
const ON_PROJECT = ['create', 'delete', 'get', 'list'].map((verb) => `batch.jobs.${verb}`);
const ON_LOGS = 'logging.logEntries.list';
const ON_ACCOUNT = 'iam.serviceAccounts.actAs';

/** One check with a request to Google, and the argument of `runs-on.with` or the input that it concerns. */
interface Question {
  readonly planned: PlannedJob;
  readonly argument: string;
  readonly input: string;
  ask(found: Findings): Promise<void>;
}

/** A run for which nothing is created yet, and the caller. */
export interface PreflightParts {
  readonly plan: Plan;
  readonly inputs: Inputs;
  readonly clients: Clients;
  readonly principal: Principal;
  readonly signal: AbortSignal;
}

/**
 * Checks with Google everything that can be checked before a run costs money: buckets, projects, regions and service
 * accounts of the plan, all at once. Creates nothing. Reports nothing if the caller cannot sign in: the run then says
 * why.
 */
export async function preflight(
  parts: PreflightParts,
): Promise<{ readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] }> {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  try {
    await parts.clients.authenticate(parts.signal);
  } catch (error) {
    if (error instanceof CloudError) return { problems, warnings };
    throw error;
  }
  const questions = questionsOf(parts);
  await Promise.all(
    questions.map(async (question) => {
      const at = question.planned.job.runsOn.with.get(question.argument)?.at;
      const where = at ? `Job '${question.planned.job.id}'` : `input "${question.input}"`;
      const make = (message: string, hint: string): Problem => ({
        code: 'preflight',
        message: `${where}: ${message}`,
        ...(at && { at }),
        ...(hint && { hint }),
      });
      const found: Findings = {
        problem: (message, hint) => problems.push(make(message, hint)),
        warning: (message, hint) => warnings.push(make(message, hint)),
      };
      try {
        await question.ask(found);
      } catch (error) {
        if (!(error instanceof CloudError)) throw error;
        tellRefusal(error, found);
      }
    }),
  );
  const inOrder = (a: Problem, b: Problem) =>
    (a.at?.line ?? 0) - (b.at?.line ?? 0) || a.message.localeCompare(b.message);
  return { problems: problems.sort(inOrder), warnings: warnings.sort(inOrder) };
}

/** A check that fails because its API is disabled says nothing about the run, which does not need this API. */
function tellRefusal(error: CloudError, found: Findings): void {
  const isHelper = error.service === 'cloudresourcemanager' || error.service === 'iam';
  if (isHelper && /has not been used|disabled|SERVICE_DISABLED/i.test(error.message)) {
    const hint = `Run: gcloud services enable ${error.service}.googleapis.com, or remove "preflight".`;
    found.warning(`not checked: ${error.message}`, hint);
  } else found.problem(error.message, error.hint);
}

function questionsOf(parts: PreflightParts): Question[] {
  const { clients, principal, signal } = parts;
  const questions = new Map<string, Question>();
  const needed = [...parts.plan.jobs.values()].flatMap((planned) =>
    machinesOf(planned).map((machine) => ({ planned, machine })),
  );
  for (const { planned, machine } of needed) {
    const keyFile = machine.credentialsPath?.value;
    const place = placeOf(machine);
    /** Once per resource and credentials, reported at the first job that names it. */
    const add = (key: string, question: Omit<Question, 'planned'>) => {
      const name = JSON.stringify([key, keyFile]);
      if (!questions.has(name)) questions.set(name, { planned, ...question });
    };
    const { bucket, projectId, serviceAccount } = machine;
    const member = keyFile === undefined ? principal.caller : 'CALLER';
    add(`bucket ${bucket}`, {
      argument: 'gcs_bucket',
      input: 'gcs_bucket',
      async ask(found) {
        const granted = await (await clients.permissions(place)).onBucket(bucket, ON_BUCKET, signal);
        const hint = `Run: gcloud storage buckets add-iam-policy-binding gs://${bucket} --role=roles/storage.objectUser --member=${member}`;
        tellMissing(found, { wanted: ON_BUCKET, granted, resource: `gs://${bucket}`, hint });
      },
    });
    add(`project ${projectId}`, {
      argument: 'project_id',
      input: 'project_id',
      async ask(found) {
        const wanted = [...ON_PROJECT, ON_LOGS];
        const granted = await (await clients.permissions(place)).onProject(projectId, wanted, signal);
        const hint = `Run: gcloud projects add-iam-policy-binding ${projectId} --role=roles/batch.jobsEditor --member=${member}`;
        tellMissing(found, { wanted: ON_PROJECT, granted, resource: `project ${projectId}`, hint });
        if (parts.inputs.streamLogs && !granted.includes(ON_LOGS)) {
          const how = 'Grant roles/logging.viewer on the project to the caller, or set "stream_logs: false".';
          found.warning(`the caller may not ${ON_LOGS} in project ${projectId}.`, how);
        }
      },
    });
    add(`location ${locationOf(machine)}`, {
      argument: 'region',
      input: 'region',
      async ask() {
        try {
          await (await clients.batch(place)).list(locationOf(machine), 'preflight', signal);
        } catch (error) {
          // The check of the project includes this permission, and reports it if it is missing.
          if (!(error instanceof CloudError) || !/'batch\.jobs\.list' denied/.test(error.message))
            throw error;
        }
      },
    });
    for (const { key, input, ask } of dataQuestions({ planned, machine, member }, clients, signal)) {
      add(key, { argument: input, input, ask });
    }
    const { artifactsUri } = parts.inputs;
    if (artifactsUri) add('artifacts', artifactsQuestion(parts, { artifactsUri, place, member }));
    if (serviceAccount === undefined) continue;
    add(`account ${serviceAccount}`, {
      argument: 'service_account',
      input: 'batch_service_account',
      async ask(found) {
        const api = await clients.permissions(place);
        const granted = await api.onServiceAccount(serviceAccount, [ON_ACCOUNT], signal);
        const hint = `Run: gcloud iam service-accounts add-iam-policy-binding ${serviceAccount} --role=roles/iam.serviceAccountUser --member=${member}`;
        const resource = `service account ${serviceAccount}`;
        tellMissing(found, { wanted: [ON_ACCOUNT], granted, resource, hint });
      },
    });
  }
  return [...questions.values()];
}

/** An aborted write also shows what conditions of IAM allow. */
function artifactsQuestion(
  { clients, signal }: PreflightParts,
  of: { readonly artifactsUri: ArtifactsUri; readonly place: Place; readonly member: string },
): Omit<Question, 'planned'> {
  const { bucket, folder } = of.artifactsUri;
  return {
    argument: 'credentials_path',
    input: 'artifacts_uri',
    async ask(found) {
      const storage = await clients.storage(of.place);
      await storage.tryWriting({ bucket, name: `${folder}.gcp-batch-workflow` }, signal);
      // Replacing a file needs the permission to delete it.
      const wanted = ['storage.objects.create', 'storage.objects.delete'];
      const granted = await (await clients.permissions(of.place)).onBucket(bucket, wanted, signal);
      const hint = `Run: gcloud storage buckets add-iam-policy-binding gs://${bucket} --role=roles/storage.objectUser --member=${of.member}`;
      tellMissing(found, { wanted, granted, resource: `gs://${bucket}`, hint });
    },
  };
}
