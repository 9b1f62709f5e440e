import type { Frame } from '../frame/frame.ts';
import { means, type Mark } from '../reading/mark.ts';
import type { Select } from '../plans/plan.ts';
import { compact, ofWorks } from './parts.ts';
import { isYesNo } from './shape.ts';

/** Particles between a title and the word for "only": に, 에. */
const widestParticle = 3;

/** Verbs between "only" and the title: "only ever been in URAKARA". */
const untilTitle =
  /^\s+(?:(?:ever|be|been|in|on|for|do|did|done|make|made|star(?:red)?|act(?:ed)?|appear(?:ed)?|play(?:ed)?|the|a|japanese|film|movie|drama|show|series|called|works?|worked)\s+)*["'“]?$/iu;

const ofPeople = ['origin.korean', 'noun.actor', 'noun.actress', 'noun.person', 'group', 'trade', 'gender'] as const;

/** Whether "only" restricts to the title: "only in URAKARA", ウラカラだけ, 우라카라에만, "is it her only drama". */
function restrictsTitle(only: Mark, title: Mark, { open, reading }: Frame): boolean {
  if (reading.language !== 'en') return only.start >= title.end && only.start - title.end <= widestParticle;
  if (title.start > only.end) return untilTitle.test(reading.text.slice(only.end, title.start));
  const next = open.find(({ start }) => start >= only.end);
  const noun = next !== undefined && means(next, 'origin.japanese') ? open[open.indexOf(next) + 1] : next;
  return noun !== undefined && (means(noun, 'form') || means(noun, 'noun.work'));
}

const isNoun = (mark: Mark | undefined): boolean =>
  mark !== undefined && ofPeople.some((meaning) => means(mark, meaning));

/** Whether "only" counts people: "the only Korean in it", 韓国人はハ・ヨンスだけ. */
function countsPeople(only: Mark, { open, reading }: Frame): boolean {
  const next = open.find(({ start }) => start >= only.end);
  if (reading.language === 'en' || next?.name?.kind === 'person') return isNoun(next);
  const person = open.findLast(({ name, end }) => name?.kind === 'person' && end <= only.start);
  return (
    person !== undefined &&
    only.start - person.end <= widestParticle &&
    open.some((mark) => mark.end <= person.start && isNoun(mark))
  );
}

/** "The only Korean in it": checks whether the cast has other Koreans. */
function onlyOfCast(work: string, frame: Frame): Select[] {
  const { open, people, where } = frame;
  if (!open.some((mark) => means(mark, 'operator.only') && countsPeople(mark, frame))) return [];
  return [
    {
      do: 'select',
      want: 'person',
      where: compact({ works: [work], nation: where.nation ?? 'KR', groups: where.groups, gender: where.gender }),
      show: 'list',
      only: [...people],
    },
  ];
}

/** "Was she only in URAKARA?" asks whether it is her only work, not whether she is in its cast. */
export function onlyPlans(work: string, frame: Frame): Select[] {
  const { open, people, has } = frame;
  if (people.length !== 1 || !has('operator.only') || !isYesNo(frame)) return [];
  const titles = open.filter(({ name }) => name?.kind === 'series' && name.ids.includes(work));
  const isMeant = open.some(
    (mark) => means(mark, 'operator.only') && titles.some((title) => restrictsTitle(mark, title, frame)),
  );
  if (!isMeant) return onlyOfCast(work, frame);
  const where = compact({ ...ofWorks(frame), people: [...people] });
  return [{ do: 'select', want: 'work', where, show: 'list', only: [work] }];
}
