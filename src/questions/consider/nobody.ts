import { asksBirthplace } from '../frame/birthplace.ts';
import type { Frame } from '../frame/frame.ts';
import { comparesCountries } from '../frame/two-countries.ts';
import { tellsStory } from '../frame/recalls.ts';
import { isOfWork, type Ask } from '../plans/asks.ts';
import type { Plan, Select } from '../plans/plan.ts';
import type { Where } from '../plans/where.ts';
import { bothEnds, bothExtremes } from './both-ends.ts';
import { compact, compactLeft, restricts, toldOf } from './parts.ts';
import { isYesNo, orderOf, pickOf, showOf } from './shape.ts';
import { measuringOf } from './measuring.ts';

/** Asks that a list of works already answers, or that became a restriction. */
const ofLists: ReadonlySet<Ask> = new Set<Ask>([
  'cast',
  'plays',
  'title',
  'form',
  'country',
  'award',
  'source',
  'release',
]);

/** "Which Koreans have not": asks for the people to whom it does not apply. */
const isDenied = (frame: Frame): boolean => frame.has('exclusion.not') && frame.where.out !== true;

/** "The two leads" are the leads of a work, of any nationality. */
const areBothLeads = ({ has, where }: Frame): boolean =>
  has('operator.both') && where.billing?.includes('lead') === true;

/** "Members without a single film": the people who do not meet the condition, if the excluded form is the only one. */
function lacking({ where, exclusions }: Frame): Where | undefined {
  const { not: { forms, ...others } = {}, ...rest } = where;
  const isLack = exclusions.words.some(({ text }) => /^(?:without|with no|no)$/iu.test(text));
  if (
    !isLack ||
    forms === undefined ||
    rest.forms !== undefined ||
    Object.values(others).some((one) => one !== undefined)
  )
    return undefined;
  return { ...rest, forms };
}

function people(frame: Frame): Select {
  const lack = lacking(frame);
  const where = lack ?? frame.where;
  const pick = pickOf(frame);
  const order = orderOf(frame);
  return {
    do: 'select',
    want: 'person',
    where: compact({
      ...where,
      nation: where.nation ?? (where.not?.koreans === true || areBothLeads(frame) ? undefined : 'KR'),
    }),
    show: showOf(frame),
    ...(pick === undefined || pick.end === 'last' ? {} : { pick }),
    ...(pick?.end === 'last' ? { order: 'new' as const } : order === undefined ? {} : { order }),
    ...(isDenied(frame) || lack !== undefined ? { negated: true } : {}),
  };
}

function works(frame: Frame): Select {
  const { where, has } = frame;
  const pick = pickOf(frame);
  const order = orderOf(frame);
  // "Works without a Korean" denies the actor, not the list.
  const noKorean = isDenied(frame) && where.nation === 'KR';
  const { nation, ...others } = where;
  const restricted = compact({
    ...(noKorean ? others : { ...others, nation }),
    ...(noKorean ? { not: compactLeft({ ...where.not, koreans: true }) } : {}),
  });
  const isNewest = pick?.end === 'last' && pick.place === 1 && !has('operator.last');
  const also = frame.asks.filter((ask) => isOfWork(ask) && !ofLists.has(ask));
  return {
    do: 'select',
    want: 'work',
    where: isNewest ? { ...restricted, out: true } : restricted,
    show: showOf(frame),
    ...(pick === undefined || has('asks.recommend') ? {} : { pick }),
    ...(isNewest || has('asks.recommend') ? { order: 'new' as const } : order === undefined ? {} : { order }),
    ...(also.length === 0 ? {} : { also }),
    ...(has('asks.recommend') ? { recommend: true } : {}),
    ...(isYesNo(frame) && isDenied(frame) && !noKorean ? { negated: true } : {}),
  };
}

/** Superlatives over everything that fits: the longest, the highest rated, the oldest, the one with most works. */
function ranked(frame: Frame): Plan[] {
  const by = measuringOf(frame);
  const isSuperlative =
    // First-born, last-born: compares birthdays only.
    by?.metric === 'born' ||
    frame.has(
      'operator.highest',
      'operator.lowest',
      'operator.most',
      'operator.least',
      'operator.longest',
      'operator.shortest',
      'operator.oldest',
      'operator.youngest',
    );
  if (by === undefined || !isSuperlative) return [];
  const isOfPeople =
    by.metric === 'born' || by.metric === 'credits' || by.metric === 'costars' || by.metric === 'debut';
  const { nation, ...others } = frame.where;
  const list: Select = {
    do: 'select',
    want: isOfPeople ? 'person' : 'work',
    where: compact(isOfPeople ? { ...others, nation: nation ?? 'KR' } : frame.where),
    by,
    show: 'list',
  };
  const both = bothExtremes(list, frame);
  return both.length > 0 ? both : [list];
}

const ofMaking = /\b(?:made|produced|production|output)\b|作られ|制作|製作|만들|제작/iu;

/** "How many Korean dramas were made in 2022": market figures answer this; the catalog's own list does not. */
function volumes({ where, has, reading }: Frame): Plan[] {
  const isOfKorea = where.country === 'KR' && where.forms?.includes('series') === true;
  if (!has('operator.count') || !isOfKorea || !ofMaking.test(reading.text)) return [];
  return [{ do: 'said', topics: [], figures: ['production-volume'], notes: [], about: [], by: [] }];
}

/** A clause without names: lists the works or people that meet the restrictions, or finds what the words describe. */
export function aboutNobody(frame: Frame): Plan[] {
  const { works: named, people: namedPeople, makers, wanted, where, has, reading } = frame;
  if (named.length > 0 || namedPeople.length > 0 || makers.length > 0 || comparesCountries(frame)) return [];
  if (asksBirthplace(frame)) return [];
  const ofMarket = volumes(frame);
  if (ofMarket.length > 0) return ofMarket;
  const plans: Plan[] = ranked(frame);
  const asksForWorks =
    wanted === 'work' || restricts(where) || has('operator.newest', 'operator.next', 'time', 'asks.recommend');
  // A list of everything cannot answer words that were not understood.
  const isOpen =
    !restricts(where) &&
    reading.rest.length > 0 &&
    pickOf(frame) === undefined &&
    !has('operator.count', 'operator.next', 'time');
  // A recommendation is a work: "a romance with a Korean lead".
  const wantsPeople =
    !has('asks.recommend') || (has('noun.actor', 'noun.actress') && !has('form', 'genre', 'noun.work'));
  if (
    wantsPeople &&
    ((wanted === 'person' && !isOpen) ||
      where.nation !== undefined ||
      where.groups !== undefined ||
      where.idol !== undefined ||
      where.died !== undefined ||
      where.agencyIn !== undefined ||
      where.agencies !== undefined)
  )
    plans.push(people(frame));
  if (asksForWorks && !isOpen) {
    const list = works(frame);
    plans.push(list, ...bothEnds(list, frame));
  }
  if (wanted === 'person') plans.push(...toldOf(people(frame), frame));
  if (wanted === 'work' || has('form', 'noun.work')) plans.push(...toldOf(works(frame), frame));
  if (reading.rest.length > 0 || tellsStory(frame)) {
    const hints = compact({ forms: where.forms, released: where.released });
    const also = frame.asks.filter((ask) => isOfWork(ask) && ask !== 'title' && ask !== 'source');
    plans.push({ do: 'describe', want: wanted ?? 'work', where: hints, ...(also.length === 0 ? {} : { also }) });
    plans.push({ do: 'nearest', about: [] });
  }
  return plans;
}
