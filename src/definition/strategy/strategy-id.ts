import { createHash } from 'node:crypto';
import type { Matrix } from '../model.ts';
import { pythonRepr } from '../python/text.ts';

/**
 * The library's id of one combination: the last ten decimal digits of the sha256 of str() of its dict
 * (ddeutil.workflow.utils.gen_id, simple mode). The order of the keys counts.
 */
export function strategyId(matrix: Matrix): string {
  if (matrix.size === 0) return 'EMPTY';
  const hash = createHash('sha256').update(pythonRepr(matrix), 'utf8').digest('hex');
  return BigInt(`0x${hash}`).toString().slice(-10);
}
