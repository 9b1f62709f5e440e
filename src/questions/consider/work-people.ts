import type { Catalog } from '../../catalog/catalog.ts';
import type { Frame } from '../frame/frame.ts';
import { isOfPerson, isOfWork, type Ask } from '../plans/asks.ts';
import type { Single } from '../plans/plan.ts';
import { compact, ofCast } from './parts.ts';
import { awardsOf } from './shape.ts';
import { measuringOf } from './measuring.ts';

/** Asks that a work's cast answers rather than a person's record. */
export const ofParts: ReadonlySet<Ask> = new Set(['cast', 'plays', 'character', 'costars', 'billing', 'name', 'title']);
/** Facts about a person named together with the work: their age in it, their identity. */
export function personPlans(work: string, frame: Frame, catalog: Catalog): Single[] {
  const { people, characters, asks } = frame;
  const awards = awardsOf(frame);
  const cast = catalog.series.get(work)?.cast?.map(({ person }) => person) ?? [];
  // "Whoever plays O Yun-su, what agency?": the part identifies its actor.
  const played = characters.flatMap((id) => (id.startsWith(`${work}/`) ? [id.slice(work.length + 1)] : []));
  const here = [...people.filter((id) => cast.includes(id)), ...played];
  const [person] = here.length > 0 ? here : people;
  if (person === undefined) return [];
  return asks
    .filter((ask) => isOfPerson(ask) && !ofParts.has(ask) && !(isOfWork(ask) && ask !== 'award'))
    .map((ask): Single => ({
      do: 'value',
      of: person,
      ask,
      at: work,
      ...(ask === 'award' && awards !== undefined ? { claim: { awards } } : {}),
    }));
}

/** "The one who starred in it, which group is she in?": facts about the matching members of the cast. */
export function chained(work: string, frame: Frame): Single[] {
  const { people, asks, where, wanted } = frame;
  // "Who is called the first love" asks for a nickname; the phrase is not a title.
  const isAsked = (ask: Ask): boolean => ask !== 'nickname' || wanted === 'person';
  const also = asks.filter((ask) => isOfPerson(ask) && !ofParts.has(ask) && !isOfWork(ask) && isAsked(ask));
  if (people.length > 0 || also.length === 0) return [];
  return [
    {
      do: 'select',
      want: 'person',
      where: compact({ ...ofCast(frame), works: [work], nation: where.nation ?? 'KR' }),
      show: 'list',
      also,
    },
  ];
}

/** "The youngest of its leads", 주연 중에 막내: the matching members of the cast, sorted by birth. */
export function castByBirth(work: string, frame: Frame): Single[] {
  const by = measuringOf(frame);
  if (by?.metric !== 'born' || frame.people.length > 0) return [];
  const where = compact({ ...ofCast(frame), works: [work], nation: frame.where.nation ?? 'KR' });
  return [{ do: 'select', want: 'person', where, by, show: 'list' }];
}
