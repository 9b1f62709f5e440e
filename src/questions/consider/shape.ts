import type { Language } from '../../language/language.ts';
import type { Frame } from '../frame/frame.ts';
import { means } from '../reading/mark.ts';
import { hasQuestionWord } from '../reading/question-word.ts';
import { blotted } from '../reading/reading.ts';
import type { Claim, Select } from '../plans/plan.ts';
import { billingOf, formsOf, genresOf, termsOf, valuesOf } from '../frame/terms.ts';

const questionWords = [
  'shape.who',
  'shape.what',
  'shape.when',
  'shape.where',
  'shape.which',
  'shape.why',
  'shape.how',
  'shape.how-long',
  'shape.year',
  'shape.list',
  'operator.count',
] as const;

/** A question mark after a noun asks for the thing, not for yes or no: 出演者は？, 나이? */
const asksForThing: Readonly<Record<Language, RegExp>> = {
  en: /(?!)/u,
  ja: /(?:は|って|とは|を)\s*[?。]*$/u,
  ko: /(?:은|는)요\s*[?.]*$|(?<![어아해니나냐지죠까요야음임함대래다여돼네데거])\s*[?.]*$/u,
};

/** 並べてもらえますか, 알려 줄래요: a request for an action. */
const isRequest =
  /(?:もらえ|いただけ|くれ|ください|頂け|貰え|でき)(?:ます|ません|る|ない)?(?:でしょう)?か?\s*\??$|(?:줄래|주실|주시겠|주겠|줄 수|주세)\S*(?: 있\S*)?\s*\??$/u;

/** 主演ですか, 주연이야?: one such ending asks for yes or no, two ask for one of two. */
const endsInDoubt = ({ open, reading }: Frame): boolean => {
  const either = open.filter((mark) => means(mark, 'shape.either'));
  return (
    reading.language !== 'en' &&
    !isRequest.test(reading.text.trim()) &&
    either.length === 1 &&
    /[かや야까니냐나]\s*\??$/u.test(reading.text.trim())
  );
};

/** A question that wants yes or no: it has that form and no question word. */
export const isYesNo = (frame: Frame): boolean => {
  const { has, reading } = frame;
  return (
    (has('shape.yes-no') || endsInDoubt(frame)) &&
    !has(...questionWords) &&
    !hasQuestionWord(reading) &&
    !asksForThing[reading.language].test(reading.text.trim().replace(/[?.。]+$/u, ''))
  );
};

/** "Film or series": asks for one of two. */
export const isEither = ({ has }: Frame): boolean => has('shape.either', 'junction.or', 'operator.compare');

export function showOf(frame: Frame): Select['show'] {
  if (frame.has('operator.count')) return 'count';
  return isYesNo(frame) && !frame.has('asks.recommend') ? 'exists' : 'list';
}

/** The n-th, first or last one. "Newest" is the last. */
export function pickOf({ has, open, wanted, where }: Frame): Select['pick'] {
  const place = open.find((mark) => mark.place !== undefined)?.place;
  if (place !== undefined) return { end: has('operator.last', 'operator.newest') ? 'last' : 'first', place };
  // "From the first to the last", 古いものから順に: the starting point of a sort order selects nothing.
  if (has('operator.in-order', 'operator.newest-first') && !has('asks.debut')) return undefined;
  if (
    has('operator.first') ||
    (has('asks.debut') && where.debuted === undefined) ||
    (has('operator.oldest') && wanted === 'work')
  )
    return { end: 'first', place: 1 };
  const isOneWanted = has('operator.last') || (has('operator.newest') && where.released === undefined);
  return isOneWanted ? { end: 'last', place: 1 } : undefined;
}

export function orderOf({ has }: Frame): Select['order'] {
  if (has('operator.newest-first', 'time.recently')) return 'new';
  return has('operator.in-order') ? 'old' : undefined;
}

const filled = <Value>(values: readonly Value[]): Value[] | undefined =>
  values.length === 0 ? undefined : [...new Set(values)];

/** Prizes by name: looked up among the awards, whatever the form of the question. */
export const awardsOf = ({ open }: Frame): string[] | undefined =>
  filled(open.flatMap((mark) => valuesOf(mark, 'award')));

/** The claim of a yes/no or either/or question, to be checked against the record. */
export function claimOf(frame: Frame, people: readonly string[] = frame.people): Claim | undefined {
  const { open, where, has, reading } = frame;
  const numbers = [
    ...blotted(
      reading.text,
      open.filter(({ name }) => name !== undefined),
    ).matchAll(/(?<![\d-])(\d{1,3})(?!\d|[-.]\d)(?=\s?(?:episodes?|eps?|話|회|부작|화|歳|살|years? old)?)/gu),
  ].map(([number]) => Number(number));
  const claim: Claim = {
    people: filled([...people, ...frame.makers]),
    services: filled(open.flatMap((mark) => termsOf(mark, 'service'))),
    groups: filled(open.flatMap((mark) => termsOf(mark, 'group'))),
    agencies: filled(frame.agencies),
    genres: filled(open.flatMap(genresOf)),
    forms: filled(open.flatMap(formsOf)),
    billing: filled(open.flatMap(billingOf)),
    nations: filled([
      ...(has('origin.korean') ? ['KR'] : []),
      ...(has('origin.japanese') ? ['JP'] : []),
      ...(has('origin.joint') ? ['JP-KR'] : []),
      ...(/\bthai|タイ人|태국/iu.test(reading.text) ? ['TH'] : []),
    ]),
    numbers: filled(numbers),
    awards: awardsOf(frame),
    running: where.running,
    ...(where.released ?? where.born),
  };
  const kept = Object.entries(claim).filter(([, value]) => value !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
