import { end, type KeyPool } from './key-pool.ts';

/** Groups the keys by their letter at a position, if more than `many` share it; each group keeps the given order. */
function byLetter(pool: KeyPool, numbers: readonly number[], place: number, many: number): Map<number, number[]> {
  const codes = new Uint16Array(numbers.length);
  const counts = new Uint32Array(2 ** 16);
  for (let index = 0; index < numbers.length; index += 1) {
    const code = pool.codeAt(numbers[index] ?? 0, place);
    codes[index] = code;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  const crowded = new Map<number, number[]>();
  for (let code = end + 1; code < counts.length; code += 1) if ((counts[code] ?? 0) > many) crowded.set(code, []);
  if (crowded.size === 0) return crowded;
  for (let index = 0; index < numbers.length; index += 1) crowded.get(codes[index] ?? end)?.push(numbers[index] ?? 0);
  return crowded;
}

/**
 * Visits each prefix that more than `many` of these keys have, from `prefix` on. A longer prefix never has more keys,
 * so letters are followed only as long as there are enough.
 */
export function visitCrowded(
  pool: KeyPool,
  prefix: string,
  numbers: readonly number[],
  many: number,
  visit: (prefix: string, numbers: readonly number[]) => void,
): void {
  if (numbers.length <= many) return;
  visit(prefix, numbers);
  for (const [code, longer] of byLetter(pool, numbers, prefix.length, many))
    visitCrowded(pool, prefix + String.fromCharCode(code), longer, many, visit);
}
