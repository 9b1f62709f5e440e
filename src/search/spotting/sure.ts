import { isEverydayWord } from './common.ts';
import type { Naming } from './names.ts';
import type { Key } from './table.ts';
import type { Letter } from './text.ts';

/** Fewer letters than these, and a name may be an ordinary word: by script. */
const shortest = { latin: 5, digit: 99, hangul: 3, hiragana: 5, katakana: 3, han: 3, other: 3, mixed: 3 } as const;
const shortestPart = {
  latin: 6,
  digit: 99,
  hangul: 99,
  hiragana: 99,
  katakana: 4,
  han: 3,
  other: 99,
  mixed: 4,
} as const;

/** Words that say that a name of a work stands beside them. */
const workWords =
  /(?:ドラマ|映画|作品|主演|드라마|영화|일드|작품|drama|movie|film|series|show|jdrama)\s*$|^\s*(?:ドラマ|映画|という(?:ドラマ|映画)|드라마|영화|일드|라는|이라는|drama|movie|film|jdrama)/iu;
/** Words that say so of a person. */
const personWords = /(?:俳優|女優|배우|actor|actress)\s*$|^\s*(?:さん|くん|ちゃん|様|씨|님|배우|감독|오빠|언니)/iu;

function isQuoted(letters: readonly Letter[], from: number, to: number, text: string): boolean {
  const open = letters[from]?.gap === 'quote';
  const after = text.slice(letters[to - 1]?.end ?? 0).trimStart();
  return open && /^[」』"”〉》>】!?！？。]/u.test(after);
}

/** "in Hero", but not "Hero of mine" at the beginning of a sentence, nor HERO in a sentence of capitals. */
function isCapitalised(letters: readonly Letter[], from: number, to: number, text: string): boolean {
  const heads = letters.slice(from, to).filter(({ gap }, index) => index === 0 || gap !== 'none');
  const isTitle = heads.every(({ isCapital }, index) => isCapital || (index > 0 && index < heads.length - 1));
  const rest = text.slice(0, letters[from]?.start ?? 0) + text.slice(letters[to - 1]?.end ?? 0);
  const isFirst = from === 0 || /[.!?]\s*$/u.test(text.slice(0, letters[from]?.start ?? 0));
  const shouts = rest.length > 0 && rest === rest.toUpperCase() && /\p{Script=Latin}/u.test(rest);
  return isTitle && (!isFirst || heads.length > 1) && !shouts;
}

/** Places that are titles: capitals do not tell the city from the film. */
const alwaysCapital = new Set([
  'seoul',
  'saki',
  'shin',
  'nicole',
  'clara',
  'hara',
  'leon',
  'jesse',
  'subaru',
  'takumi',
  'chang',
  'max',
  'top',
  'boyfriend',
  'tokyotaxi',
  'x',
  'web',
]);

/** A maker's surname alone is one beside a word for what makers are; a Korean one of four syllables is nobody's word. */
function isMaker(
  key: Key,
  naming: Naming,
  letters: readonly Letter[],
  from: number,
  to: number,
  text: string,
): boolean {
  if (!naming.isPart) return key.key.length >= 3;
  const around = `${text.slice(0, letters[from]?.start ?? 0).slice(-12)}|${text.slice(letters[to - 1]?.end ?? 0).slice(0, 12)}`;
  return (
    /(?:director|監督|감독)\s*\||\|\s*(?:監督|氏|さん|감독|작가|의\s|['’]s (?:film|movie|work))/iu.test(around) ||
    (key.script === 'hangul' && key.key.length >= 4)
  );
}

/** Whether these letters are surely meant as this name, and not as the words that they are as well. */
export function isSure(
  key: Key,
  naming: Naming,
  letters: readonly Letter[],
  from: number,
  to: number,
  text: string,
): boolean {
  if (naming.kind === 'character' && key.key.length < 4 && key.script !== 'hangul') return false;
  if (isQuoted(letters, from, to, text)) return true;
  const isLong = key.key.length >= (naming.isPart ? shortestPart : shortest)[key.script];
  if (isLong && !isEverydayWord(key.key) && (naming.kind !== 'character' || !naming.isPart)) return true;
  if (naming.kind === 'service' || naming.kind === 'group')
    return isLong || (key.script === 'latin' && !isEverydayWord(key.key));
  if (naming.kind === 'maker') return isMaker(key, naming, letters, from, to, text);
  if (naming.kind === 'character' || naming.kind === 'genre') return naming.kind === 'genre';
  const before = text.slice(0, letters[from]?.start ?? 0);
  const after = text.slice(letters[to - 1]?.end ?? 0);
  const cue = naming.kind === 'series' ? workWords : personWords;
  // An everyday word is somebody only where an honorific follows: 知英ちゃん, but not 배우 나오는.
  const isAddressed = naming.kind === 'person' && cue.test(after.slice(0, 12));
  if (isAddressed && !naming.isPart) return true;
  if (naming.kind === 'person' && isEverydayWord(key.key)) return false;
  const isCued = isAddressed || cue.test(before.slice(-12)) || cue.test(after.slice(0, 12));
  if (isCued && !naming.isPart) return true;
  return (
    key.script === 'latin' && !naming.isPart && !alwaysCapital.has(key.key) && isCapitalised(letters, from, to, text)
  );
}
