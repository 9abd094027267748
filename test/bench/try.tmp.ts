import { kindsOf } from './call-kinds.ts';
import { processRun } from './process-run.ts';

const T = Number(process.argv[2]);
const side = Math.round(Math.sqrt(T));
const list = Array.from({ length: side }, (_, i) => i).join(',');
const definition = `name: big
jobs:
  many:
    strategy: {max-parallel: 500, matrix: {a: [${list}], b: [${list}]}}
    stages: [{name: s, id: s, echo: hi}]
${process.argv[5] ? '  last:\n    needs: [many]\n    trigger-rule: all_done\n    stages: [{name: s, id: s, echo: hi}]\n' : ''}`;
const r = await processRun({
  definition,
  inputs: { timeout: '10h', cleanup: 'never' },
  cloud: {
    simulate: {
      speed: Number(process.argv[4] ?? 100),
      failureRate: 0.01,
      outputBytes: Number(process.argv[3]),
    },
  },
});
console.log(r.step.log.slice(-500), r.used, r.resultBytes, r.step.outputs.status);
console.table([...kindsOf(r.calls)].map(([k, v]) => ({ k, ...v })));
