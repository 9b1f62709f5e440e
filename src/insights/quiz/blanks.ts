/** The mark in place of a removed part of a text. */
export const blank = '▢▢▢';

/** Merges neighbouring blanks into one. */
const joined = (text: string): string => text.replaceAll(new RegExp(`${blank}(?:[\\s・]*${blank})+`, 'gu'), blank);

/** A range of positions in a text; the end is exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const particles =
  '으로부터|에게서|에서의|이라는|이라고|에서|에게|까지|부터|처럼|보다|으로|라는|라고|이나|와|과|은|는|이|가|을|를|의|에|도|로|만';
const trailingParticle = new RegExp(`(?:${particles})$`, 'u');
/** `암살하라는` and `고백한` stay readable as `▢▢▢하라는` and `▢▢▢한`, because the verb 하다 follows the noun. */
const followingVerb = /^[하한할했되된될됐]/u;

/**
 * `친구인` stays readable as `▢▢▢인`, because the copula follows the noun. After a country, the same syllable means its
 * people.
 */
const copula = /^(?:인|이던|이었던|였던|이자|이며)$/u;
const country = /[국본선만]$/u;

/**
 * The rest of a hangul word after a blank belongs to the blank unless it is a particle, the copula or the verb of a
 * noun.
 */
function hiddenEnding(word: string, ending: string): number {
  if (followingVerb.test(ending) || (copula.test(ending) && !country.test(word))) return 0;
  return ending.replace(trailingParticle, '').length;
}

/** How far a blank reaches in a run of kanji: words have two kanji, so hiding one hides its partner too. */
function wholeKanji(run: Stretch, { from, to }: Stretch): Stretch {
  if (to - from > 1) return { from, to };
  if (run.to - run.from <= 3) return run;
  const partner = run.from + ((from - run.from) ^ 1);
  return partner < run.to ? { from: Math.min(from, partner), to: Math.max(from, partner) + 1 } : { from, to };
}

/** The rest of a word around a hidden part, which is hidden too, so that no half of a word is left to complete. */
function wholeWord(text: string, run: Stretch, hidden: Stretch): Stretch {
  if (/\p{Script=Han}/u.test(text.charAt(run.from))) return wholeKanji(run, hidden);
  if (/\p{Script=Hangul}/u.test(text.charAt(run.from)))
    return {
      from: run.from,
      to: hidden.to + hiddenEnding(text.slice(run.from, hidden.to), text.slice(hidden.to, run.to)),
    };
  return run;
}

const kanjiNumber = '[〇一二三四五六七八九十百千]+';
const koreanNumber =
  '한|두|세|네|다섯|여섯|일곱|여덟|아홉|열(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉)?|스물|스무|서른|마흔|쉰';
/** A number and its counter. `▢▢▢人の男子` would reveal that the answer is the one title with a number in it. */
const counted = new RegExp(
  String.raw`(?:\p{N}+|${kanjiNumber})(?:人|名|つ|歳|年|か月|日|時間|回|度|匹|頭|本|枚|冊|軒|組|通)|` +
    String.raw`(?:\p{N}+|(?<!\p{Script=Hangul})(?:${koreanNumber})) ?(?:사람|가지|마리|시간|명|살|년|해|달|일|번|개|권|통)`,
  'gu',
);

/** Hyphenated numbers such as `twenty-ninth` are one word. */
const runs = /\p{Script=Latin}+(?:-\p{Script=Latin}+)+|\p{Script=Han}+|\p{Script=Hangul}+|[\p{Script=Katakana}ー]+/gu;

/** The text with each stretch replaced by a blank. Blanks hide whole words, and adjacent ones merge. */
export function withBlanks(text: string, stretches: readonly Stretch[]): string {
  const hidden = new Set<number>();
  const hide = ({ from, to }: Stretch): void => {
    for (let at = from; at < to; at += 1) hidden.add(at);
  };
  for (const stretch of stretches) hide(stretch);
  for (const { 0: number, index } of text.matchAll(counted))
    if (hidden.has(index)) hide({ from: index, to: index + number.length });
  for (const { 0: letters, index } of text.matchAll(runs)) {
    const run = { from: index, to: index + letters.length };
    const within = Array.from({ length: letters.length }, (_, at) => index + at).filter((at) => hidden.has(at));
    const [first, last] = [within[0], within.at(-1)];
    if (first !== undefined && last !== undefined) hide(wholeWord(text, run, { from: first, to: last + 1 }));
  }
  const letters = Array.from({ length: text.length }, (_, at) => (hidden.has(at) ? blank : text.charAt(at)));
  return joined(letters.join(''));
}
