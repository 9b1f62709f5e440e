import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../language/language.ts';
import type { Spotted, Spotter } from '../../search/spot.ts';
import type { Hit } from '../lexicon/hit.ts';
import { overlaps } from './mark.ts';
import { isOfOtherSurname } from './misspelt.ts';
import { standsAlone } from './stands-alone.ts';

export interface NamesFound {
  /** Names that are certainly meant. */
  readonly sure: readonly Spotted[];
  /** Everyday words, parts of names and the like: meant where the rest of the question makes them likely. */
  readonly doubtful: readonly Spotted[];
}

/** Genres that are forms rather than kinds of story: "drama" restricts to series, and the lexicon reads it. */
const formGenres = new Set(['drama', 'short-drama', 'web-drama', 'music', 'reality', 'economy']);

/** A title of several words is meant even if all are everyday words: 結婚の条件, "The Tiger and Her Wings". */
const isTelling = ({ kind, text }: Spotted, language: Language): boolean =>
  kind === 'series' && (/\s/u.test(text) ? text.length > 7 : language !== 'en' && text.length > 4);

/** A misspelt name does not cross the end of a clause or begin with an article or preposition. */
const isMisread = ({ isNear, text }: Spotted): boolean =>
  isNear &&
  (/[、。,?!のはがを\d]/u.test(text) ||
    /^(?:of|the|a|an|in|by|with|for|and|is|did|does|has|was|to|from|at|on)\s|\s(?:of|the|in|by|with|for|and|is|did|does|has|was|to|from|at|on)$/iu.test(
      text,
    ));

/** "Rondo & the episode": words around a title that stands there as it is written do not belong to it. */
const isAround = (name: Spotted, all: readonly Spotted[]): boolean =>
  name.isNear &&
  all.some(
    (other) => other.kind === 'series' && !other.isNear && overlaps(other, name) && other.ids[0] === name.ids[0],
  );

/** Among overlapping names, sure ones come before others, and long ones before short ones. */
function withoutOverlap(names: readonly Spotted[]): Spotted[] {
  const kept: Spotted[] = [];
  for (const name of names.toSorted(
    (a, b) => Number(b.isSure) - Number(a.isSure) || b.end - b.start - (a.end - a.start),
  ))
    if (!kept.some((other) => overlaps(name, other))) kept.push(name);
  return kept.toSorted((a, b) => a.start - b.start);
}

/** A person's name given as a part (ミンジェ役, as Min-jae) means the character, where a named work has one. */
function asCharacter(name: Spotted, text: string, works: readonly string[], catalog: Catalog): Spotted {
  if (name.kind !== 'person') return name;
  const isPart =
    /^\s?(?:役|역(?!시|사))/u.test(text.slice(name.end, name.end + 3)) ||
    /\b(?:as|plays?|played)\s$/iu.test(text.slice(Math.max(0, name.start - 8), name.start));
  if (!isPart) return name;
  for (const work of works) {
    const credit = catalog.series
      .get(work)
      ?.cast?.find(({ character }) => Object.values(character ?? {}).some((one) => one.includes(name.text)));
    if (credit !== undefined) return { ...name, kind: 'character', ids: [`${work}/${credit.person}`], isSure: true };
  }
  return name;
}

/** The most letters of a Japanese name that a longer word may end in. */
const shortName = 3;

/** 何チャン asks for a channel, although チャン alone is somebody's name. */
const isEndOfWord = ({ start, end }: Spotted, language: Language, hits: readonly Hit[]): boolean =>
  language === 'ja' && end - start <= shortName && hits.some((hit) => hit.start < start && hit.end === end);

/** "His son", "their rain": a possessive pronoun is followed by a common noun, unless its capital makes it a name. */
const isOwned = ({ kind, text: name, start }: Spotted, text: string, language: Language): boolean =>
  language === 'en' &&
  kind === 'person' &&
  /^[a-z]+$/u.test(name) &&
  /\b(?:his|her|their|its)\s$/iu.test(text.slice(Math.max(0, start - 8), start));

/** "all wowow dramas u know": what the lexicon reads as a filler is no name, unless its capitals make it one. */
const isFillerWords = ({ text: name, start, end }: Spotted, hits: readonly Hit[]): boolean =>
  /^[a-z]+ [a-z]+$/u.test(name) &&
  hits.some(
    (hit) => hit.start <= start && hit.end >= end && hit.meanings.every((meaning) => meaning === 'filler.word'),
  );

/** D.O. is somebody, and "do" a verb. */
const isVerb = ({ kind, text: name }: Spotted, language: Language): boolean =>
  language === 'en' &&
  kind === 'person' &&
  /^(?:do|be|go|is|on|in|an|so|no|to|or|if|it|me|my|we|he|us|up|as|at|by|am)$/u.test(name);

/** The names in a question, found by the spotter and sorted by certainty. */
export function namesIn(
  text: string,
  language: Language,
  isWord: (word: string) => boolean,
  hits: readonly Hit[],
  spotter: Spotter,
  catalog: Catalog,
): NamesFound {
  const read = spotter.spot(text, isWord);
  const spotted = read
    .filter(
      (name) =>
        !(name.kind === 'genre' && formGenres.has(name.ids[0] ?? '')) &&
        !isMisread(name) &&
        !isAround(name, read) &&
        !(name.isNear && name.kind === 'person' && name.ids.every((id) => isOfOtherSurname(name.text, id, catalog))),
    )
    .map((name) => (isTelling(name, language) ? { ...name, isSure: true } : name));
  const works = spotted.flatMap(({ kind, ids }) => (kind === 'series' ? ids : []));
  const ofWords = (name: Spotted): boolean =>
    !isEndOfWord(name, language, hits) &&
    !isOwned(name, text, language) &&
    !isVerb(name, language) &&
    !isFillerWords(name, hits);
  const sure = withoutOverlap(spotted.filter(({ isSure }) => isSure)).map((name) =>
    asCharacter(name, text, works, catalog),
  );
  const doubtful = withoutOverlap(
    spotted.filter(
      (name) =>
        !name.isSure &&
        !sure.some((other) => overlaps(name, other)) &&
        (name.kind === 'series' || standsAlone(name, text, sure, isWord)),
    ),
  ).map((name) => asCharacter(name, text, works, catalog));
  return { sure: sure.filter(ofWords), doubtful: doubtful.filter(ofWords) };
}
