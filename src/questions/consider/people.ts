import { isActor, type Catalog } from '../../catalog/catalog.ts';
import type { Frame } from '../frame/frame.ts';
import { isOfBeingAlive, isOfPast } from '../frame/tense.ts';
import { momentOfAge } from '../frame/moment-of-age.ts';
import { isOfPerson, type Ask } from '../plans/asks.ts';
import { together, type Claim, type Plan, type Select, type Single, type ValueOf } from '../plans/plan.ts';
import type { Where } from '../plans/where.ts';
import { bothEnds } from './both-ends.ts';
import { oneOfEach } from './one-of-each.ts';
import { isDenied } from './denied.ts';
import { compact, ofWorks, toldOf } from './parts.ts';
import { sameBirthPlans } from './same-birth.ts';
import { sayable } from './sayable.ts';
import { measured } from './people-measured.ts';
import { awardsOf, claimOf, isEither, isYesNo, orderOf, pickOf, showOf } from './shape.ts';
import { tenurePlan } from './tenure.ts';

/** Asks that a person's works answer rather than the person's own record. */
const ofParts: ReadonlySet<Ask> = new Set<Ask>(['cast', 'plays', 'opposite', 'costars', 'debut', 'chart', 'title']);
const claimable: Partial<Record<Ask, keyof Claim>> = {
  nationality: 'nations',
  group: 'groups',
  agency: 'agencies',
  birth: 'numbers',
};

function own(of: string, ask: Ask, frame: Frame): ValueOf {
  const awards = ask === 'award' ? awardsOf(frame) : undefined;
  if (awards !== undefined) return { do: 'value', of, ask, claim: { awards } };
  const key = claimable[ask];
  const claim = key !== undefined && (isYesNo(frame) || isEither(frame)) ? claimOf(frame, []) : undefined;
  const isChecked =
    claim !== undefined &&
    (claim[key ?? 'people'] ?? (ask === 'birth' ? (claim.from ?? claim.to) : undefined)) !== undefined;
  // Whether a person has died is a claim on its own.
  const checked = ask === 'death' && isYesNo(frame) ? { claim: {} } : isChecked ? { claim } : {};
  const isOfOffice = isChecked && (ask === 'group' || ask === 'agency');
  const { released } = frame.where;
  const moment = ask === 'birth' ? momentOfAge(frame) : undefined;
  if (moment !== undefined)
    return {
      do: 'value',
      of,
      ask,
      moment,
      ...(moment === 'first' ? { where: compact({ forms: frame.where.forms }) } : {}),
    };
  return {
    do: 'value',
    of,
    ask,
    ...(ask === 'event' && released !== undefined ? { where: { released } } : {}),
    ...checked,
    ...(isOfOffice && isOfPast(frame.reading) ? { past: true } : {}),
    ...(isYesNo(frame) && isDenied(ask, frame) ? { negated: true } : {}),
  };
}

/** Their works, with every restriction. */
function worksOf(frame: Frame): Select {
  const { people, isShared, asks, has } = frame;
  const who: Where = isShared ? { anyOf: [...people] } : { people: [...people] };
  const pick = pickOf(frame);
  const order = orderOf(frame);
  // "Her first film, and who was opposite her?": the ask concerns the picked work.
  const ofOne = (ask: Ask): boolean => pick !== undefined && (ask === 'opposite' || ask === 'costars');
  const sayableOfIt = asks.filter((ask) => sayable.has(ask) || ofOne(ask));
  // "Where did her newest drama run?"
  const isPlaceAsked = pick !== undefined && sayableOfIt.length === 0 && has('shape.where');
  const also: Ask[] = isPlaceAsked ? ['network'] : sayableOfIt;
  return {
    do: 'select',
    want: 'work',
    where: compact({ ...ofWorks(frame), ...who }),
    show: showOf(frame),
    ...(pick === undefined ? {} : { pick }),
    ...(order === undefined ? {} : { order }),
    ...(also.length === 0 ? {} : { also }),
    ...(has('asks.recommend') ? { recommend: true } : {}),
    ...(isYesNo(frame) && has('exclusion.not') ? { negated: true } : {}),
  };
}

/** The people who play alongside them. */
function besideThem(frame: Frame, catalog: Catalog): Select {
  const { people, works, where } = frame;
  const isAnyKorean = people.some((id) => {
    const person = catalog.anyone(id);
    return person !== undefined && isActor(person);
  });
  // Alongside a Japanese actor alone, the question means the Koreans: they are the catalog's subject.
  const nation = where.nation ?? (isAnyKorean ? undefined : 'KR');
  return {
    do: 'select',
    want: 'person',
    where: compact({
      ...where,
      nation,
      // No record gives the billing of most Japanese co-stars.
      billing: nation === 'JP' ? undefined : where.billing,
      people: [...people],
      works: works.length > 0 ? [...works] : undefined,
    }),
    show: frame.has('operator.count') ? 'count' : 'list',
  };
}

