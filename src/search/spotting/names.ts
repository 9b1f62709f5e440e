import { isActor, type Catalog } from '../../catalog/catalog.ts';
import type { Anyone } from '../../catalog/schema/person.ts';
import type { Text } from '../../catalog/schema/text.ts';
import { spellingsInText } from '../../catalog/spellings.ts';
import { clean } from '../clean.ts';
import type { Steps } from '../in-steps.ts';
import { isKoreanName } from '../hangul/given-names.ts';
import { customarySpellings } from '../hangul/japanese.ts';
import { misheardSpelling } from '../hangul/misheard.ts';
import { surnameAndGiven } from '../hangul/surname.ts';
import { withoutBrackets, wordsOfName } from '../names/split.ts';
import { katakanaBySyllable, katakanaOfName } from '../kana/from-hangul.ts';
import { isEverydayEnglish } from '../latin/everyday-words.ts';
import { skeletonOfEnglish, skeletonOfSounds } from '../latin/loan.ts';
import { namesOfCostar } from './costar-names.ts';
import { memberNames } from './member-names.ts';
import { properNames } from './proper-names.ts';
import { isBetterKnownElsewhere } from './other-fields.ts';
import type { Add, Hints, Naming, SpotKind } from './naming.ts';
import { titleNames, workHints } from './title-names.ts';

