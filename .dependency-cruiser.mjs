const core = '^src/(definition|inputs|plan|report)/|^src/(errors|clock|grouped|printable)\\.ts$';
const action = '^src/(definition|inputs|plan|report|cloud|github|run|post)/|^src/[^/]+\\.ts$';

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
        'Definition, inputs, plan and report must be testable with text alone: no file system, network, clock, environment or runner.',
      severity: 'error',
      from: { path: core },
      to: {
        path: '^(node:)?(fs|http|https|net|tls|child_process|os|process|dns|timers)(/|$)|node_modules/(@actions|@google-cloud|google-auth-library|google-gax)/',
      },
    },
    {
      name: 'core-knows-no-outside',
      comment: 'The core decides about data; only the flow connects it to a service.',
      severity: 'error',
      from: { path: core },
      to: { path: '^src/', pathNot: core },
    },
    {
      name: 'definition-is-the-bottom',
      comment: 'What a definition means does not depend on how it is planned or reported.',
      severity: 'error',
      from: { path: '^src/definition/' },
      to: { path: '^src/', pathNot: '^src/(definition/|(errors|grouped)\\.ts$)' },
    },
    {
      name: 'inputs-know-no-plan',
      comment: 'Plan reads inputs, and inputs read the definition, never the other way around.',
      severity: 'error',
      from: { path: '^src/inputs/' },
      to: { path: '^src/(plan|report)/' },
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
      comment: 'An adapter knows its service and the plan that it serves; the flow decides what to do.',
      severity: 'error',
      from: { path: '^src/(cloud|github)/' },
      to: {
        path: '^src/(definition|inputs|report|run|post|task)/|^src/[^/]+\\.ts$',
        pathNot: '^src/(errors|clock|grouped|printable)\\.ts$',
      },
    },
    {
      name: 'run-knows-no-post',
      comment: 'The post step must work whatever became of the run, so the run never reaches into it.',
      severity: 'error',
      from: { path: '^src/run/' },
      to: { path: '^src/post/' },
    },
    {
      name: 'flow-is-below-the-entries',
      comment: 'The entries start the flow; the flow never starts them.',
      severity: 'error',
      from: { path: '^src/(run|post)/' },
      to: { path: '^src/[^/]+\\.ts$', pathNot: '^src/(errors|clock|grouped|printable)\\.ts$' },
    },
    {
      name: 'the-action-ships-alone',
      comment: 'The Action never imports the local cloud or the commands that users run.',
      severity: 'error',
      from: { path: action },
      to: { path: '^src/(local-cloud|cli)/' },
    },
    {
      name: 'the-local-cloud-is-independent',
      comment: 'A local cloud that shares code with the Action would share its mistakes.',
      severity: 'error',
      from: { path: '^src/local-cloud/' },
      to: { path: '^src/', pathNot: '^src/local-cloud/' },
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
