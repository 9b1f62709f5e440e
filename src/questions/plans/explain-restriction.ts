import type { Frame } from '../frame/frame.ts';
import { billingOf, formsOf, genresOf } from '../frame/terms.ts';
import { isOfKind, kindOf, valueOf, type Meaning, type MeaningKind } from '../lexicon/meaning.ts';
import type { Mark } from '../reading/mark.ts';
import { anyOf, asksFor, does, restricts, whereOf, type PartTest, type Test } from './part-tests.ts';
import type { Claim, Single } from './plan.ts';
import { formKeyOf, type Over } from './tally.ts';
import { yieldsOf } from './yields.ts';

/** A word that restricts: one of its meanings, and the sentence that it is in. */
interface Word {
  /** `film` of `form.film`. */
  readonly value: string;
  readonly mark: Mark;
  readonly frame: Frame;
}

const claimOf = (part: Single): Claim | undefined => (part.do === 'value' ? part.claim : undefined);

const some = (list: readonly string[] | undefined, values: readonly string[]): boolean =>
  list?.some((one) => values.includes(one)) === true;

/** A condition, an exception or a claim of the part has one of the word's values. */
const applies =
  (
    field: 'forms' | 'billing' | 'genres' | 'services' | 'groups',
    valuesOf: (word: Word) => readonly string[],
  ): Test<Word> =>
  (part, word) => {
    const where = whereOf(part);
    return [where, where?.not, claimOf(part)].some((conditions) => some(conditions?.[field], valuesOf(word)));
  };

/** Plans that identify somebody explain the nouns and adjectives beside the name. */
const namesItsSubject = anyOf(
  does('value', 'about', 'similar', 'compare'),
  (part) => 'about' in part && part.about.length > 0,
);

/** Plans over statements cover Japan and Korea, actors and works by their nature. */
const speaks = does('said', 'reasons', 'nearest');

/** Plans that search texts look for words of these kinds in them. */
const searchesTexts = anyOf(speaks, does('describe'));
const searched: ReadonlySet<string> = new Set<MeaningKind>([
  'noun',
  'form',
  'billing',
  'genre',
  'gender',
  'origin',
  'trade',
  'service',
  'group',
  'place',
]);

const excludesKoreans: PartTest = (part) => whereOf(part)?.not?.koreans !== undefined;

const isAboutPeople: PartTest = anyOf(
  (part) => yieldsOf(part).includes('person'),
  namesItsSubject,
  restricts('nation', 'gender', 'idol', 'groups', 'billing', 'people', 'makers'),
  excludesKoreans,
);

const explainsNoun: Test<Word> = (part, { value: noun, frame: { wanted } }) => {
  if (noun === 'name' || speaks(part)) return true;
  if (noun !== 'work') return isAboutPeople(part);
  // "How many of them have acting work": people by their works.
  const selectsByWorks = part.do === 'select' && wanted === 'person';
  return yieldsOf(part).includes('work') || namesItsSubject(part) || selectsByWorks;
};

/** "Never in a film, just stage or TV": those who are left. */
const selectsTheRest: PartTest = (part) =>
  part.do === 'select' && part.negated === true && part.where.forms !== undefined;

const selectsOtherWorksOfLead: PartTest = (part) =>
  part.do === 'select' && part.where.people !== undefined && part.where.not?.works !== undefined;

const isSetInKorea = anyOf(
  (part) => whereOf(part)?.country === 'KR',
  restricts('basedOnKorean'),
  speaks,
  asksFor('known-for', 'release', 'country'),
);

const explainsPlace: Test<Word> = (part, { value }) =>
  whereOf(part)?.place !== undefined || value === 'korea' ? isSetInKorea(part) : whereOf(part)?.country !== 'KR';

const explainsTime: Test<Word> = (part, { value, mark }) =>
  (mark.span === undefined && value !== 'soon') ||
  claimOf(part)?.from !== undefined ||
  restricts('released', 'ahead', 'out', 'running', 'debuted', 'bornIn', 'bornDays')(part) ||
  asksFor('release')(part);