const isLatin = (text: string): boolean => /^[\p{Script=Latin}\p{N}\s.,'’&!?-]+$/u.test(text);

/** Surname and given name in the other order: Takeru Satoh, Satoh Takeru; Jong-hyeop Chae. */
function turned(name: string): string | undefined {
  const words = name.split(/\s+/u);
  const [first = '', ...rest] = words;
  return words.length === 2 || words.length === 3 ? [...rest, first].join(' ') : undefined;
}

/** The h of an aspirate in a long name of one word, which many people omit: Nichkun for Nichkhun. */
const aspirate = /(?<=^[a-z]{2,})([kpt])h(?=[a-z]{2,}$)/iu;

/** ヒーロー of Hero: a stage name in katakana that is an English word, as another of their names shows. */
const isEnglishWord = (name: string, person: Anyone): boolean =>
  /^[ァ-ヺー]+$/u.test(name) &&
  [person.names.en, ...spellingsInText(person)]
    .map((other) => clean(other))
    .some((other) => isEverydayEnglish(other) && skeletonOfEnglish(other) === skeletonOfSounds(name));

/**
 * Actors of the catalog are also known by their given name alone. For a star without Japanese work it would match the
 * names of characters: the Tae-oh of Eye Love You is not Kang Tae-oh.
 */
function personNames(person: Anyone, add: Add, catalog: Catalog): void {
  const { en, ko, ja } = person.names;
  for (const raw of [en, ko, ja, ...spellingsInText(person)]) {
    if (raw === undefined) continue;
    const name = withoutBrackets(raw);
    add(name, { isSingle: wordsOfName(name).length < 2, isWord: isEnglishWord(name, person) });
    if (aspirate.test(name)) add(name.replace(aspirate, '$1'), { isSingle: true });
    if (isLatin(name)) add(turned(name));
  }
  for (const spelling of customarySpellings(ko ?? '')) add(spelling);
  add(misheardSpelling(ko ?? ''));
  if (!isActor(person)) {
    for (const called of namesOfCostar(person)) add(called, { isPart: true, isBesideOnly: true });
    return;
  }
  const latin = wordsOfName(withoutBrackets(en));
  const [surname, given] = (ko === undefined ? undefined : surnameAndGiven(ko)) ?? ['', ''];
  if (surname === '' || latin.length < 2) return;
  add(katakanaOfName(surname, given).join('・'));
  add(katakanaBySyllable(surname, given).join('・'));
  if (given.length < 2 || !catalog.hasJapaneseWork(person.id)) return;
  add(given, { isPart: true });
  add(katakanaOfName(surname, given)[1], { isPart: true });
  add(
    wordsOfName(withoutBrackets(ja ?? ''))
      .slice(1)
      .join(''),
    { isPart: true },
  );
  add(latin.slice(1).join(''), { isPart: true });
  // Chae's: the surname is enough if no other person has it.
  add(latin[0], { isPart: true });
}

/**
 * Beside a word for director, the surname of a maker is enough: 是枝監督, 고레에다 감독. In a name of four kanji the surname
 * nearly always has two. A maker without a record has only a Latin name, and names in other scripts if a quote is on
 * record.
 */
function makerNames(names: readonly (string | undefined)[], add: Add): void {
  for (const name of names) {
    if (name === undefined) continue;
    add(name);
    if (isLatin(name)) add(turned(name));
    const words = name.split(/[\s・]+/u);
    const surname = isLatin(name) ? (words.at(-1) ?? '') : (words[0] ?? '');
    if (words.length > 1 && (!isLatin(name) || surname.length > 4)) add(surname, { isPart: true });
    if (/^[\p{Script=Han}]{4}$/u.test(name)) add(name.slice(0, 2), { isPart: true });
  }
}

/** "Rin Park", パク・リン, and parts that are enough if the text mentions the work as well. */
function characterNames(character: Text, add: Add): void {
  for (const name of new Set(properNames(character))) {
    const words = name.split(/[\s・]+/u);
    const isWhole = words.length > 1 || (name.length === 3 && isKoreanName(name));
    add(name, { isPart: !isWhole });
    if (isLatin(name) && isWhole) add(turned(name));
    for (const word of isWhole ? words : []) add(word, { isPart: true });
    if (/^[가-힣]{3}$/u.test(name)) add(name.slice(1), { isPart: true });
  }
}

const hintsOf = (person: Anyone): Hints => ({
  isActor: isActor(person),
  isNamesake: isBetterKnownElsewhere(person.names.ko),
});

/** All names of all entries of the catalog, one step per entry. */
export function* namings(catalog: Catalog): Steps<Naming[]> {
  const all: Naming[] = [];
  const adder =
    (kind: SpotKind, id: string, hints: Hints = {}): Add =>
    (name, own = {}) => {
      if (name !== undefined && name !== '') all.push({ kind, id, name, isPart: false, ...hints, ...own });
    };
  for (const person of [...catalog.people.values(), ...catalog.costars.values()]) {
    personNames(person, adder('person', person.id, hintsOf(person)), catalog);
    yield;
  }
  for (const person of catalog.people.values())
    for (const name of memberNames(person, catalog)) adder('person', person.id, hintsOf(person))(name);
  const unrecorded = new Set<string>();
  for (const series of catalog.series.values()) {
    yield;
    titleNames(series, adder('series', series.id, workHints(series)));
    for (const credit of series.cast ?? []) {
      const add = adder('character', `${series.id}/${credit.person}`);
      if (credit.character !== undefined) characterNames(credit.character, add);
    }
    for (const { name, person } of [series.directors, series.writers, series.producers].flatMap((list) => list ?? [])) {
      if (person === undefined) unrecorded.add(name);
    }
  }
  for (const { id, names, aliases = [] } of catalog.makers.values())
    makerNames(
      [...Object.values(names), ...aliases],
      adder('maker', id, { isNamesake: isBetterKnownElsewhere(names.ko) }),
    );
  const speakers = new Map([...catalog.quotes.values()].map(({ speaker }) => [speaker.en, speaker]));
  for (const name of unrecorded) {
    const speaker = speakers.get(name);
    makerNames([name, speaker?.ja, speaker?.ko], adder('maker', name));
  }
  for (const kind of ['services', 'groups', 'genres'] as const) {
    for (const [id, { name, aliases = [] }] of catalog[kind]) {
      const add = adder(kind === 'services' ? 'service' : kind === 'groups' ? 'group' : 'genre', id);
      for (const one of new Set([...Object.values(name), ...aliases])) add(one);
    }
  }
  return all;
}
