import { koreanTail, leftOver } from '../reading/left-over.ts';
import { means, overlaps, type Mark } from '../reading/mark.ts';
import { namePlaces } from '../reading/name-places.ts';
import { blot, type Reading } from '../reading/reading.ts';
import type { Signs } from './signs.ts';

/** Words that never occur beside a name: they belong to a description. */
const blocked = [
  'asks',
  'form',
  'noun',
  'origin',
  'place',
  'pronoun',
  'operator',
  'time',
  'shape',
  'exclusion',
  'gender',
  'trade',
  'billing',
  'topic',
  'decline',
  'award',
  'stance',
] as const;

const isDescribing = (mark: Mark): boolean =>
  (mark.name !== undefined && mark.name.kind !== 'genre') ||
  (mark.span ?? mark.amount ?? mark.place ?? mark.month) !== undefined ||
  blocked.some((kind) => means(mark, kind));

/** Words before a name that only introduce it. */
const leading =
  /^(?:(?:so|and|hey|the drama|the film|the movie|the show|the actor|the actress|actor|actress|ドラマ|映画|俳優の?|女優の?|드라마|영화|일드|여?배우)\s*)+/iu;
/** Beginnings of a description: an article, a pronoun, 그, その. */
const describes =
  /^(?:the|an?|this|that|these|those|it|any|some|all|my|your|his|her|their|you|they|he|she|we|i)\b|^(?:この|その|あの|どの|그|이|저|어느|어떤|무슨)(?:\s|$)/iu;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A match inside another word does not count: 게이 in 게이코, 子 of 景子. */
function isPartOfWord(mark: Mark, { text, language }: Reading): boolean {
  if (mark.name !== undefined || language === 'en') return false;
  const [before, behind] = [text.charAt(mark.start - 1), /^[가-힣]*/u.exec(text.slice(mark.end))?.[0] ?? ''];
  if (language === 'ja') return mark.end - mark.start === 1 && /\p{Script=Han}/u.test(before);
  return /[가-힣]/u.test(before) || (behind !== '' && behind.replace(koreanTail, '') !== '');
}

/** Whether a word of a name is in no list of words, and most of its letters were not understood. */
function isStrange({ start, end }: Stretch, reading: Reading, inside: readonly Mark[], { isWord }: Signs): boolean {
  const { text, language, restText } = reading;
  if (inside.some((mark) => mark.end <= end && isPartOfWord(mark, reading))) return true;
  // Hiragana is not split into words: おしん.
  if (
    language === 'ja' &&
    end - start > 2 &&
    !restText.slice(start, end).includes(blot) &&
    !isWord(text.slice(start, end))
  )
    return true;
  return leftOver(restText.slice(start, end), language).some((word) => !isWord(word));
}

/** The name in a question about something that only a work or a person has, where nothing known is named. */
export function nameAskedOf(reading: Reading, signs: Signs): string | undefined {
  const { text, language, marks } = reading;
  if (!signs.isBare) return undefined;
  for (const place of namePlaces[language]) {
    const whole = place.exec(text.trim())?.groups?.['name'] ?? '';
    const name = whole
      .replace(leading, '')
      .replace(/(?:'s|の|의)$/u, '')
      .trim();
    const start = text.indexOf(name);
    const stretch = { start, end: start + name.length };
    if (name.length < 2 || describes.test(name) || name.split(/\s+/u).length > 5) continue;
    const inside = marks.filter((mark) => overlaps(mark, stretch));
    const isOver = ({ start: from, end: to }: Mark): boolean => from < stretch.start || to > stretch.end;
    if (inside.some((mark) => isDescribing(mark) && (isOver(mark) || !isPartOfWord(mark, reading)))) continue;
    if (isStrange(stretch, reading, inside, signs)) return name;
  }
  return undefined;
}
