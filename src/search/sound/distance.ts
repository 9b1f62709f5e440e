import { apartInKana, near, omission, readings, vowels } from './alphabet.ts';

const size = 128;
/** The cost of a substitution: the cheapest pair of sounds that the two symbols may mean. */
const substitution = new Float32Array(size * size).fill(1);
const leftOut = new Float32Array(size).fill(1);

const sounds = 'gkqdtDbpBjcJsSnmNlhavouUiexzyw'.split('');
const signs = [...sounds, ...Object.keys(readings)];
const code = (sign: string): number => sign.charCodeAt(0);

const isVowel = (sign: string): boolean => vowels.includes(sign);

function fill(): void {
  const between = new Map<string, number>();
  for (const [pairs, cost] of near) {
    for (const pair of pairs.split(' ')) {
      const [a = '', b = ''] = pair;
      between.set(a + b, cost).set(b + a, cost);
    }
  }
  const apart = (a: string, b: string): number =>
    a === b ? 0 : (between.get(a + b) ?? (isVowel(a) === isVowel(b) ? (isVowel(a) ? 0.8 : 1) : 1.2));
  for (const a of signs) {
    leftOut[code(a)] = omission[a] ?? 1;
    for (const b of signs) {
      let least = Infinity;
      for (const [one, first] of Object.entries(readings[a] ?? { [a]: 0 })) {
        for (const [other, second] of Object.entries(readings[b] ?? { [b]: 0 })) {
          least = Math.min(least, first + second + apart(one, other));
        }
      }
      substitution[code(a) * size + code(b)] = least;
    }
  }
  for (const [a = '', b = ''] of apartInKana.pairs.split(' ')) {
    substitution[code(a) * size + code(b)] = apartInKana.cost;
    substitution[code(b) * size + code(a)] = apartInKana.cost;
  }
}
fill();

const widest = 101;
const rows = [new Float32Array(widest), new Float32Array(widest), new Float32Array(widest)] as const;
/** The symbols of the second string as numbers, for the innermost loop. */
const others = new Uint16Array(widest);

const isVelar = (sign: number): boolean => sign === 71 || sign === 75 || sign === 103;
/** Between vowels ㅇ (ng) may be read as ㄴ and ㄱ. */
const isNasal = (sign: number): boolean => sign === 110 || sign === 77;

/** The cost of omitting sounds that scripts treat differently. */
export interface Losses {
  /** The cost of an ㅎ that the query lacks. */
  readonly h: number;
  readonly y: number;
}
const usual: Losses = { h: 0.6, y: 0.35 };

const isVowelCode = Array.from({ length: size }, (_, sign) => isVowel(String.fromCharCode(sign)));
/** ㅎ is weak after a consonant (민호 ミノ), never after a vowel: 소현 is ソヒョン, and ソヨン 소영. */
const isStrongH = (sign: number, before: number): boolean => sign === 104 && isVowelCode[before] === true;

/**
 * The distance of two sound strings: deletions, insertions, substitutions, and swaps of two neighbours. "joongi" may be
 * joong-i or joon-gi, so ㅇ is nearly the same as ㄴ with ㄱ. A distance above `most` is not computed.
 */
export function soundDistance(a: string, b: string, most = Infinity, losses: Losses = usual): number {
  const width = Math.min(b.length, widest - 1);
  leftOut[code('h')] = losses.h;
  leftOut[code('y')] = losses.y;
  let [before, above, row] = rows;
  row[0] = 0;
  for (let j = 1; j <= width; j += 1) {
    const other = b.charCodeAt(j - 1);
    others[j] = other;
    row[j] = (row[j - 1] ?? 0) + (leftOut[other] ?? 1);
  }
  let previous = 0;
  for (let i = 1; i <= a.length; i += 1) {
    [before, above, row] = [above, row, before];
    const sign = a.charCodeAt(i - 1);
    // A weak ㅎ may be omitted but not inserted: ソンフン is 성훈 and not 성웅.
    const gone = sign === code('h') ? Math.max(usual.h, losses.h) : (leftOut[sign] ?? 1);
    const mayBeVelar = isVelar(sign) && i > 1 && isNasal(previous);
    let least = (row[0] = (above[0] ?? 0) + gone);
    let last = 0;
    for (let j = 1; j <= width; j += 1) {
      const other = others[j] ?? 0;
      let cost = (above[j - 1] ?? 0) + (substitution[sign * size + other] ?? 1);
      const without = (above[j] ?? 0) + gone;
      if (without < cost) cost = without;
      const inserted = (row[j - 1] ?? 0) + (isStrongH(other, last) ? usual.h : (leftOut[other] ?? 1));
      if (inserted < cost) cost = inserted;
      if (j > 1 && i > 1 && sign === last && previous === other) cost = Math.min(cost, (before[j - 2] ?? 0) + 0.7);
      if (mayBeVelar && other === 78) cost = Math.min(cost, (before[j - 1] ?? 0) + 0.1);
      if (sign === 78 && j > 1 && isVelar(other) && isNasal(last)) cost = Math.min(cost, (above[j - 2] ?? 0) + 0.1);
      row[j] = cost;
      if (cost < least) least = cost;
      last = other;
    }
    if (least > most) return least;
    previous = sign;
  }
  return row[width] ?? 0;
}
