import { distance as levenshtein } from 'fastest-levenshtein';

const widest = 128;
let before = new Uint16Array(widest);
let above = new Uint16Array(widest);
let row = new Uint16Array(widest);

/**
 * Counts deletions, insertions, substitutions and swaps of neighbours (optimal string alignment). A result above `most`
 * is not exact.
 */
function letterDistance(a: string, b: string, most = widest): number {
  if (Math.abs(a.length - b.length) > most || b.length >= widest) return most + 1;
  for (let j = 0; j <= b.length; j += 1) row[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    [before, above, row] = [above, row, before];
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min((above[j - 1] ?? 0) + (same ? 0 : 1), (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      ) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
  }
  return row[b.length] ?? 0;
}

/** The similarity of two texts: 1 for equal, 0 for nothing in common or below `least`. */
function letterLikeness(a: string, b: string, least = 0.6): number {
  const length = Math.max(a.length, b.length);
  if (length === 0) return 0;
  const most = Math.floor((1 - least) * length + 1e-9);
  if (Math.abs(a.length - b.length) > most) return 0;
  // fastest-levenshtein (Myers' bit vectors) is ten times faster than the table, but counts each swap twice.
  if (levenshtein(a, b) > most + 1) return 0;
  const distance = letterDistance(a, b, most);
  return distance > most ? 0 : 1 - distance / length;
}

/** The similarity of the most similar text; 0 below `least`. */
export function mostLike(text: string, others: readonly string[], least = 0.6): number {
  let most = 0;
  for (const other of others) most = Math.max(most, letterLikeness(text, other, Math.max(least, most)));
  return most;
}
