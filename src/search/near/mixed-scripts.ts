import { katakana } from '../kana/fold.ts';
import { withoutForm } from '../names/split.ts';
import { isPlaceName } from '../places.ts';
import { skeletonOfEnglish, skeletonOfSounds } from '../latin/loan.ts';

type RunScript = 'han' | 'hiragana' | 'katakana' | 'latin';
interface Run {
  readonly script: RunScript;
  readonly text: string;
}

const runPattern = /[\p{Script=Han}々]+|[ぁ-ゖ]+|[ァ-ヺー]+|[a-z0-9]+(?: [a-z0-9]+)*/gu;

function scriptOfRun(text: string): RunScript {
  if (/^[a-z0-9]/u.test(text)) return 'latin';
  return /^[ぁ-ゖ]/u.test(text) ? 'hiragana' : /^[ァ-ヺー]/u.test(text) ? 'katakana' : 'han';
}

const runsOf = (cleaned: string): Run[] =>
  (cleaned.match(runPattern) ?? []).map((text) => ({ script: scriptOfRun(text), text: katakana(text) }));

const isKana = ({ script }: Run): boolean => script === 'hiragana' || script === 'katakana';

/** Foreign words have no kanji; in katakana they have long marks and small vowels. サクラ may also be 桜. */
const isForeign = ({ script, text }: Run): boolean => script === 'katakana' && /[ーァィゥェォヴ]/u.test(text);

/** The maximum kana in the reading of one kanji: 志 is ココロザシ, but even three are many. */
const kanaOfKanji = 3;
/** The minimum share of the query that the title contains unchanged; the title has the rest in another script. */
const leastSame = 0.5;
const fewestSame = 2;

const isLoan = (kana: string, latin: string): boolean => {
  const [said, written] = [skeletonOfSounds(kana), skeletonOfEnglish(latin)];
  return said !== '' && said === written;
};

/**
 * The number of equal characters if two texts are one title in different mixtures of kanji, kana and Latin letters;
 * undefined otherwise. Kanji on one side match at most as many kana as their readings can have on the other.
 */
function sameSigns(a: readonly Run[], b: readonly Run[]): number | undefined {
  const [first, ...restA] = a;
  const [second, ...restB] = b;
  if (first === undefined || second === undefined) return a.length === b.length ? 0 : undefined;
  const cut = (run: Run, length: number, rest: readonly Run[]): readonly Run[] =>
    length >= run.text.length ? rest : [{ ...run, text: run.text.slice(length) }, ...rest];
  if (first.script === second.script || (isKana(first) && isKana(second))) {
    let same = 0;
    while (same < first.text.length && first.text.charAt(same) === second.text.charAt(same)) same += 1;
    if (same > 0) {
      const further = sameSigns(cut(first, same, restA), cut(second, same, restB));
      return further === undefined ? undefined : further + same;
    }
    return undefined;
  }
  const scripts = `${first.script} ${second.script}`;
  if (scripts === 'katakana latin' || scripts === 'latin katakana') {
    const [kana, latin] = first.script === 'katakana' ? [first, second] : [second, first];
    if (!isLoan(kana.text, latin.text)) return undefined;
    const further = sameSigns(restA, restB);
    return further === undefined ? undefined : further + kana.text.length;
  }
  const isReading = scripts.includes('han') && (isKana(first) || isKana(second));
  if (!isReading || [first, second].some(isForeign)) return undefined;
  const [han, kana] = first.script === 'han' ? [first, second] : [second, first];
  let best: number | undefined;
  for (let kanji = 1; kanji <= han.text.length; kanji += 1) {
    for (let read = kanji; read <= Math.min(kana.text.length, kanaOfKanji * kanji); read += 1) {
      const [hanRest, kanaRest] = first.script === 'han' ? [restA, restB] : [restB, restA];
      const [afterHan, afterKana] = [cut(han, kanji, hanRest), cut(kana, read, kanaRest)];
      const further = first.script === 'han' ? sameSigns(afterHan, afterKana) : sameSigns(afterKana, afterHan);
      if (further !== undefined && further > (best ?? -1)) best = further;
    }
  }
  return best;
}

/** Longer titles have more alignments than a look-up can afford. */
const longest = 40;

/** Most names of prefectures and cities have two kanji. */
const usualPlace = 2;

const firstSign = /[\p{Script=Han}々ぁ-ゖァ-ヺーa-z0-9]/u;

/** Whether a title begins with a different character of the same script, which rules out an alignment. */
function beginsOtherwise(first: Run, title: string): boolean {
  const [sign] = firstSign.exec(title) ?? [];
  if (sign === undefined) return true;
  const begun = { script: scriptOfRun(sign), text: katakana(sign) };
  return (
    (begun.script === first.script || (isKana(begun) && isKana(first))) && begun.text.charAt(0) !== first.text.charAt(0)
  );
}

/**
 * Returns a test for titles that are the query in another mixture of scripts: 愛の後に来るもの for 愛のあとにくるもの, 初恋ドッグス for
 * 初恋DOGs. The query is prepared once for many titles.
 */
export function inMixedScripts(query: string): (title: string) => boolean {
  // 映画俳優 and 映画ラストマン have only the kind of work in common, and 大阪万博 and 大阪のうさぎたち only the city.
  const a = query.length > longest || !/[^a-z0-9 ]/u.test(query) ? [] : runsOf(withoutForm(query));
  const [first] = a;
  if (first === undefined) return () => false;
  // 大阪 天気 is about the city: kanji after a place name do not match the kana of 大阪のうさぎたち.
  const isAtPlace = query.includes(' ') && isPlaceName(query.split(' ')[0] ?? '');
  const fewest = isPlaceName(query.slice(0, usualPlace)) ? usualPlace + 1 : fewestSame;
  const least = Math.max(fewest, leastSame * a.reduce((sum, { text }) => sum + text.length, 0));
  return (title) => {
    if (title.length > longest || beginsOtherwise(first, title) || (isAtPlace && !title.includes(' '))) return false;
    const b = runsOf(title);
    return (a.length > 1 || b.length > 1) && (sameSigns(a, b) ?? 0) >= least;
  };
}
