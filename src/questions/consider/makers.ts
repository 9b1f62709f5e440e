import type { Catalog } from '../../catalog/catalog.ts';
import type { Frame } from '../frame/frame.ts';
import type { Plan, Select } from '../plans/plan.ts';
import { quoteTopics } from '../plans/topics.ts';
import { bothEnds } from './both-ends.ts';
import { compact, ofCast, ofWorks } from './parts.ts';
import { orderOf, pickOf, showOf } from './shape.ts';

/** Directors, writers and producers as subjects: their works, their casts, their statements. */
export function aboutMakers(frame: Frame, catalog: Catalog): Plan[] {
  const { makers, people, works, topics, has, where } = frame;
  if (makers.length === 0) return [];
  const made = makers.flatMap((id) => catalog.madeBy(id)).length;
  // 山田洋次監督の91作目: the number counts works that have no record.
  const asked = pickOf(frame);
  const pick = asked !== undefined && asked.place > made ? undefined : asked;
  const order = orderOf(frame);
  // "Every Hamaguchi title with a Korean in the cast": the works need one.
  const { nation, gender, groups, idol } = where;
  const byThem = compact({ ...ofWorks(frame), nation, gender, groups, idol, makers: [...makers] });
  const plans: Plan[] = [
    {
      do: 'said',
      topics: has('asks.said') ? [] : topics.flatMap(quoteTopics),
      figures: [],
      notes: [],
      about: [...works],
      by: [...makers],
    },
  ];
  if (works.length > 0) return plans;
  const list: Select = {
    do: 'select',
    want: 'work',
    where: people.length > 0 ? { ...byThem, people: [...people] } : byThem,
    show: showOf(frame),
    ...(pick === undefined ? {} : { pick }),
    ...(order === undefined ? {} : { order }),
  };
  plans.push(list, ...bothEnds(list, frame));
  if (people.length === 0)
    plans.push({
      do: 'select',
      want: 'person',
      where: compact({
        ...ofCast(frame),
        makers: [...makers],
        nation: where.nation ?? 'KR',
        forms: where.forms,
        released: where.released,
      }),
      show: has('operator.count') ? 'count' : 'list',
    });
  return plans;
}