/** A "not" without words that it excludes denies the whole sentence, unless people are selected by it. */
const deniesSentence: Test<Word> = (part, { value, frame: { exclusions, wanted } }) =>
  value === 'not' && exclusions.words.length === 0 && !(wanted === 'person' && part.do === 'select');

const explainsExclusion: Test<Word> = (part, word) => {
  if (whereOf(part)?.not !== undefined) return true;
  // しか出てない, 밖에 안: the denial belongs to "only".
  if ('only' in part && part.only !== undefined) return true;
  return 'negated' in part ? part.negated === true : deniesSentence(part, word);
};

/** The parts that explain a word of each kind. */
const tests: ReadonlyMap<string, Test<Word>> = new Map<MeaningKind, Test<Word>>([
  ['noun', explainsNoun],
  [
    'form',
    anyOf(
      applies('forms', ({ mark }) => formsOf(mark)),
      selectsTheRest,
      restricts('original'),
      namesItsSubject,
      searchesTexts,
    ),
  ],
  [
    'billing',
    anyOf(
      applies('billing', ({ mark }) => billingOf(mark)),
      selectsOtherWorksOfLead,
      asksFor('billing', 'opposite'),
    ),
  ],
  [
    'genre',
    anyOf(
      applies('genres', ({ mark }) => genresOf(mark)),
      does('similar'),
    ),
  ],
  ['gender', anyOf(restricts('gender', 'groups'), does('value', 'about', 'describe'))],
  [
    'service',
    anyOf(
      applies('services', ({ value }) => [value]),
      asksFor('chart', 'release'),
      does('nearest'),
    ),
  ],
  [
    'group',
    anyOf(
      applies('groups', ({ value }) => [value]),
      asksFor('group'),
      does('about'),
    ),
  ],
  [
    'origin',
    anyOf(
      restricts('nation', 'makerNation', 'country', 'basedOnKorean', 'agencyIn'),
      excludesKoreans,
      (part) => claimOf(part)?.nations !== undefined,
      namesItsSubject,
      searchesTexts,
    ),
  ],
  ['place', explainsPlace],
  ['trade', anyOf(restricts('idol', 'groups'), namesItsSubject)],
  [
    'award',
    anyOf(asksFor('award'), restricts('awards'), (part) => part.do === 'said' && part.notes.includes('awards')),
  ],
  [
    'stance',
    (part) => (part.do === 'said' && part.stance !== undefined) || (part.do === 'reasons' && part.of === 'against'),
  ],
  ['writing', anyOf(asksFor('title', 'name'), speaks)],
  ['time', explainsTime],
  ['exclusion', explainsExclusion],
]);

/** A tally counts by words of these kinds, which then restrict no longer. */
const tallied: Readonly<Partial<Record<Over, (meaning: Meaning, among: readonly string[]) => boolean>>> = {
  form: (meaning, among) => isOfKind(meaning, 'form') && among.includes(formKeyOf(valueOf(meaning)) ?? ''),
  service: (meaning, among) => isOfKind(meaning, 'service') && among.includes(valueOf(meaning)),
  group: (meaning, among) => isOfKind(meaning, 'group') && among.includes(valueOf(meaning)),
  genre: (meaning, among) => isOfKind(meaning, 'genre') && among.length > 0,
  gender: (meaning) => isOfKind(meaning, 'gender'),
};

const countsBy = (part: Single, meaning: Meaning): boolean =>
  part.do === 'tally' && tallied[part.over]?.(meaning, part.among ?? []) === true;

/** Whether a restriction is applied: it is one of the plan's conditions, or what the plan asks. */
export function explainsRestriction(part: Single, meaning: Meaning, mark: Mark, frame: Frame): boolean {
  const kind = kindOf(meaning);
  const word: Word = { value: valueOf(meaning), mark, frame };
  // The members of a group stand in their records, and a plot has no group.
  const isOfMembers = part.do === 'describe' && part.want === 'person' && kind === 'group';
  if (searched.has(kind) && searchesTexts(part) && !isOfMembers) return true;
  return countsBy(part, meaning) || tests.get(kind)?.(part, word) === true;
}
