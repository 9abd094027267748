import { machineAt } from '../../plan/moves.ts';
import type { PlannedJob, Rung } from '../../plan/plan.ts';
import { MOST_RESTARTS } from '../restarts.ts';
import type { Again, Terms } from '../state.ts';

/**
 * The terms for the next start of a combination, from the cause and the terms of its last Batch job; undefined for
 * none.
 */
export function nextTerms(planned: PlannedJob, { cause, terms }: Again): Terms | undefined {
  switch (cause) {
    case 'stopped':
      return terms.round < MOST_RESTARTS ? { ...terms, round: terms.round + 1 } : undefined;
    case 'unstarted':
      return { ...terms, isSecondStart: true, round: 0 };
    case 'lost':
    case 'refused':
    case 'waited':
      return on(planned, terms, { ...terms.rung, fallback: terms.rung.fallback + 1 });
    case 'memory':
      return on(planned, terms, { ...terms.rung, memory: terms.rung.memory + 1 });
  }
}

/** Whether combinations for which there is no quota or capacity have other machines to go to. */
export const movesOn = (planned: PlannedJob, terms: Terms): boolean =>
  nextTerms(planned, { cause: 'refused', terms }) !== undefined;

const on = (planned: PlannedJob, terms: Terms, rung: Rung): Terms | undefined =>
  machineAt(planned, rung) && { ...terms, rung, isSecondStart: false, round: 0 };