/** Whether they are the only ones from a group, from a country or in a form. */
function alone(frame: Frame): Plan[] {
  const { has, people, where } = frame;
  if (!has('operator.only') || !isYesNo(frame)) return [];
  const { groups, nation, forms } = where;
  if ((groups ?? nation ?? forms) === undefined) return [];
  return [
    {
      do: 'select',
      want: 'person',
      where: compact({ ...where, nation: nation ?? 'KR' }),
      show: 'list',
      only: [...people],
    },
  ];
}

/** "Which Squid Game actors were in Japanese works": of the people known for a title without a record, those who fit. */
function knownForTitle(frame: Frame): Plan[] {
  const { people, open, wanted, has } = frame;
  const isAsked =
    wanted === 'person' &&
    open.some(({ name }) => name?.kind === 'elsewhere') &&
    has('asks.cast', 'noun.work', 'form') &&
    has('origin.japanese', 'place.japan');
  if (!isAsked) return [];
  const where = compact({ ...ofWorks(frame), nation: undefined, anyOf: [...people] });
  return [{ do: 'select', want: 'person', where, show: showOf(frame) }];
}

const hasDied = (people: readonly string[], catalog: Catalog): boolean =>
  people.some((id) => catalog.people.get(id)?.died !== undefined);

/** One or more people, and the asks about them. */
export function aboutPeople(frame: Frame, catalog: Catalog): Plan[] {
  const { people, works, asks, has } = frame;
  if (people.length === 0 || works.length > 0) return [];
  const bornAlike = sameBirthPlans(frame, catalog);
  if (bornAlike.length > 0) return bornAlike;
  const known = knownForTitle(frame);
  if (known.length > 0) return known;
  const tenure = tenurePlan(frame, catalog);
  if (tenure !== undefined) return [tenure];
  const isBesideAsked =
    has('asks.costars', 'asks.opposite', 'operator.both', 'operator.else') ||
    (frame.wanted === 'person' && has('asks.cast', 'asks.plays') && !has('asks.group') && !isYesNo(frame));
  const beside = isBesideAsked ? [besideThem(frame, catalog)] : [];
  const theirWorks = worksOf(frame);
  const each = oneOfEach(theirWorks, frame, catalog);
  const plans: (Plan | undefined)[] = [
    ...(each.length > 0 ? each : [theirWorks]),
    ...bothEnds(theirWorks, frame),
    ...toldOf(theirWorks, frame),
    ...beside,
    ...measured(frame),
    ...alone(frame),
  ];
  // "How old was she when she died": one value, not the birth and the death.
  const isOfMoment = momentOfAge(frame) !== undefined;
  const asked = asks.filter((ask) => isOfPerson(ask) && !ofParts.has(ask) && !(isOfMoment && ask === 'death'));
  const implied: Ask[] = [
    // A title without a record: its ties to Japan are recorded under its actors.
    ...(has('decline.event', 'decline.elsewhere', 'asks.basis') ||
    frame.open.some(({ name }) => name?.kind === 'elsewhere')
      ? (['event'] as const)
      : []),
    ...(isYesNo(frame) && frame.where.groups !== undefined && !has('form', 'noun.work') ? (['group'] as const) : []),
    ...(isYesNo(frame) && frame.agencies.length > 0 && !has('form', 'noun.work') ? (['agency'] as const) : []),
    ...((isYesNo(frame) || isEither(frame)) && has('origin') && !has('form', 'noun.work')
      ? (['nationality'] as const)
      : []),
    // "Is she still acting?" about a person who has died: the date of death answers it.
    ...(hasDied(people, catalog) && (isOfBeingAlive(frame.reading) || has('decline.news')) ? (['death'] as const) : []),
    ...(has('place.korea') && has('noun.work', 'form', 'asks.cast') ? (['known-for'] as const) : []),
  ];
  const ofEach = people
    .slice(0, 4)
    .map((of) => [...new Set([...asked, ...implied])].map((ask): Single => own(of, ask, frame)));
  // If two people share a name, the answer covers both.
  plans.push(together(ofEach.flat()), ...(frame.isShared ? [] : ofEach.flat()));
  const [values = []] = ofEach;
  if (people.length === 1 && values.length > 0) plans.push(together([...values, theirWorks]));
  if (has('asks.debut', 'operator.first') && has('asks.birth') && people[0] !== undefined)
    plans.push(together([theirWorks, own(people[0], 'debut', frame)]));
  if (has('asks.debut') && people[0] !== undefined) plans.push(own(people[0], 'debut', frame));
  plans.push(together(people.slice(0, 3).map((of): Single => ({ do: 'about', of }))));
  plans.push({ do: 'nearest', about: [...people] });
  return plans.filter((plan) => plan !== undefined);
}
