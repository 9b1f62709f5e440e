import type { Language } from '../../language/language.ts';
import type { Spotted } from '../../search/spot.ts';
import type { Hit } from '../lexicon/hit.ts';
import { borrowedNames } from './borrowed-names.ts';
import type { FullName, IsWord } from './full-names/full-name.ts';
import { isAccount, isInPhrase } from './in-phrase.ts';
import { overlaps, type Mark } from './mark.ts';
import type { NameParts, Sentence } from './name-parts.ts';
import { namesIn } from './names.ts';
import { recordsIn } from './record-names.ts';
import { strangersIn } from './strangers.ts';
import { withMakers } from './with-makers.ts';

export interface Named {
  readonly named: readonly Mark[];
  /** Whole names of people without a record. */
  readonly strangers: readonly FullName[];
}

const markOfName = ({ kind, ids, text, start, end, isSure }: Spotted): Mark => ({
  start,
  end,
  text,
  meanings: [],
  name: { kind, ids, isSure },
});

/** Removes duplicates: the two halves of one name each find it. */
const withoutTwins = (names: readonly FullName[]): FullName[] =>
  names.filter(({ start }, at) => names.findIndex((other) => other.start === start) === at);

/** Whether half of a possible name is a word: names need a stricter test than other stretches. */
function wordTest({ text, language, isWord, hits }: Sentence, { everyday }: NameParts): IsWord {
  const isHit = (word: string): boolean => {
    const start = text.indexOf(word);
    // 김 of 김수로 is also a form of 길다 (`operator.longest`), and 로 a particle: only two syllables make a word.
    return hits.some((hit) => hit.end - hit.start > 1 && overlaps(hit, { start, end: start + word.length }));
  };
  return (word) => {
    // The prose separates names with a mark: a run of katakana that occurs in it is a word, イベント.
    if (/^[ァ-ヺー]+$/u.test(word) && everyday.isMentioned(word, 'ja')) return true;
    const isHangul = language === 'ko' && !/^[a-z]/iu.test(word);
    return isHangul ? everyday.isWord(word, language) || isHit(word) : isWord(word);
  };
}

/** Whether a title without a record is meant as one, and not as the words that it consists of. */
function isMeantAsTitle({ start, end, text: title }: Mark, sentence: Sentence, sure: readonly Spotted[]): boolean {
  const { text, isWord, hits } = sentence;
  // "An affair" is not a film unless it has its capitals, or a word that is not English.
  const isSpelled = !/^[a-z]/u.test(title) || title.split(/\s+/u).some((word) => !isWord(word));
  // 主人公の少年時代: behind の, in a question about a work, the title of another one is a common noun.
  const isNoun =
    /^\p{Script=Han}+$/u.test(title) && text.charAt(start - 1) === 'の' && sure.some(({ kind }) => kind === 'series');
  return isSpelled && !isNoun && !hits.some((hit) => hit.start < start && hit.end > end);
}

const isPartOf = (mark: Mark, longer: Mark): boolean =>
  overlaps(mark, longer) && longer.end - longer.start > mark.end - mark.start;

/** The names in a text: records, people and companies without one whose words or works are on record, and strangers. */
export function namedIn(
  text: string,
  language: Language,
  isWord: IsWord,
  hits: readonly Hit[],
  parts: NameParts,
): Named {
  const { catalog } = parts;
  const sentence: Sentence = { text, language, isWord, hits };
  const lexicon = parts.lexicons[language];
  const spotted = namesIn(text, language, isWord, hits, parts.spotter, catalog);
  const [titled, spoken] = [parts.elsewhere(text), parts.otherNames(text)];
  const all = [...spotted.sure, ...spotted.doubtful];
  const isWordOfName = wordTest(sentence, parts);
  const strangers = strangersIn(text, isWordOfName, all, [...titled, ...spoken], catalog);
  const isOwn = (name: Spotted): boolean =>
    !strangers.some((stranger) => overlaps(stranger, name)) &&
    !isAccount(name, text, hits, all) &&
    !isInPhrase(name, hits);
  const own = { sure: spotted.sure.filter(isOwn), doubtful: spotted.doubtful.filter(isOwn) };
  const records = recordsIn(sentence, own, strangers, parts).map(markOfName);
  const madeBy = parts.makerSurnames(text).filter((mark) => !lexicon.has(mark.text.toLowerCase()));
  const { read, surnames } = withMakers(records, madeBy, strangers, catalog);
  const borrowed = borrowedNames(text, read, isWordOfName, catalog);
  const known = [...read, ...surnames];
  const called = hits.some(({ meanings }) => meanings.includes('asks.nickname'))
    ? parts.calledNames(text).filter((mark) => !known.some((name) => isPartOf(mark, name)))
    : [];
  const written = [...called, ...known.filter((mark) => !called.some((name) => overlaps(mark, name)))];
  const names = written.filter((mark) => !borrowed.some((name) => overlaps(mark, name)));
  const isFree = (mark: Mark): boolean => !names.some((name) => overlaps(mark, name));
  const elsewhere = titled.filter(
    (mark) => isFree(mark) && isMeantAsTitle(mark, sentence, own.sure) && !lexicon.has(mark.text),
  );
  const others = spoken.filter((mark) => isFree(mark) && !elsewhere.some((one) => overlaps(one, mark)));
  return {
    named: [...names, ...elsewhere, ...others],
    strangers: [
      ...strangers,
      // A person whose statements are on record is not a stranger.
      ...withoutTwins(borrowed).filter((name) => !others.some((one) => overlaps(one, name))),
    ],
  };
}
