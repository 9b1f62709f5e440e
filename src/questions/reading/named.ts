import { borrowedNames } from './borrowed-names.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../language/language.ts';
import type { Search } from '../../search/result.ts';
import type { Spotted, Spotter } from '../../search/spot.ts';
import type { Hit } from '../lexicon/hit.ts';
import type { Lexicons } from '../lexicon/load.ts';
import type { Meaning } from '../lexicon/meaning.ts';
import type { BegunTitles } from './begun-titles.ts';
import type { Elsewhere } from './elsewhere.ts';
import type { Everyday } from './everyday.ts';
import type { FullName, IsWord } from './full-names/full-name.ts';
import { overlaps, type Mark } from './mark.ts';
import { actsLess, type MakerSurnames } from './maker-surnames.ts';
import { misspeltName } from './misspelt.ts';
import { namesIn } from './names.ts';
import type { OtherNames } from './other-names.ts';
import { promoted } from './promoted.ts';
import { blotted } from './reading.ts';
import { isAccount, isInPhrase } from './in-phrase.ts';
import { strangersIn } from './strangers.ts';

/** The tools that find names. */
export interface NameParts {
  readonly catalog: Catalog;
  readonly spotter: Spotter;
  readonly lexicons: Lexicons;
  readonly everyday: Everyday;
  readonly otherNames: OtherNames;
  readonly elsewhere: Elsewhere;
  readonly begunTitles: BegunTitles;
  readonly makerSurnames: MakerSurnames;
  readonly search: Search;
}

export interface Named {
  readonly named: readonly Mark[];
  /** Whole names of people without a record. */
  readonly strangers: readonly FullName[];
}

/** Asks about things that only works have. */
const ofWorks: ReadonlySet<Meaning> = new Set<Meaning>([
  'asks.director',
  'asks.writer',
  'asks.producer',
  'asks.author',
  'asks.episodes',
  'asks.network',
  'asks.premise',
  'asks.basis',
  'asks.music',
  'asks.release',
  'asks.end',
  'asks.budget',
  'asks.box-office',
  'asks.rating',
  'asks.location',
  'asks.company',
]);

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

/** The names in a text: records, people and companies without one whose words or works are on record, and strangers. */
export function namedIn(
  text: string,
  language: Language,
  isWord: IsWord,
  hits: readonly Hit[],
  {
    catalog,
    spotter,
    lexicons,
    everyday,
    otherNames,
    elsewhere: elsewhereIn,
    begunTitles,
    makerSurnames,
    search,
  }: NameParts,
): Named {
  const lexicon = lexicons[language];
  const spotted = namesIn(text, language, isWord, hits, spotter, catalog);
  const [titled, spoken] = [elsewhereIn(text), otherNames(text)];
  const all = [...spotted.sure, ...spotted.doubtful];
  // 김 of 김수로 is also a form of 길다 (`operator.longest`), and 로 a particle: only two syllables make a word.
  const isWordOfName = (word: string): boolean => {
    const at = text.indexOf(word);
    // The prose separates names with a mark: a run of katakana that occurs in it is a word, イベント.
    if (/^[ァ-ヺー]+$/u.test(word) && everyday.isMentioned(word, 'ja')) return true;
    return language !== 'ko' || /^[a-z]/iu.test(word)
      ? isWord(word)
      : everyday.isWord(word, language) ||
          hits.some(
            ({ start, end }) => end - start > 1 && overlaps({ start, end }, { start: at, end: at + word.length }),
          );
  };
  const strangers = strangersIn(text, isWordOfName, all, [...titled, ...spoken], catalog);
  const isOwn = (name: Spotted): boolean =>
    !strangers.some((stranger) => overlaps(stranger, name)) && !isAccount(name, text, hits) && !isInPhrase(name, hits);
  const [sure, doubtful] = [spotted.sure.filter(isOwn), spotted.doubtful.filter(isOwn)];
  const isNamed = sure.some(({ kind }) => kind === 'series' || kind === 'person' || kind === 'maker');
  const begun = begunTitles(blotted(text, [...sure, ...strangers]), language, isWord);
  const slip =
    isNamed || begun !== undefined || strangers.length > 0
      ? undefined
      : misspeltName(text, language, isWord, sure, search, catalog);
  // "Nebula & the episode": the title stands there as it is written.
  const written = slip && doubtful.find((name) => overlaps(name, slip) && name.ids[0] === slip.ids[0]);
  const misspelt = written === undefined ? slip : { ...written, isSure: true };
  const every = [
    ...sure,
    ...(begun === undefined ? [] : [begun]),
    ...(misspelt === undefined ? [] : [misspelt]),
    ...promoted(
      doubtful.filter((name) => name !== written),
      {
        text,
        language,
        sure,
        catalog,
        asksOfWork:
          doubtful.length > 0 &&
          lexicon
            .read(blotted(text, [...sure, ...doubtful]))
            .some(({ meanings }) => meanings.some((meaning) => ofWorks.has(meaning))),
        // The prose writes names of people bare and titles in brackets: only a title can be an everyday word of the prose.
        isWord: ({ text: name, kind, start, end }) =>
          lexicon.has(name) ||
          // 나오 in 나오는: the word continues behind the name.
          hits.some((hit) => hit.start <= start && hit.end > end) ||
          (kind === 'series' && everyday.isWord(name, language)),
      },
    ),
  ].map(markOfName);
  const madeBy = makerSurnames(text).filter((mark) => !lexicon.has(mark.text.toLowerCase()));
  // "Every Hamaguchi title": who directed several works is meant before an actor of the surname with fewer.
  const isOfActor = (mark: Mark, actor: Mark): boolean => overlaps(mark, actor) && !actsLess(actor, mark, catalog);
  const read = every.filter((name) => !madeBy.some((mark) => overlaps(mark, name) && actsLess(name, mark, catalog)));
  const surnames = madeBy.filter(
    (mark) => !every.some((name) => isOfActor(mark, name)) && !strangers.some((name) => overlaps(mark, name)),
  );
  const borrowed = borrowedNames(text, read, isWordOfName, catalog);
  const names = [...read, ...surnames].filter((mark) => !borrowed.some((name) => overlaps(mark, name)));
  const free = (mark: Mark): boolean => !names.some((name) => overlaps(mark, name));
  // "An affair" is not a film unless it has its capitals, or a word that is not English.
  const isSpelled = ({ text: title }: Mark): boolean =>
    !/^[a-z]/u.test(title) || title.split(/\s+/u).some((word) => !isWord(word));
  // 主人公の少年時代: behind の, in a question about a work, the title of another one is a common noun.
  const isNoun = ({ start, text: title }: Mark): boolean =>
    /^\p{Script=Han}+$/u.test(title) && text.charAt(start - 1) === 'の' && sure.some(({ kind }) => kind === 'series');
  const elsewhere = titled.filter(
    (mark) =>
      free(mark) &&
      !isNoun(mark) &&
      isSpelled(mark) &&
      !lexicon.has(mark.text) &&
      !hits.some((hit) => hit.start < mark.start && hit.end > mark.end),
  );
  const others = spoken.filter((mark) => free(mark) && !elsewhere.some((one) => overlaps(one, mark)));
  return {
    named: [...names, ...elsewhere, ...others],
    strangers: [
      ...strangers,
      // A person whose statements are on record is not a stranger.
      ...withoutTwins(borrowed).filter((name) => !others.some((one) => overlaps(one, name))),
    ],
  };
}
