#!/usr/bin/env node
// Stands in for gcloud: knows the commands that the documentation uses, their flags, and in which order they make sense.
// What is there is kept in the file $GCLOUD_STATE; what does not exist yet, or an unknown flag, is an error.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const file = process.env.GCLOUD_STATE;
const state = new Set(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []);

function fail(message) {
  process.stderr.write(`ERROR: (gcloud) ${message}\n`);
  process.exit(1);
}
const needs = (what) => {
  if (!state.has(what)) fail(`${what} does not exist yet: gcloud ${process.argv.slice(2).join(' ')}`);
};
const enabled = (api) => needs(`api ${api}.googleapis.com`);
const account = (email) => needs(`account ${email.replace(/^serviceAccount:/, '')}`);
/** A principal that a role is given to. */
function member(text) {
  if (/^serviceAccount:\S+@\S+\.iam\.gserviceaccount\.com$/.test(text)) return account(text);
  const pool =
    /^principalSet:\/\/iam\.googleapis\.com\/projects\/\d+\/locations\/global\/workloadIdentityPools\/([\w-]+)\/attribute\.repository\/[\w.-]+\/[\w.-]+$/.exec(
      text,
    );
  if (!pool) return fail(`no principal: ${text}`);
  return needs(`pool ${pool[1]}`);
}
const role = (text, known) => {
  if (!known.includes(text)) fail(`the role ${text} cannot be granted there`);
};

const PROJECT_ROLES = [
  'roles/batch.jobsEditor',
  'roles/batch.agentReporter',
  'roles/logging.viewer',
  'roles/logging.logWriter',
];
/** What the machines may reach; the Action's own account may reach everything. */
const BUCKET_ROLES = {
  'roles/storage.objectUser': () => 'None',
  'roles/storage.objectCreator': (objects) => `!resource.name.startsWith(${objects}_")`,
  'roles/storage.objectViewer': (objects) =>
    `!resource.name.startsWith(${objects}_resume/") && !resource.name.startsWith(${objects}_history/")`,
};
const OWN_RULE = { action: { type: 'Delete' }, condition: { age: 365 } };
const ACCOUNT_ROLES = ['roles/iam.workloadIdentityUser', 'roles/iam.serviceAccountUser'];
/** Deletes what is there, and only that. */
const gone = (what) => {
  needs(what);
  state.delete(what);
};
const LISTS = { flags: ['project', 'filter'], more: ['format', 'location'] };

