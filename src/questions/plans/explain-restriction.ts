import type { Frame } from '../frame/frame.ts';
import { isOfKind, valueOf, type Meaning, type MeaningKind } from '../lexicon/meaning.ts';
import type { Mark } from '../reading/mark.ts';
import { billingOf, formsOf, genresOf } from '../frame/terms.ts';
import type { Single } from './plan.ts';
import { formKeyOf, type Over } from './tally.ts';
import { yieldsOf } from './yields.ts';

const some = (list: readonly string[] | undefined, values: readonly string[]): boolean =>
  list?.some((one) => values.includes(one)) === true;

/** Plans that identify somebody explain the nouns and adjectives beside the name. */
const namesItsSubject = (part: Single): boolean =>
  part.do === 'value' ||
  part.do === 'about' ||
  part.do === 'similar' ||
  part.do === 'compare' ||
  ('about' in part && part.about.length > 0);

/** Plans over statements cover Japan and Korea, actors and works by their nature. */
const speaks = (part: Single): boolean => part.do === 'said' || part.do === 'reasons' || part.do === 'nearest';

const read: readonly MeaningKind[] = [
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
];

function explainsNoun(part: Single, noun: string, { wanted }: Frame): boolean {
  if (speaks(part)) return true;
  const yields = yieldsOf(part);
  // "How many of them have acting work": people by their works.
  if (noun === 'work')
    return yields.includes('work') || namesItsSubject(part) || (part.do === 'select' && wanted === 'person');
  if (noun === 'name') return true;
  const where = 'where' in part ? part.where : undefined;
  return (
    yields.includes('person') ||
    namesItsSubject(part) ||
    (where?.nation ??
      where?.gender ??
      where?.idol ??
      where?.groups ??
      where?.billing ??
      where?.people ??
      where?.not?.koreans ??
      where?.makers) !== undefined
  );
}

const tallied: Readonly<Partial<Record<Over, (meaning: Meaning, among: readonly string[]) => boolean>>> = {
  form: (meaning, among) => isOfKind(meaning, 'form') && among.includes(formKeyOf(valueOf(meaning)) ?? ''),
  service: (meaning, among) => isOfKind(meaning, 'service') && among.includes(valueOf(meaning)),
  group: (meaning, among) => isOfKind(meaning, 'group') && among.includes(valueOf(meaning)),
  genre: (meaning, among) => isOfKind(meaning, 'genre') && among.length > 0,
  gender: (meaning) => isOfKind(meaning, 'gender'),
};

/** Whether a restriction is applied: it is one of the plan's conditions, or what the plan asks. */
export function explainsRestriction(part: Single, meaning: Meaning, mark: Mark, frame: Frame): boolean {
  const where = 'where' in part ? part.where : undefined;
  const claim = part.do === 'value' ? part.claim : undefined;
  const value = valueOf(meaning);
  // Plans that search texts look for these words in them.
  if ((speaks(part) || part.do === 'describe') && read.some((kind) => isOfKind(meaning, kind))) return true;
  if (isOfKind(meaning, 'noun')) return explainsNoun(part, value, frame);
  // A word that the tally counts by restricts no longer.
  if (part.do === 'tally' && tallied[part.over]?.(meaning, part.among ?? []) === true) return true;
  if (isOfKind(meaning, 'form')) {
    const forms = formsOf(mark);
    return (
      some(where?.forms, forms) ||
      some(where?.not?.forms, forms) ||
      some(claim?.forms, forms) ||
      // "Never in a film, just stage or TV": those who are left.
      (part.do === 'select' && part.negated === true && where?.forms !== undefined) ||
      namesItsSubject(part) ||
      speaks(part) ||
      part.do === 'describe'
    );
  }
  if (isOfKind(meaning, 'billing'))
    return (
      some(where?.billing, billingOf(mark)) ||
      some(where?.not?.billing, billingOf(mark)) ||
      some(claim?.billing, billingOf(mark)) ||
      // Other works of the lead of a named work.
      (part.do === 'select' && where?.people !== undefined && where.not?.works !== undefined) ||
      (part.do === 'value' && (part.ask === 'billing' || part.ask === 'opposite'))
    );
  if (isOfKind(meaning, 'genre'))
    return (
      some(where?.genres, genresOf(mark)) ||
      some(where?.not?.genres, genresOf(mark)) ||
      some(claim?.genres, genresOf(mark)) ||
      part.do === 'similar'
    );
  if (isOfKind(meaning, 'gender'))
    return (
      (where?.gender ?? where?.groups) !== undefined ||
      part.do === 'value' ||
      part.do === 'about' ||
      part.do === 'describe'
    );
  if (isOfKind(meaning, 'service'))
    return (
      some(where?.services, [value]) ||
      some(where?.not?.services, [value]) ||
      some(claim?.services, [value]) ||
      (part.do === 'value' && (part.ask === 'chart' || part.ask === 'release')) ||
      part.do === 'nearest'
    );
  if (isOfKind(meaning, 'group'))
    return (
      some(where?.groups, [value]) ||
      some(where?.not?.groups, [value]) ||
      some(claim?.groups, [value]) ||
      (part.do === 'value' && part.ask === 'group') ||
      part.do === 'about'
    );
  if (isOfKind(meaning, 'origin'))
    return (
      (where?.nation ??
        where?.makerNation ??
        where?.country ??
        where?.not?.koreans ??
        where?.basedOnKorean ??
        where?.agencyIn ??
        claim?.nations) !== undefined ||
      namesItsSubject(part) ||
      speaks(part) ||
      part.do === 'describe'
    );
  if (isOfKind(meaning, 'place'))
    return value === 'korea'
      ? where?.country === 'KR' ||
          where?.basedOnKorean !== undefined ||
          speaks(part) ||
          (part.do === 'value' && (part.ask === 'known-for' || part.ask === 'release' || part.ask === 'country'))
      : where?.country !== 'KR';
  if (isOfKind(meaning, 'trade')) return (where?.idol ?? where?.groups) !== undefined || namesItsSubject(part);
  if (isOfKind(meaning, 'award'))
    return (part.do === 'value' && part.ask === 'award') || (part.do === 'said' && part.notes.includes('awards'));
  if (isOfKind(meaning, 'stance'))
    return (part.do === 'said' && part.stance !== undefined) || (part.do === 'reasons' && part.of === 'against');
  if (isOfKind(meaning, 'writing'))
    return (part.do === 'value' && (part.ask === 'title' || part.ask === 'name')) || speaks(part);
  if (isOfKind(meaning, 'time'))
    return mark.span === undefined && value !== 'soon'
      ? true
      : (where?.released ?? where?.ahead ?? where?.out ?? claim?.from) !== undefined ||
          (part.do === 'value' && part.ask === 'release');
  if (isOfKind(meaning, 'exclusion'))
    return (
      where?.not !== undefined ||
      // しか出てない, 밖에 안: the denial belongs to "only".
      ('only' in part && part.only !== undefined) ||
      ('negated' in part
        ? part.negated === true
        : value === 'not' &&
          frame.exclusions.words.length === 0 &&
          !(frame.wanted === 'person' && part.do === 'select'))
    );
  return false;
}
