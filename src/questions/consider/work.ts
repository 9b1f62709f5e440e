import type { Catalog } from '../../catalog/catalog.ts';
import type { Frame } from '../frame/frame.ts';
import { isOfPerson, isOfWork, type Ask } from '../plans/asks.ts';
import { together, type Plan, type Single, type ValueOf } from '../plans/plan.ts';
import { figureTopics, noteTopics, quoteTopics } from '../plans/topics.ts';
import { means } from '../reading/mark.ts';
import { compact, compactLeft, ofCast, ofWorks } from './parts.ts';
import { awardsOf, claimOf, isEither, isYesNo, showOf, stretchOf } from './shape.ts';

const ofParts: ReadonlySet<Ask> = new Set(['cast', 'plays', 'character', 'costars', 'billing', 'name', 'title']);
/** Asks that a claim can be held against: is it on Netflix, is it a comedy, is it by her. */
const claimable: ReadonlySet<Ask> = new Set<Ask>([
  'director',
  'writer',
  'author',
  'producer',
  'network',
  'service',
  'genre',
  'form',
  'country',
  'episodes',
  'release',
  'end',
  'cast',
  'billing',
  'basis',
  'award',
]);

/** Words of which each asks for people in a cast. */
const ofCastWords = [
  'asks.cast',
  'asks.plays',
  'asks.character',
  'asks.costars',
  'asks.opposite',
  'asks.billing',
  'asks.name',
  'noun.actor',
  'noun.actress',
  'noun.person',
  'shape.who',
  'origin',
  'gender',
  'billing',
  'group',
  'trade',
] as const;

/** 出た, 나왔어 with nobody beside: that it has come out, not that somebody appears in it. */
const saysOut = ({ open, reading }: Frame): boolean =>
  reading.language !== 'en' &&
  open.some((mark) => means(mark, 'asks.cast') && /^(?:出[たてま]|でた|나[왔와오온])/u.test(mark.text));

function valueOfWork(work: string, ask: Ask, frame: Frame): ValueOf {
  const stretch = stretchOf(frame);
  const wantsCheck = isYesNo(frame) || isEither(frame);
  const awards = ask === 'award' ? awardsOf(frame) : undefined;
  const isOfStatus = ask === 'release' || ask === 'service';
  const checked = wantsCheck && claimable.has(ask) ? (claimOf(frame) ?? (isOfStatus ? {} : undefined)) : undefined;
  const claim = awards !== undefined ? { awards } : checked;
  return {
    do: 'value',
    of: work,
    ask,
    ...(claim === undefined ? {} : { claim }),
    ...(wantsCheck && frame.has('exclusion.not') ? { negated: true } : {}),
    ...(stretch === undefined || ask !== 'rating' ? {} : { stretch }),
    ...(ask === 'service' && frame.where.not?.services !== undefined
      ? { where: { not: { services: frame.where.not.services } } }
      : {}),
  };
}

/** Who plays in it, and as whom. */
function castPlans(work: string, frame: Frame, catalog: Catalog): Single[] {
  const { people, characters, has } = frame;
  const cast = new Set(catalog.series.get(work)?.cast?.map(({ person }) => person));
  const where = ofCast(frame);
  const plans: Single[] = [];
  const exists = isYesNo(frame);
  const negated = exists && has('exclusion.not') ? { negated: true } : {};
  const played = characters.filter((id) => id.startsWith(`${work}/`)).map((id) => id.slice(work.length + 1));
  if (played.length > 0) plans.push({ do: 'value', of: work, ask: 'plays', where: { people: played } });
  if (people.length > 0) {
    plans.push({ do: 'value', of: work, ask: 'character', where: { people: [...people] } });
    if (exists || people.some((id) => !cast.has(id)))
      plans.push({
        do: 'value',
        of: work,
        ask: 'cast',
        ...(exists ? {} : { where: {} }),
        claim: compact({ people: [...people], billing: frame.where.billing }),
        ...negated,
      });
    plans.push({
      do: 'value',
      of: work,
      ask: 'opposite',
      where: compact({
        ...where,
        not: compactLeft({ ...where.not, people: [...(where.not?.people ?? []), ...people] }),
      }),
    });
  }
  if (
    people.length === 0 &&
    ((exists && saysOut(frame) && !has('noun', 'origin', 'billing', 'gender')) || !has(...ofCastWords))
  )
    return plans;
  if (people.length === 0 || has('operator.else', 'asks.costars', 'operator.both', 'exclusion'))
    plans.push({
      do: 'value',
      of: work,
      ask:
        has('asks.character') && !has('shape.who')
          ? 'character'
          : has('shape.who') && !has('asks.cast')
            ? 'plays'
            : 'cast',
      ...(exists && (where.nation ?? where.gender ?? where.groups ?? where.idol) !== undefined ? { claim: {} } : {}),
      ...negated,
      where:
        has('asks.costars') && people.length > 0 ? { ...where, not: { ...where.not, people: [...people] } } : where,
    });
  return plans;
}

