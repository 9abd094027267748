const core = '^src/(errors|clock|inputs|input-[a-z]+)\\.ts$|^src/(definition|plan|report)/';
const flow = '^src/(run|cleanup|handover|deps|task-program)\\.ts$|^src/run/';

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A circle of files has no order in which it can be read, or tested.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'core-is-pure',
      comment:
        'Definition, plan and report must be testable with text alone: no file system, network, clock, environment or runner.',
      severity: 'error',
      from: { path: core },
      to: {
        path: '^(node:)?(fs|http|https|net|tls|child_process|os|process|dns|timers)(/|$)|node_modules/(@actions|@google-cloud|google-auth-library|google-gax)/',
      },
    },
    {
      name: 'core-knows-no-outside',
      comment: 'The core decides about data; only the flow brings it together with a service.',
      severity: 'error',
      from: { path: core },
      to: { path: '^src/', pathNot: core },
    },
    {
      name: 'definition-is-the-bottom',
      comment: 'What a definition means does not depend on how it is planned or reported.',
      severity: 'error',
      from: { path: '^src/definition/' },
      to: { path: '^src/', pathNot: '^src/(definition/|errors\\.ts$)' },
    },
    {
      name: 'plan-knows-no-report',
      comment: 'A plan is the same whoever shows it.',
      severity: 'error',
      from: { path: '^src/plan/' },
      to: { path: '^src/report/' },
    },
    {
      name: 'adapters-hold-no-policy',
      comment:
        'An adapter knows its service and the names and specs of a plan; what to do is decided in the flow.',
      severity: 'error',
      from: { path: '^src/(cloud|github)/' },
      to: {
        path: '^src/',
        pathNot: '^src/(cloud/|github/|errors\\.ts$|clock\\.ts$|plan/(batch-job|names)\\.ts$)',
      },
    },
    {
      name: 'flow-is-below-the-entries',
      comment: 'The flow is started by the entries and never starts them.',
      severity: 'error',
      from: { path: flow },
      to: { path: '^src/(main|post|entry|dirname|engine)\\.ts$' },
    },
    {
      name: 'one-door-to-the-runner',
      comment: 'Only github/runner.ts speaks to the runner, so that a test can stand in for it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/github/runner\\.ts$' },
      to: { path: 'node_modules/@actions/core/' },
    },
    {
      name: 'the-local-cloud-is-independent',
      comment: 'A stand-in that shares code with what it tests agrees with its mistakes.',
      severity: 'error',
      from: { path: '^test/local-cloud/' },
      to: { path: '^src/' },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nobody imports is dead.',
      severity: 'error',
      from: { orphan: true, path: '^src/' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|lib|test/\\.cache)/' },
  },
};
