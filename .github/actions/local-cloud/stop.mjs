// Runs after the Action's own post step, because post steps run in reverse order.
const { STATE_pid: pid, STATE_url: url } = process.env;
const left = [];
if (url) {
  const state = await (await fetch(`${url}/state`)).json();
  left.push(...state.batchJobs.map(({ name }) => name), ...state.objects);
}
if (pid) {
  try {
    // The process group: npm, the start script and the cloud.
    process.kill(-Number(pid), 'SIGTERM');
  } catch {
    // It has ended.
  }
}
if (left.length > 0) {
  process.stdout.write(`::error::Left behind in the local cloud: ${left.join(', ')}\n`);
  process.exitCode = 1;
} else {
  process.stdout.write('Nothing was left behind in the local cloud.\n');
}
