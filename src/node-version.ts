// Imported before everything else: what comes after it uses what older versions lack.

const NEEDED = 24;

if (Number(process.versions.node.split('.')[0]) < NEEDED) {
  const command = process.env.GITHUB_ACTIONS === 'true' ? '::error::' : '';
  const text = `gcp-batch-workflow needs Node ${NEEDED} or later, and this is Node ${process.versions.node}: use an actions/runner of version 2.327.1 or later.`;
  process.stdout.write(`${command}${text}\n`);
  process.exit(1);
}
