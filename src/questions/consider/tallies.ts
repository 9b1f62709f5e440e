import type { Frame } from '../frame/frame.ts';
import { genresOf, termsOf, valuesOf } from '../frame/terms.ts';
import { means, type Mark } from '../reading/mark.ts';
import type { Plan } from '../plans/plan.ts';
import { formKeyOf, type Over, type Tally } from '../plans/tally.ts';
import type { Where } from '../plans/where.ts';
import { claimedOf } from './claimed.ts';
import { compact } from './parts.ts';

const least = ['operator.least', 'operator.less-than'] as const;
const isOfNumbers = ({ has }: Frame): boolean => has('operator.most', 'operator.more-than', ...least);

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** The values of a mark on one dimension: `film`, `netflix`, 2000/2009. */
function keysOf(mark: Mark, over: Over): string[] {
  switch (over) {
    case 'form':
      return valuesOf(mark, 'form').flatMap((form) => formKeyOf(form) ?? []);
    case 'service':
      return termsOf(mark, 'service');
    case 'group':
      return termsOf(mark, 'group');
    case 'genre':
      return genresOf(mark).slice(0, 1);
    case 'gender':
      return valuesOf(mark, 'gender').map((gender) => (gender === 'male' ? 'm' : 'f'));
    case 'span':
      return mark.span?.from === undefined || mark.span.to === undefined ? [] : [`${mark.span.from}/${mark.span.to}`];
    default:
      return [];
  }
}

const compared: readonly Over[] = ['form', 'service', 'span', 'group', 'genre', 'gender'];

/** The condition that a dimension replaces once the tally counts by it. */
const conditionOf: Readonly<Partial<Record<Over, keyof Where>>> = {
  form: 'forms',
  service: 'services',
  span: 'released',
  group: 'groups',
  genre: 'genres',
  gender: 'gender',
};

const without = (where: Where, over: Over): Where =>
  Object.fromEntries(Object.entries(where).filter(([key]) => key !== conditionOf[over]));

function tallyOf(frame: Frame, over: Over, want: Tally['want'], where: Where): Tally {
  const { people, makers, has } = frame;
  return {
    do: 'tally',
    want,
    over,
    where: compact({
      ...where,
      people: people.length > 0 ? [...people] : undefined,
      makers: makers.length > 0 ? [...makers] : undefined,
    }),
    direction: has(...least) ? 'least' : 'most',
  };
}

/** Films or dramas, TBS or Netflix, the 2000s or the 2010s: compares two or more values of one dimension. */
function besideEachOther(frame: Frame): Tally[] {
  return compared.flatMap((over): Tally[] => {
    const among = unique(frame.open.flatMap((mark) => keysOf(mark, over)));
    if (among.length < 2) return [];
    const isOfPeople = over === 'gender' || (over === 'group' && frame.wanted === 'person');
    const where = without(frame.where, over);
    const claimed = claimedOf(frame, among, (mark) => keysOf(mark, over));
    const plan = tallyOf(frame, over, isOfPeople ? 'person' : 'work', isOfPeople ? { ...where, nation: 'KR' } : where);
    return [{ ...plan, among, ...(claimed === undefined ? {} : { claimed }) }];
  });
}

const asked = [
  ['asks.network', 'network'],
  ['asks.service', 'service'],
  ['asks.director', 'director'],
  ['asks.writer', 'writer'],
  ['asks.company', 'company'],
  ['asks.genre', 'genre'],
  ['asks.group', 'group'],
  ['asks.agency', 'agency'],
  ['shape.year', 'year'],
] as const;

/** "Which channel has shown the most": every value of one dimension. */
function overAll(frame: Frame): Tally[] {
  const { has, where, open } = frame;
  return asked.flatMap(([meaning, over]): Tally[] => {
    const isYear =
      over === 'year' && open.some((mark) => means(mark, 'shape.year') && /year|年|해|년|연도/iu.test(mark.text));
    // "Which member of 2PM" does not ask for a group.
    const condition = conditionOf[over];
    const isNamed = condition !== undefined && where[condition] !== undefined;
    if (!has(meaning) || isNamed || (over === 'year' && !isYear)) return [];
    const isOfPeople =
      over === 'group' || over === 'agency' || (has('noun.actor', 'noun.actress') && !has('form', 'noun.work'));
    return [tallyOf(frame, over, isOfPeople ? 'person' : 'work', isOfPeople ? { ...where, nation: 'KR' } : where)];
  });
}

/** Counts to compare: which of two has more, and which of all has the most. */
export function aboutTallies(frame: Frame): Plan[] {
  if (!isOfNumbers(frame) || frame.works.length > 0 || frame.people.length > 1) return [];
  const two = besideEachOther(frame);
  return two.length > 0 ? two : overAll(frame);
}
