import type { Catalog } from '../../catalog/catalog.ts';
import type { Frame } from '../frame/frame.ts';
import type { Plan, Select } from '../plans/plan.ts';
import { means, type Mark } from '../reading/mark.ts';
import { isYesNo } from './shape.ts';

/** Words that belong to one of several works: "the one with", 出てるやつ, 나오는 거. */
const isOfOne = (mark: Mark): boolean =>
  mark.name === undefined &&
  (means(mark, 'noun.work') || means(mark, 'noun.person') || means(mark, 'asks.cast') || means(mark, 'form'));

/** Words for "both" that ask for one of each. */
const ofEach = /それぞれ|各|각각|각자|각기|\beach\b|respectively/iu;

/** Whether each person has a separate noun or verb: one between every two people, and one before the first or after the last. */
function haveOwnWords(people: readonly Mark[], { open }: Frame): boolean {
  const own = open.filter(isOfOne);
  const [first, last] = [people[0], people.at(-1)];
  if (first === undefined || last === undefined) return false;
  const areBetween = people
    .slice(1)
    .every((mark, at) => own.some(({ start, end }) => start >= (people[at]?.end ?? 0) && end <= mark.start));
  return areBetween && own.some(({ start, end }) => start >= last.end || end <= first.start);
}

/** "The one with A and the one with B": one work for each, if no work has both. */
export function oneOfEach(list: Select, frame: Frame, catalog: Catalog): Plan[] {
  const { people, isShared, open, has } = frame;
  const named = open.filter(({ name }) => name?.kind === 'person');
  const [one, other, ...more] = people;
  const isOfTogether =
    has('asks.costars', 'asks.opposite', 'operator.count') ||
    open.some((mark) => means(mark, 'operator.both') && !ofEach.test(mark.text));
  const isPlain = (list.by ?? list.pick) === undefined && !isShared && !isYesNo(frame) && !isOfTogether;
  if (one === undefined || other === undefined || named.length !== people.length || more.length > 2 || !isPlain)
    return [];
  const areTogether = catalog
    .partsOf(one)
    .some(({ series }) => people.every((id) => series.cast?.some(({ person }) => person === id) === true));
  if (areTogether || !haveOwnWords(named, frame)) return [];
  const [first, second, ...others] = people.map((id): Select => ({ ...list, where: { ...list.where, people: [id] } }));
  return first === undefined || second === undefined ? [] : [{ do: 'and', plans: [first, second, ...others] }];
}
