import type { Script, Simulation } from '../../types.ts';

/** The same seed and key give the same script, in any order of calls. */
export function scriptOf(
  simulation: Simulation,
  key: { job: string; task: string; attempt: number },
): Script {
  const outcome = chance(`${simulation.seed} outcome ${key.job} ${key.task}`);
  const luck = chance(`${simulation.seed} luck ${key.job} ${key.task} ${key.attempt}`);
  const length = chance(`${simulation.seed} length ${key.job} ${key.task}`);
  const [shortest, longest] = simulation.taskMs;
  const ms = Math.round(shortest + (longest - shortest) * length);
  if (luck < simulation.preemptionRate) {
    const part = luck / simulation.preemptionRate;
    return { ms: Math.round(ms * part), ending: part < 0.5 ? 'preempted' : 'lost' };
  }
  return { ms, ending: outcome < simulation.failureRate ? 'fails' : 'succeeds' };
}

/** A number from 0 to 1 that depends only on the text: FNV-1a, mixed as in MurmurHash3. */
function chance(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
