import type { Job } from '../../definition/model.ts';
import { Tagged, type Value } from '../../definition/python/value.ts';
import type { CombinationOutcome, Failure, JobOutcome } from '../outcome.ts';
import { packageOf } from './packages-of-modules.ts';

/** What the runner knows and a task does not. */
export interface Surroundings {
  /** Names of files and folders at the top of the workspace. */
  readonly workspace: ReadonlySet<string>;
}

/** What a failure is looked at with. */
interface Case {
  readonly failure: Failure;
  /** Code of the stage as it was written; empty when it has none, or is not found. */
  readonly code: string;
  readonly kind: 'run' | 'bash' | undefined;
  /** Matrix values of the combination, as text. */
  readonly values: ReadonlyMap<string, string>;
  readonly workspace: ReadonlySet<string>;
}

/** The jobs, in which failures that many people meet say what to do. What a service said keeps its own advice. */
export function withAdvice(jobs: readonly JobOutcome[], surroundings: Surroundings): readonly JobOutcome[] {
  return jobs.map((job) => ({
    ...job,
    combinations: job.combinations.map((one) => advised(one, job.planned.job, surroundings)),
  }));
}

function advised(one: CombinationOutcome, job: Job, { workspace }: Surroundings): CombinationOutcome {
  const { failure, combination } = one;
  if (!failure || failure.hint) return one;
  const values = new Map([...combination.matrix].map(([key, value]) => [key, String(value)]));
  const hint = adviceFor({ failure, values, workspace, ...stageCode(job, failure.stagePath) });
  return hint === undefined ? one : { ...one, failure: { ...failure, hint } };
}

const saidBy = ({ failure }: Case) => `${failure.name}: ${failure.message}`;

function diskFull(one: Case): string | undefined {
  if (!/No space left on device|\[Errno 28\]|Disk quota exceeded/i.test(evidence(one))) return undefined;
  return 'The disk is full. Set a larger "boot_disk_size_gb", or write large files to a disk of the input "disks".';
}

const evidence = ({ failure }: Case) => `${failure.message}\n${(failure.traceback ?? '').slice(-2000)}`;

function missingModule(one: Case): string | undefined {
  const module = /No module named '?([\w.]+)'?/.exec(saidBy(one))?.[1];
  if (module === undefined) return undefined;
  const [top = module] = module.split('.');
  const own = [top, `${top}.py`].find((name) => one.workspace.has(name));
  if (own !== undefined) {
    const pattern = own.endsWith('.py') ? own : `${own}/`;
    return `"${pattern}" is in the repository. Name it in the input "source", so that tasks get it.`;
  }
  const name = packageOf(module);
  const uv = top === 'uv' ? ' Stages with "deps" need it.' : '';
  return `Add "${name}" to the input "requirements", or use an image that has it.${uv}`;
}

