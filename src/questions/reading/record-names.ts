import type { Spotted } from '../../search/spot.ts';
import type { Meaning } from '../lexicon/meaning.ts';
import type { FullName } from './full-names/full-name.ts';
import { overlaps } from './mark.ts';
import { ownTitle } from './own-titles.ts';
import { misspeltName } from './misspelt.ts';
import type { NameParts, Sentence } from './name-parts.ts';
import type { NamesFound } from './names.ts';
import { shortStageName } from './short-stage-names.ts';
import { promoted } from './promoted.ts';
import { blotted } from './reading.ts';

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

const isWork = ({ kind }: Spotted): boolean => kind === 'series';

const isSomebody = ({ kind }: Spotted): boolean => kind === 'person';

/** A title of which only the beginning is written, or only some of its syllables. */
function shortened(
  { text, language, isWord }: Sentence,
  sure: readonly Spotted[],
  strangers: readonly FullName[],
  { begunTitles, shortTitles }: NameParts,
): Spotted | undefined {
  const open = blotted(text, [...sure, ...strangers]);
  const begun = begunTitles(open, language, isWord);
  // Beside a title that is written out, a shortened one is more likely a word.
  return begun ?? (sure.some(isWork) ? undefined : shortTitles(open, language, isWord));
}

function asksOfWork({ text, language }: Sentence, { sure, doubtful }: NamesFound, { lexicons }: NameParts): boolean {
  if (doubtful.length === 0) return false;
  const hits = lexicons[language].read(blotted(text, [...sure, ...doubtful]));
  return hits.some(({ meanings }) => meanings.some((meaning) => ofWorks.has(meaning)));
}

/** The candidates that the rest of the sentence makes likely. */
function likelyNames(
  candidates: readonly Spotted[],
  sentence: Sentence,
  names: NamesFound,
  parts: NameParts,
): Spotted[] {
  const { text, language, hits } = sentence;
  const { catalog, everyday } = parts;
  const lexicon = parts.lexicons[language];
  return promoted(candidates, {
    text,
    language,
    sure: names.sure,
    catalog,
    asksOfWork: asksOfWork(sentence, names, parts),
    // The prose writes names of people bare and titles in brackets: only a title can be an everyday word of the prose.
    isWord: (name) =>
      lexicon.has(name.text) ||
      // 나오 in 나오는: the word continues behind the name.
      hits.some((hit) => hit.start <= name.start && hit.end > name.end) ||
      (isWork(name) && everyday.isWord(name.text, language)),
  });
}

/** The names of records: those that are certain, one shortened or misspelt, and those that the sentence makes likely. */
export function recordsIn(
  sentence: Sentence,
  names: NamesFound,
  strangers: readonly FullName[],
  parts: NameParts,
): Spotted[] {
  const { text, language, isWord } = sentence;
  const { sure, doubtful } = names;
  const begun =
    shortened(sentence, sure, strangers, parts) ??
    ownTitle(sentence, [...sure, ...doubtful.filter(isSomebody)], parts.lexicons[language], parts.catalog);
  const hasName = sure.some(({ kind }) => kind === 'series' || kind === 'person' || kind === 'maker');
  const slip =
    hasName || begun !== undefined || strangers.length > 0
      ? undefined
      : misspeltName(text, language, isWord, sure, parts.search, parts.catalog);
  // "Nebula & the episode": the title stands there as it is written.
  const written = slip && doubtful.find((name) => overlaps(name, slip) && name.ids[0] === slip.ids[0]);
  const misspelt = written === undefined ? slip : { ...written, isSure: true };
  const short = hasName ? undefined : shortStageName(text, parts.catalog);
  return [
    ...sure,
    ...(short === undefined ? [] : [short]),
    ...(begun === undefined ? [] : [begun]),
    ...(misspelt === undefined ? [] : [misspelt]),
    ...likelyNames(
      doubtful.filter((name) => name !== written),
      sentence,
      names,
      parts,
    ),
  ];
}