/** What was said, noted and counted about it. */
function spokenPlans(work: string, { topics, people, asks, has }: Frame): Single[] {
  const about = [work, ...people];
  const isWhy = has('shape.why');
  if (topics.length === 0 && !has('asks.said', 'shape.why', 'stance')) return [];
  const quotes = topics.flatMap(quoteTopics);
  const plans: Single[] = [
    {
      do: 'said',
      topics:
        has('asks.said') && topics.length === 0
          ? []
          : [
              ...quotes,
              ...(isWhy ? ['why-japan', 'craft', 'co-production', 'reception', 'language', 'market', 'budget'] : []),
            ],
      figures: [...topics.flatMap(figureTopics), ...(topics.includes('reception') ? ['ratings', 'box-office'] : [])],
      notes: [
        ...topics.flatMap(noteTopics),
        ...(isWhy ? ['release', 'production', 'cast', 'story'] : []),
        ...(topics.includes('reception') ? ['ratings', 'box-office'] : []),
      ],
      about,
      by: [],
    },
  ];
  if (has('asks.said'))
    plans.push({
      do: 'said',
      topics: quotes,
      figures: [],
      notes: [],
      about: [work],
      by: people.length > 0 ? [...people] : [],
    });
  return asks.length > 4 ? plans.slice(0, 1) : plans;
}

/** Facts of whoever is named beside the work: how old they were in it, who they are. */
function personPlans(work: string, frame: Frame, catalog: Catalog): Single[] {
  const { people, asks } = frame;
  const awards = awardsOf(frame);
  const cast = catalog.series.get(work)?.cast?.map(({ person }) => person) ?? [];
  const here = people.filter((id) => cast.includes(id));
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

/** "The one who starred in it, which group is she in?": facts of those in the cast who fit. */
function chained(work: string, frame: Frame): Single[] {
  const { people, asks, where } = frame;
  const also = asks.filter((ask) => isOfPerson(ask) && !ofParts.has(ask) && !isOfWork(ask));
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

/** Claims that need no ask: is it a horror film, is it on Netflix, Korean or Japanese. */
function claimPlans(work: string, frame: Frame): Single[] {
  if (!isYesNo(frame) && !isEither(frame)) return [];
  const claim = claimOf(frame);
  if (claim === undefined) return [];
  const asks: Ask[] = [
    ...(claim.genres === undefined ? [] : (['genre'] as const)),
    ...(claim.services === undefined ? [] : (['service'] as const)),
    ...(claim.forms === undefined ? [] : (['form'] as const)),
    ...(claim.nations === undefined ? [] : (['country'] as const)),
    ...(claim.from === undefined ? [] : (['release'] as const)),
  ];
  const negated = frame.has('exclusion.not') ? { negated: true } : {};
  return asks.map((ask): Single => ({ do: 'value', of: work, ask, claim, ...negated }));
}

function* plansOf(work: string, frame: Frame, catalog: Catalog): Generator<Plan> {
  const { asks, people, has, reading } = frame;
  const values = asks
    .filter((ask) => isOfWork(ask) && (!ofParts.has(ask) || ask === 'title'))
    .map((ask) => valueOfWork(work, ask, frame));
  const ofCastAsked = castPlans(work, frame, catalog);
  const spoken = spokenPlans(work, frame);
  const ofPerson = personPlans(work, frame, catalog);
  yield* values;
  yield* ofCastAsked;
  yield* spoken;
  yield* ofPerson;
  yield* claimPlans(work, frame);
  yield* chained(work, frame);
  const combined = [
    together(values),
    together(ofPerson),
    ...ofCastAsked.flatMap((plan) => [together([plan, ...values]), together([...values, ...ofPerson, plan])]),
    ...spoken.map((plan) => together([...values, plan])),
  ];
  for (const plan of combined) if (plan?.do === 'and') yield plan;
  if (people.length === 0) {
    yield { do: 'about', of: work };
    if (has('asks.similar', 'asks.recommend'))
      yield { do: 'similar', to: work, where: compact({ forms: frame.where.forms }) };
    // "소울메이트 나왔어?": come out and appear are one verb.
    const isOut = isYesNo(frame) && saysOut(frame) && !has('noun', 'origin', 'billing', 'gender', 'operator.else');
    if (isOut)
      yield { do: 'value', of: work, ask: 'release', claim: {}, ...(has('exclusion.not') ? { negated: true } : {}) };
    // "Can it be watched already?"
    if (isYesNo(frame) && asks.length === 0 && has('operator.ever', 'time'))
      yield { do: 'value', of: work, ask: 'release', claim: {} };
    if (has('time', 'operator.next', 'shape.when') || reading.marks.some(({ span }) => span !== undefined))
      yield valueOfWork(work, 'release', frame);
  }
  // "The one in this, what else is she in?"
  if (people.length > 0 && has('operator.else', 'exclusion'))
    yield {
      do: 'select',
      want: 'work',
      where: compact({
        ...ofWorks(frame),
        people: [...people],
        not: compactLeft({ ...frame.where.not, works: [work] }),
      }),
      show: showOf(frame),
    };
  yield { do: 'nearest', about: [work, ...people] };
}

/** One work, and what is asked of it. */
export function aboutWork(frame: Frame, catalog: Catalog): Plan[] {
  const [work, second] = frame.works;
  return work === undefined || second !== undefined ? [] : [...plansOf(work, frame, catalog)];
}