function missingFile(one: Case): string | undefined {
  const path =
    /No such file or directory: '([^']+)'/.exec(one.failure.message)?.[1] ??
    /can't open file '([^']+)'/.exec(one.failure.message)?.[1] ??
    /(?:cannot open|can't open|cannot stat) '?([^':]+)'?:/i.exec(one.failure.message)?.[1];
  if (path === undefined) return undefined;
  const parts = path.split('/');
  // Absolute paths of an interpreter are those of the task's folder.
  const name = path.startsWith('/') ? (parts.at(-1) ?? '') : (parts.find((part) => part !== '.') ?? '');
  if (name === '' || !one.workspace.has(name)) return undefined;
  const pattern = name === parts.at(-1) ? name : `${name}/`;
  return `"${pattern}" is in the repository. Name it in the input "source", so that tasks get it.`;
}

const COMMAND =
  /^\s*(?:(?:sudo |exec |time )?(?:python3?|pip3?|uv|cp|mv|rm|ls|cd|cat|echo|export|mkdir|chmod|curl|wget|gsutil|gcloud|bq|aws|az|git|sh|bash|docker|make|npm|npx|node|Rscript|julia|java|tar|unzip|gzip|sed|awk|grep|find|source|apt-get|apt|conda|dbt|psql|set|touch|test)(?: +[^=\s(]|\s*$)|\.\/\S+|set -\w)/;

function shellInPython(one: Case): string | undefined {
  if (one.kind !== 'run' || !/^(SyntaxError|NameError|IndentationError)$/.test(one.failure.name))
    return undefined;
  const lines = one.code.split('\n');
  const failed = lines[(one.failure.codeLine ?? 1) - 1] ?? '';
  const first = lines.find((line) => line.trim() !== '' && !line.trim().startsWith('#')) ?? '';
  if (![failed, first].some((line) => COMMAND.test(line))) return undefined;
  return '"run" is Python code. Put a shell command under "bash".';
}

function pythonInShell(one: Case): string | undefined {
  if (one.kind !== 'bash') return undefined;
  const isPython =
    /^(?:import|from|def|print|async|class|elif|raise|assert|with)\b.*not found/.test(one.failure.message) ||
    (/^Syntax error|syntax error/.test(one.failure.message) &&
      /^\s*(?:import \w+|from \w\S* import |def \w+\(|print\(|for \w+ in .*:\s*$)/m.test(one.code));
  return isPython ? '"bash" is a shell script. Put Python code under "run".' : undefined;
}

function bashUnderSh(one: Case): string | undefined {
  if (one.kind !== 'bash') return undefined;
  const isBash =
    /Illegal option -o pipefail|\[\[: not found|Bad substitution|redirection unexpected|"\(" unexpected|^(?:source|declare|typeset|shopt|function|let|pushd|popd|mapfile|readarray): not found|"do" unexpected|Bad for loop variable/;
  if (!isBash.test(one.failure.message)) return undefined;
  return 'A "bash" stage runs with "sh", which has none of the extensions of bash. For bash, let the script be: bash <<\'EOF\', then your lines, then EOF.';
}

function invisibleName(one: Case): string | undefined {
  const name = /^name '(\w+)' is not defined/.exec(one.failure.message)?.[1];
  if (one.failure.name !== 'NameError' || name === undefined) return undefined;
  const key = [...one.values].find(([, value]) => value === name || value.startsWith(name))?.[0];
  if (key !== undefined && one.code.includes('${{')) {
    return `A template is replaced by plain text. Put quotes around it: "\${{ matrix.${key} }}".`;
  }
  const bound = new RegExp(
    `^(?:(?:def|class)\\s+${name}\\b|${name}\\s*(?::[^=\\n]+)?=(?!=)|(?:from\\s.+\\s)?import\\s.*\\b${name}\\b|for\\s.*\\b${name}\\b.*\\sin\\s|with\\s.*\\sas\\s+${name}\\b)`,
    'm',
  );
  if (one.kind !== 'run' || !bound.test(one.code)) return undefined;
  return `Functions and comprehensions of a "run" stage do not see its other names. Pass "${name}" as an argument, or put the code into a file, name it in the input "source" and import it.`;
}

const returnOutside = ({ failure, kind }: Case): string | undefined =>
  kind === 'run' && failure.name === 'SyntaxError' && /'return' outside function/.test(failure.message)
    ? 'A "run" stage is no function. To end it early, call sys.exit().'
    : undefined;

function exitCode(one: Case): string | undefined {
  const { failure, kind } = one;
  if (failure.name === 'SystemExit')
    return 'sys.exit() without a code, or with 0, ends a stage without a failure.';
  switch (failure.exitCode) {
    case 126:
      return 'Start the file by its interpreter, such as "python3 FILE" or "sh FILE", or make it executable in the repository: git update-index --chmod=+x FILE';
    case 127:
      return /^python: /.test(failure.message)
        ? 'The image has no "python". Write "python3".'
        : 'Use an image that has the command, or install it in the script. Files of the repository need the input "source".';
    case 137:
      return kind === undefined ? undefined : MEMORY;
    default:
      return undefined;
  }
}

const MEMORY =
  'Set a machine with more memory: "machine_type", or "memory_mb" if tasks share a VM. Reading data in parts needs less.';

const memory = (one: Case): string | undefined =>
  /^(MemoryError|_ArrayMemoryError)$/.test(one.failure.name) ? MEMORY : undefined;

/** The library's words for a template that leads nowhere. */
const lookup = (one: Case): string | undefined =>
  /Parameters does not get dot with caller/.test(one.failure.message)
    ? 'Nothing has this name when the stage runs. Templates know params, matrix, stages that have run, and jobs that are needed.'
    : undefined;

/** The first that knows the case speaks. */
const RULES: readonly ((one: Case) => string | undefined)[] = [
  diskFull,
  missingModule,
  missingFile,
  shellInPython,
  pythonInShell,
  bashUnderSh,
  invisibleName,
  returnOutside,
  exitCode,
  memory,
  lookup,
];

const adviceFor = (one: Case): string | undefined => {
  for (const rule of RULES) {
    const advice = rule(one);
    if (advice !== undefined) return advice;
  }
  return undefined;
};

/** The text of the stage at the end of the path; names may hold templates that the path has replaced. */
function stageCode(job: Job, path: readonly string[]): Pick<Case, 'code' | 'kind'> {
  let stages = stagesIn(job.model.get('stages'));
  let found: ReadonlyMap<Value, Value> | undefined;
  for (const name of path) {
    found =
      stages.find((stage) => stage.get('name') === name) ?? (stages.length === 1 ? stages[0] : undefined);
    stages = found ? [...found.values()].flatMap((value) => stagesIn(value)) : [];
  }
  for (const kind of ['run', 'bash'] as const) {
    const code = found?.get(kind);
    if (typeof code === 'string') return { code, kind };
  }
  return { code: '', kind: undefined };
}

/** The stages of a list, or of the lists and branches inside a stage. */
function stagesIn(value: Value | undefined): readonly ReadonlyMap<Value, Value>[] {
  if (Array.isArray(value)) {
    return value.flatMap((one) => (isMap(one) ? (one.has('name') ? [one] : stagesIn(one)) : []));
  }
  return isMap(value) ? [...value.values()].flatMap((inner) => stagesIn(inner)) : [];
}

const isMap = (value: unknown): value is ReadonlyMap<Value, Value> =>
  value instanceof Map && !(value instanceof Tagged);
