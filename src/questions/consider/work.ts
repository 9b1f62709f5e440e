import { runPlans } from './work-run.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Frame } from '../frame/frame.ts';
import { isOfWork } from '../plans/asks.ts';
import { together, type Plan } from '../plans/plan.ts';
import { compact, compactLeft, ofWorks } from './parts.ts';
import { falsePartnerPlans } from './false-partner.ts';
import { isYesNo, showOf } from './shape.ts';
import { castPlans, saysOut } from './work-cast.ts';
import { onlyPlans } from './only.ts';
import { orderClaims } from './order-claim.ts';
import { otherWorksPlans } from './work-others.ts';
import { castByBirth, chained, ofParts, personPlans } from './work-people.ts';
import { spokenPlans } from './work-said.ts';
import { claimPlans, valueOfWork } from './work-values.ts';

function* plansOf(work: string, frame: Frame, catalog: Catalog): Generator<Plan> {
  const { asks, people, has, reading } = frame;
  const only = [...onlyPlans(work, frame), ...orderClaims(work, frame), ...falsePartnerPlans(work, frame, catalog)];
  yield* only;
  if (only.length > 0) return;
  const values = asks
    .filter((ask) => isOfWork(ask) && (!ofParts.has(ask) || ask === 'title'))
    // The heroine of a work is chosen from its cast, not as a person's partner.
    .filter((ask) => ask !== 'opposite' || people.length > 0 || frame.where.gender === undefined)
    .map((ask) => valueOfWork(work, ask, frame));
  const ofCastAsked = castPlans(work, frame, catalog);
  const spoken = spokenPlans(work, frame);
  const ofPerson = personPlans(work, frame, catalog);
  const ofRun = runPlans(work, frame);
  yield* ofRun;
  yield* values;
  yield* ofCastAsked;
  yield* spoken;
  yield* ofPerson;
  const claims = claimPlans(work, frame);
  yield* claims;
  yield* castByBirth(work, frame);
  yield* chained(work, frame);
  const others = otherWorksPlans(work, frame, catalog);
  if (others.length === 1) yield* others;
  const combined = [
    together(values),
    together(ofPerson),
    together(others),
    ...ofCastAsked.flatMap((plan) => [together([plan, ...values]), together([...values, ...ofPerson, plan])]),
    ...spoken.map((plan) => together([...values, plan])),
    // "Won Bin was in it, on TBS in 2005, right?": each claim is checked against the record.
    ...ofCastAsked.flatMap((plan) => claims.map((claim) => together([claim, plan]))),
    ...(claims.length > 1 ? [together(claims)] : []),
  ];
  for (const plan of combined) if (plan?.do === 'and') yield plan;
  // "Who played her, and when was it": the question word asks for a day.
  if (people.length > 0 && has('shape.when', 'shape.year')) yield valueOfWork(work, 'release', frame);
  if (people.length === 0) {
    yield { do: 'about', of: work };
    if (has('asks.similar', 'asks.recommend'))
      yield { do: 'similar', to: work, where: compact({ forms: frame.where.forms }) };
    // "소울메이트 나왔어?": this verb means both "come out" and "appear".
    const ofStatus = frame.where.running === true ? { running: true } : {};
    const isOut =
      isYesNo(frame) &&
      saysOut(frame) &&
      frame.where.groups === undefined &&
      !has('noun', 'origin', 'billing', 'gender', 'operator.else');
    if (isOut)
      yield {
        do: 'value',
        of: work,
        ask: 'release',
        claim: ofStatus,
        ...(has('exclusion.not') ? { negated: true } : {}),
      };
    // "Can it be watched already?"
    if (isYesNo(frame) && asks.length === 0 && has('operator.ever', 'time'))
      yield { do: 'value', of: work, ask: 'release', claim: ofStatus };
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

/** One work, and the asks about it. */
export function aboutWork(frame: Frame, catalog: Catalog): Plan[] {
  const [work, second] = frame.works;
  return work === undefined || second !== undefined ? [] : [...plansOf(work, frame, catalog)];
}