/** Command → flags it must have, flags it may have, how many arguments, and what it does. */
const COMMANDS = {
  'projects describe': { args: 1, flags: ['format'], run: () => process.stdout.write('123456789012\n') },
  'services enable': {
    args: 'many',
    flags: ['project'],
    run: (apis) => {
      for (const api of apis) {
        if (!/^[a-z]+\.googleapis\.com$/.test(api)) fail(`no API: ${api}`);
        state.add(`api ${api}`);
      }
    },
  },
  'storage buckets create': {
    args: 1,
    flags: [
      ...['project', 'location', 'uniform-bucket-level-access', 'public-access-prevention'],
      'soft-delete-duration',
    ],
    run: ([bucket], flags) => {
      enabled('storage');
      if (flags['soft-delete-duration'] !== '0') fail('deleted secrets could be restored');
      state.add(bucket);
    },
  },
  'storage buckets describe': {
    args: 1,
    flags: ['format'],
    run: ([bucket], { format }) => {
      needs(bucket);
      if (format !== 'json(lifecycle_config)') fail(`another format: ${format}`);
      process.stdout.write(JSON.stringify({ lifecycle_config: { rule: [OWN_RULE] } }));
    },
  },
  'storage buckets update': {
    args: 1,
    flags: ['lifecycle-file'],
    run: ([bucket], { 'lifecycle-file': path }) => {
      needs(bucket);
      const { rule } = JSON.parse(readFileSync(path, 'utf8'));
      if (!rule.every(({ action, condition }) => action.type === 'Delete' && condition.age > 0))
        fail('no lifecycle');
      // The file replaces all rules.
      if (!rule.some(({ condition }) => condition.age === OWN_RULE.condition.age))
        fail('a rule of the user is lost');
      if (rule.length !== 3) fail(`${rule.length} rules`);
    },
  },
  'storage buckets add-iam-policy-binding': {
    args: 1,
    flags: ['member', 'role', 'condition'],
    run: ([bucket], flags) => {
      needs(bucket);
      member(flags.member);
      role(flags.role, Object.keys(BUCKET_ROLES));
      const objects = `"projects/_/buckets/${bucket.slice('gs://'.length)}/objects/gcp-batch-workflow/`;
      const [, expression = flags.condition] =
        /^title=[\w ]+,expression=([^,]+)$/.exec(flags.condition) ?? [];
      if (expression !== BUCKET_ROLES[flags.role](objects))
        fail(`the condition of ${flags.role}: ${expression}`);
    },
  },
  'iam service-accounts create': {
    args: 1,
    flags: ['project'],
    run: ([name], { project }) => {
      enabled('iam');
      state.add(`account ${name}@${project}.iam.gserviceaccount.com`);
    },
  },
  'iam service-accounts delete': {
    args: 1,
    flags: ['project', 'quiet'],
    run: ([email]) => gone(`account ${email}`),
  },
  'iam workload-identity-pools delete': {
    args: 1,
    flags: ['location', 'project', 'quiet'],
    run: ([pool]) => gone(`pool ${pool}`),
  },
  // With --recursive, a bucket goes with its objects.
  'storage rm': { args: 1, flags: ['recursive'], run: ([bucket]) => gone(bucket) },
  'iam service-accounts add-iam-policy-binding': {
    args: 1,
    flags: ['project', 'role', 'member'],
    run: ([email], flags) => {
      account(email);
      member(flags.member);
      role(flags.role, ACCOUNT_ROLES);
    },
  },
  'iam workload-identity-pools create': {
    args: 1,
    flags: ['location', 'project'],
    run: ([pool]) => {
      for (const api of ['iam', 'iamcredentials', 'sts']) enabled(api);
      state.add(`pool ${pool}`);
    },
  },
  'iam workload-identity-pools providers create-oidc': {
    args: 1,
    flags: [
      'location',
      'project',
      'workload-identity-pool',
      'issuer-uri',
      'attribute-mapping',
      'attribute-condition',
    ],
    run: (_, flags) => {
      needs(`pool ${flags['workload-identity-pool']}`);
      if (flags['issuer-uri'] !== 'https://token.actions.githubusercontent.com') fail('another issuer');
      if (
        !/^assertion\.repository == '[\w.-]+\/[\w.-]+' && assertion\.repository_id == '\d+' && assertion\.ref [!=]= 'refs\/heads\/main'/.test(
          flags['attribute-condition'],
        )
      )
        fail('the condition names no repository and no ref');
      // At most 127 bytes; assertion.sub has the name of the branch.
      const [subject] = flags['attribute-mapping'].split(',');
      if (subject !== "google.subject=assertion.repository_id + ':' + assertion.run_id")
        fail('another subject');
    },
  },
  'projects add-iam-policy-binding': {
    args: 1,
    flags: ['member', 'role', 'condition'],
    run: ([project], flags) => {
      enabled('cloudresourcemanager');
      member(flags.member);
      role(flags.role, PROJECT_ROLES);
      state.add(`${flags.role} on ${project} for ${flags.member}`);
    },
  },
  'projects remove-iam-policy-binding': {
    args: 1,
    flags: ['member', 'role', 'condition', 'quiet'],
    run: ([project], flags) => gone(`${flags.role} on ${project} for ${flags.member}`),
  },
  'batch jobs list': { args: 0, ...LISTS, run: () => {} },
  'batch jobs describe': { args: 1, flags: ['project', 'location'], run: () => {} },
  'batch jobs delete': { args: 1, flags: ['quiet'], run: () => {} },
  'batch tasks list': { args: 0, flags: ['job', 'project', 'location'], run: () => {} },
  'compute instances list': { args: 0, ...LISTS, run: () => {} },
  'logging read': { args: 1, flags: ['project'], more: ['order', 'limit', 'format'], run: () => {} },
};

const words = process.argv.slice(2);
const flags = {};
const plain = [];
for (const word of words) {
  const [, name, value] = /^--([a-z-]+)(?:=([\s\S]*))?$/.exec(word) ?? [];
  if (name) flags[name] = value ?? true;
  else if (word.startsWith('-')) fail(`unrecognized argument: ${word}`);
  else plain.push(word);
}
const name = Object.keys(COMMANDS)
  .filter((each) => `${plain.join(' ')} `.startsWith(`${each} `))
  .sort((a, b) => b.length - a.length)[0];
if (!name) fail(`Invalid choice: ${plain.join(' ')}`);
const command = COMMANDS[name];
const args = plain.slice(name.split(' ').length);
const allowed = [...command.flags, ...(command.more ?? [])];
for (const flag of Object.keys(flags))
  if (!allowed.includes(flag)) fail(`unrecognized argument: --${flag} of ${name}`);
for (const flag of command.flags)
  if (!(flag in flags) || flags[flag] === '') fail(`argument --${flag} of ${name} must be specified`);
if (command.args === 'many' ? args.length === 0 : args.length !== command.args)
  fail(`arguments of ${name}: ${args.join(' ')}`);
command.run(args, flags);
writeFileSync(file, JSON.stringify([...state]));
