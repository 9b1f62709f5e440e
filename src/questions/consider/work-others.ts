import type { Catalog } from '../../catalog/catalog.ts';
import type { Frame } from '../frame/frame.ts';
import type { Single } from '../plans/plan.ts';
import { countsAsKorean } from '../run/fits-person.ts';
import { compact, compactLeft, ofWorks } from './parts.ts';
import { orderOf, pickOf, showOf } from './shape.ts';

const makings = [
  ['asks.director', 'directors'],
  ['asks.writer', 'writers'],
  ['asks.producer', 'producers'],
] as const;

/** Asks for other works: "what else", ほかの作品, 다른 작품. Excluding a work by name is handled elsewhere. */
const asksForOthers = ({ has, exclusions }: Frame): boolean =>
  has('operator.else', 'exclusion.except') && exclusions.words.length === 0;

/** The makers in the role that is asked for. */
function makersOf(work: string, { has }: Frame, catalog: Catalog): string[] {
  const record = catalog.series.get(work);
  return makings.flatMap(([meaning, making]) =>
    has(meaning) ? (record?.[making] ?? []).map(({ person, name }) => person ?? name) : [],
  );
}

/** A larger group is a cast, in which nobody is "the actor of that one". */
const mostMeant = 2;

/** People identified by the work: they play the part, are its lead, or are its Korean. */
function castMeant(work: string, { characters, where, has }: Frame, catalog: Catalog): string[] {
  const cast = catalog.series.get(work)?.cast ?? [];
  const played = characters.flatMap((id) => (id.startsWith(`${work}/`) ? [id.slice(work.length + 1)] : []));
  if (played.length > 0) return played;
  if (where.billing === undefined && !has('noun.actor', 'noun.actress', 'origin.korean')) return [];
  const billed = cast.filter(
    ({ billing }) => where.billing === undefined || (billing && where.billing.includes(billing)),
  );
  const gendered = billed.filter(
    ({ person }) => where.gender === undefined || catalog.people.get(person)?.gender === where.gender,
  );
  const koreans = gendered.filter(({ person }) => countsAsKorean(person, catalog));
  return koreans.length > mostMeant ? [] : koreans.map(({ person }) => person);
}

/** "What else did its director make", "other works of whoever plays Tae-oh in it": the work only identifies the person. */
export function otherWorksPlans(work: string, frame: Frame, catalog: Catalog): Single[] {
  const { people, characters, has, wanted } = frame;
  if (!asksForOthers(frame)) return [];
  const [pick, order] = [pickOf(frame), orderOf(frame)];
  const shown = {
    show: showOf(frame),
    ...(pick === undefined ? {} : { pick }),
    ...(order === undefined ? {} : { order }),
  };
  const { billing: _billing, not, ...conditions } = ofWorks(frame);
  const others = { ...conditions, not: compactLeft({ ...not, works: [work] }) };
  const makers = makersOf(work, frame, catalog);
  if (makers.length > 0)
    return [
      {
        do: 'select',
        want: 'work',
        where: compact({ ...others, makers, people: people.length > 0 ? [...people] : undefined }),
        ...shown,
      },
    ];
  // A part has only one actor: "else" asks for works, even where no word says so.
  const isOfWorks =
    wanted === 'work' || characters.length > 0 || has('noun.work', 'form', 'shape.what', 'asks.cast', 'asks.known-for');
  if (people.length > 0 || !isOfWorks || has('shape.who', 'asks.costars')) return [];
  return castMeant(work, frame, catalog).map((id): Single => ({
    do: 'select',
    want: 'work',
    where: compact({ ...others, people: [id] }),
    ...shown,
  }));
}
