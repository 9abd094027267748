// Allows one process of a machine to work at a time: a file contains the id of the working process.
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** Runs `work` while no other process does so with the same lock; waits while another one is alive. */
export async function alone(lock, work) {
  const own = `${lock}.${process.pid}`;
  // The lock appears with its content, so nobody reads it empty.
  writeFileSync(own, String(process.pid));
  const release = () => rmSync(lock, { force: true });
  for (let tried = 0; !isTaken(own, lock); tried++) {
    removeAbandoned(lock);
    if (tried === 10) process.stderr.write(`Waiting for process ${holderOf(lock)}, which holds ${lock}\n`);
    await wait(100);
  }
  rmSync(own);
  // Also if `work` ends the process.
  process.on('exit', release);
  await work();
  process.off('exit', release);
  release();
}

function isTaken(own, lock) {
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** A process that was killed leaves its lock behind. */
function removeAbandoned(lock) {
  const holder = holderOf(lock);
  if (holder === undefined || isAlive(holder)) return;
  const aside = `${lock}.abandoned-${process.pid}`;
  try {
    renameSync(lock, aside);
    // Another process may have removed the abandoned lock and created its own in between: restore that one.
    if (holderOf(aside) !== holder) linkSync(aside, lock);
  } catch {
    // Another process was faster, and the next round checks again.
  }
  rmSync(aside, { force: true });
}

function holderOf(lock) {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return undefined;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
