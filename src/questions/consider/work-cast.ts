import type { Catalog } from '../../catalog/catalog.ts';
import type { Frame } from '../frame/frame.ts';
import type { Single } from '../plans/plan.ts';
import { means } from '../reading/mark.ts';
import { countsAsKorean } from '../run/fits-person.ts';
import { compactClaim, partClaimed } from './claimed-part.ts';
import { compact, compactLeft, ofCast } from './parts.ts';
import { isYesNo } from './shape.ts';

const ofCasting = [
  'asks.cast',
  'asks.plays',
  'asks.character',
  'asks.costars',
  'asks.opposite',
  'asks.billing',
  'billing',
] as const;

/** Words that each ask for people in a cast. */
const ofCastWords = [
  ...ofCasting,
  'asks.name',
  'noun.actor',
  'noun.actress',
  'noun.person',
  'shape.who',
  'origin',
  'gender',
  'group',
  'trade',
] as const;

/** Words that ask for a part or its actor, regardless of the other asks. */
const ofParts = [...ofCasting, 'noun'] as const;

/** 出た, 나왔어 without a person: the work has come out, rather than somebody appearing in it. */
export const saysOut = ({ open, reading }: Frame): boolean =>
  reading.language !== 'en' &&
  open.some((mark) => means(mark, 'asks.cast') && /^(?:出[たてま]|でた|나[왔와오온])/u.test(mark.text));

/** Whether the question asks for people from a country other than that of the named ones: 원빈이랑 찍은 일본 배우. */
function isOfOtherNation({ people, where, has }: Frame, catalog: Catalog): boolean {
  const asksForPeople =
    has('noun.actor', 'noun.actress', 'noun.person', 'asks.opposite', 'asks.costars') ||
    (has('billing') && has('shape.who'));
  return (
    asksForPeople &&
    !has('asks.character') &&
    where.nation !== undefined &&
    people.every((id) => countsAsKorean(id, catalog) !== (where.nation === 'KR'))
  );
}

/** The actors of the work and their parts. */
export function castPlans(work: string, frame: Frame, catalog: Catalog): Single[] {
  const { characters, has } = frame;
  // "Nakayama leads it, isn't it so? And are there Koreans in it?": the second clause does not ask about the person in the
  // first.
  const isOfOthers = frame.isCarried && frame.wanted === 'person' && has('origin', 'gender', 'group');
  const people = isOfOthers ? [] : frame.people;
  const cast = new Set(catalog.series.get(work)?.cast?.map(({ person }) => person));
  const where = ofCast(frame);
  // "Did she win best actress for it" presupposes that she was in it.
  if (people.length > 0 && has('asks.award') && !has(...ofParts)) return [];
  const plans: Single[] = [];
  const exists = isYesNo(frame);
  const asksForWorks = frame.wanted === 'work' && !has('asks.opposite', 'asks.costars', 'shape.who');
  // 재현 나온 그거 일본 영화 맞지: the person only says which work is meant, and the country is in doubt.
  const doubtsCountry = has('origin') && has('form', 'noun.work') && !has(...ofCasting, 'noun.actor', 'noun.actress');
  const negated = exists && has('exclusion.not') ? { negated: true } : {};
  const played = characters.filter((id) => id.startsWith(`${work}/`)).map((id) => id.slice(work.length + 1));
  if (played.length > 0) plans.push({ do: 'value', of: work, ask: 'plays', where: { people: played } });
  if (people.length > 0) {
    // "Which Japanese actor was in it with him" asks for another actor.
    if (!isOfOtherNation(frame, catalog))
      plans.push({ do: 'value', of: work, ask: 'character', where: { people: [...people] } });
    if ((exists && !doubtsCountry) || people.some((id) => !cast.has(id)))
      plans.push({
        do: 'value',
        of: work,
        ask: 'cast',
        ...(exists ? {} : { where: {} }),
        claim: compactClaim({
          people: [...people],
          billing: frame.where.billing,
          ...(exists ? partClaimed(work, people, frame) : {}),
        }),
        ...negated,
      });
    // "Any more Koreans in it" asks for the rest of the cast, whoever their partners are.
    const asksForMore = has('operator.else') && where.nation !== undefined && !has('asks.opposite', 'asks.costars');
    // "What is she in besides this one" asks for works, not for her co-stars.
    if (!asksForWorks && !asksForMore)
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
    ((exists && saysOut(frame) && where.groups === undefined && !has('noun', 'origin', 'billing', 'gender')) ||
      (where.groups === undefined && !has(...ofCastWords)))
  )
    return plans;
  if (people.length === 0 || (!asksForWorks && has('operator.else', 'asks.costars', 'operator.both', 'exclusion')))
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
