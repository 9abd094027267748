import { posix } from 'node:path';
import type { Problem } from '../../errors.ts';
import { type Draft, isAnyUnread } from '../../plan/draft.ts';
import type { PlannedJob } from '../../plan/plan.ts';
import { contradiction, isOfLibrary } from '../../plan/requirements/pinned.ts';
import { CONSTRAINT, extraIndexOf, hasHash, requirementLines } from '../../plan/requirements/requirements.ts';
import { readWorkspaceFile } from './files.ts';

/** The plan with requirements files replaced by their contents. */
export async function resolveRequirements(
  plan: Draft,
  workspace: string,
): Promise<{
  readonly plan: Draft;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}> {
  // A mistake in an input is one problem for any number of jobs.
  const problems = new Map<string, Problem>();
  const warnings = new Map<string, Problem>();
  const jobs = new Map<string, PlannedJob>();
  for (const [id, planned] of plan.jobs) {
    if (isAnyUnread(plan, id, ['requirements'])) continue;
    const { machine } = planned;
    const at = planned.job.runsOn.with.get('requirements')?.at;
    const owner = at ? `Job '${id}': runs-on.with.requirements` : 'input "requirements"';
    const refuse: Refuse = (message, hint) => {
      const whole = `${owner}: ${message}`;
      problems.set(whole, {
        code: 'invalid-requirements',
        message: whole,
        ...(at && { at }),
        ...(hint && { hint }),
      });
    };
    const resolved: Resolved = { requirements: [], constraints: [], mustHaveHashes: false };
    await resolveLines(machine.requirements, { workspace, folder: '.', from: [] }, resolved, refuse);
    const requirements = [...resolved.requirements, ...resolved.constraints.map((text) => CONSTRAINT + text)];
    checkHashes(resolved, refuse);
    checkVersions([...resolved.requirements, ...resolved.constraints], refuse);
    const variable = extraIndexOf([...machine.env.keys(), ...machine.secrets.keys()], requirements);
    if (variable) warnings.set(variable, extraIndex(variable));
    jobs.set(id, { ...planned, machine: { ...machine, requirements } });
  }
  return {
    plan: { ...plan, jobs: new Map([...plan.jobs, ...jobs]) },
    problems: [...problems.values()],
    warnings: [...warnings.values()],
  };
}

type Refuse = (message: string, hint?: string) => void;

interface Resolved {
  readonly requirements: string[];
  readonly constraints: string[];
  mustHaveHashes: boolean;
}

interface Where {
  readonly workspace: string;
  /** Paths of files in these lines are relative to it. */
  readonly folder: string;
  /** Including files, outermost first. */
  readonly from: readonly string[];
  readonly isConstraints?: boolean;
}

async function resolveLines(
  lines: readonly string[],
  where: Where,
  into: Resolved,
  refuse: Refuse,
): Promise<void> {
  const here: Refuse = (message, hint) =>
    refuse(`${where.from.length > 0 ? `${where.from.at(-1)}: ` : ''}${message}`, hint);
  for (const line of requirementLines(lines)) {
    if (line.kind === 'requirement') {
      (where.isConstraints ? into.constraints : into.requirements).push(line.text);
    } else if (line.kind === 'require-hashes') {
      into.mustHaveHashes = true;
    } else if (line.kind === 'refused') {
      here(line.message, line.hint);
    } else {
      const isConstraints = where.isConstraints || line.kind === 'constraints';
      await resolveFile(line.path, { ...where, isConstraints }, into, here);
    }
  }
}

async function resolveFile(name: string, where: Where, into: Resolved, refuse: Refuse): Promise<void> {
  const { workspace, from } = where;
  const path = posix.join(where.folder, name);
  if (from.includes(path)) {
    refuse(`"${path}" includes itself.`);
    return;
  }
  const read = await readWorkspaceFile({ workspace, path, input: 'requirements' });
  if ('problem' in read) {
    refuse(read.problem.message.replace(/^input "requirements": /, ''), read.problem.hint);
    return;
  }
  const text = new TextDecoder().decode(read.bytes).replace(/^\ufeff/, '');
  const inside = { ...where, folder: posix.dirname(path), from: [...from, path] };
  await resolveLines(text.split(/\r?\n/), inside, into, refuse);
}

/** pip requires hashes for all requirements if one has a hash. */
function checkHashes({ requirements, mustHaveHashes }: Resolved, refuse: Refuse): void {
  const without = requirements.filter((text) => !hasHash(text));
  if (without.length === 0 || (!mustHaveHashes && without.length === requirements.length)) return;
  refuse(
    `If one requirement has a hash, all need one; "${without[0]}" has none.`,
    'List all packages with their hashes, including those of ddeutil-workflow unless the image contains it: "pip-compile --generate-hashes" or "uv pip compile --generate-hashes" writes such a file.',
  );
}

function checkVersions(requirements: readonly string[], refuse: Refuse): void {
  const [one, other] = contradiction(requirements) ?? [];
  if (one === undefined) return;
  const hint = isOfLibrary(one)
    ? 'The library that runs the stages needs this version: remove yours, or allow it.'
    : 'Keep one of them.';
  refuse(`"${one}" and "${other}" contradict each other.`, hint);
}

const extraIndex = (variable: string): Problem => ({
  code: 'extra-index',
  message: `${variable} names a second index: pip installs the highest version from all indexes, so a public package of the same name can replace yours.`,
  hint: 'Use one index for everything (PIP_INDEX_URL), or give every requirement its hashes.',
});
