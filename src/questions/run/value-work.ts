import type { Catalog } from '../../catalog/catalog.ts';
import { statusOf } from '../../catalog/status.ts';
import type { Headline, Item } from '../answer.ts';
import type { ValueOf } from '../plans/plan.ts';
import { holds, holdsAny, holdsDate, holdsNumber } from './claims.ts';
import { knownOfWork, notOnRecord, recordOf, type RunOfWork } from './of-work.ts';
import { companies, makers } from './value-made.ts';
import { release } from './value-release.ts';

/** Whether works run there on television: the channel answers "was it on TBS", and the streaming service does not. */
const isNetwork = (id: string, { series }: Catalog): boolean =>
  [...series.values()].some(({ networks = [] }) => networks.includes(id));

/** The places of its run and those to watch it now: if one is not on record, the other answers. */
const places: RunOfWork = (work, plan, context) => {
  const { state } = statusOf(work, context.now);
  // An unreleased work cannot be watched anywhere yet, even if a service is announced.
  if (plan.ask === 'service' && (state === 'announced' || state === 'upcoming')) {
    const told = release(work, { ...plan, claim: plan.claim === undefined ? undefined : {} }, context);
    return { ...told, items: [{ is: 'places', work: work.id }, ...told.items] };
  }
  const networks = work.networks ?? [];
  const services = (work.platforms ?? []).map(({ service }) => service);
  // "Where besides Netflix?": the remaining services, if any.
  const left = plan.where?.not?.services ?? [];
  if (left.length > 0 && [...networks, ...services].every((id) => left.includes(id)))
    return notOnRecord(work, plan, [{ is: 'places', work: work.id }]);
  if (networks.length + services.length === 0) return notOnRecord(work, plan, [{ is: 'status', work: work.id }]);
  const asksForNetwork = plan.ask === 'network' ? networks.length > 0 : services.length === 0;
  const claimsNetwork =
    networks.length > 0 && plan.claim?.services?.some((id) => isNetwork(id, context.catalog)) === true;
  const headline: Headline =
    asksForNetwork || claimsNetwork
      ? { key: 'networks', values: { work: recordOf(work), networks: { is: 'networks', work: work.id } } }
      : { key: 'watch', values: { work: recordOf(work), places: { is: 'places', work: work.id } } };
  const isOther = headline.key === 'networks' ? services.length > 0 : networks.length > 0;
  return knownOfWork(work, headline, {
    lead: holds(plan.claim?.services, [...networks, ...services], plan),
    items: isOther ? [{ is: 'places', work: work.id }] : [],
    caveats: services.length > 0 ? ['watch-checked'] : [],
  });
};

const premise: RunOfWork = (work) =>
  knownOfWork(
    work,
    { key: 'premise', values: { work: recordOf(work), text: { is: 'text', text: work.premise } } },
    { items: [{ is: 'status', work: work.id }] },
  );

const basis: RunOfWork = (work, plan) => {
  const notes = (work.notes ?? [])
    .filter(({ topic }) => topic === 'source')
    .map((note): Item => ({ is: 'note', work: work.id, note }));
  if (work.basedOn === undefined) return notOnRecord(work, plan, notes);
  return knownOfWork(
    work,
    { key: 'basis', values: { work: recordOf(work), text: { is: 'text', text: work.basedOn } } },
    { items: notes, lead: plan.claim === undefined ? undefined : plan.negated === true ? 'no' : 'yes' },
  );
};

const genre: RunOfWork = (work, plan) => {
  const genres = work.genres ?? [];
  if (genres.length === 0) return notOnRecord(work, plan, [{ is: 'premise', work: work.id }]);
  return knownOfWork(
    work,
    { key: 'genres', values: { work: recordOf(work), genres: { is: 'genres', work: work.id } } },
    { lead: holdsGenre(plan, genres), items: [{ is: 'premise', work: work.id }] },
  );
};

/** "Comedy or melodrama" has no yes or no; a single genre, in however many ids, has. */
function holdsGenre(plan: ValueOf, genres: readonly string[]): 'yes' | 'no' | undefined {
  const claimed = plan.claim?.genres;
  const either =
    claimed !== undefined &&
    claimed.some((one) => genres.includes(one)) &&
    claimed.some((one) => !genres.includes(one));
  return either && claimed.length > 3 ? undefined : holdsAny(claimed, genres, plan);
}

const form: RunOfWork = (work, plan) =>
  knownOfWork(
    work,
    { key: 'form', values: { work: recordOf(work), form: { is: 'form', work: work.id } } },
    { lead: holdsAny(plan.claim?.forms, [work.kind], plan), items: [{ is: 'status', work: work.id }] },
  );

const country: RunOfWork = (work, plan) => {
  const production = (work.notes ?? [])
    .filter(({ topic }) => topic === 'production')
    .map((note): Item => ({ is: 'note', work: work.id, note }));
  const claimed = plan.claim?.nations;
  const isOfBoth = work.country === 'JP-KR';
  return knownOfWork(
    work,
    { key: 'country', values: { work: recordOf(work), country: { is: 'country', work: work.id } } },
    {
      lead:
        claimed?.length === 1 && !(isOfBoth && claimed[0] !== 'JP-KR')
          ? holds(claimed, [work.country], plan)
          : undefined,
      items: production,
      sources: production.flatMap((item) => (item.is === 'note' ? item.note.sources : [])),
    },
  );
};

const episodes: RunOfWork = (work, plan) =>
  work.episodes === undefined
    ? notOnRecord(work, plan, [{ is: 'status', work: work.id }])
    : knownOfWork(
        work,
        { key: 'episodes', values: { work: recordOf(work), count: { is: 'count', count: work.episodes } } },
        { lead: holdsNumber(plan.claim, work.episodes, plan) },
      );

const end: RunOfWork = (work, plan) =>
  work.end === undefined
    ? notOnRecord(work, plan, [{ is: 'status', work: work.id }])
    : knownOfWork(
        work,
        { key: 'ended', values: { work: recordOf(work), date: { is: 'date', date: work.end } } },
        { lead: holdsDate(plan.claim, work.end, plan) },
      );

/** No field has the length, but notes may. "Started 55 minutes late" is a note about ratings. */
const lengthInMinutes = /\b\d{2,3}(?:-minute\b| minutes\b)/u;

const runtime: RunOfWork = (work, plan) => {
  const note = (work.notes ?? []).find(({ topic, text }) => topic !== 'ratings' && lengthInMinutes.test(text.en));
  if (note === undefined) return notOnRecord(work, plan);
  return knownOfWork(
    work,
    { key: 'note', values: { work: recordOf(work), text: { is: 'text', text: note.text } } },
    { items: [{ is: 'note', work: work.id, note }], sources: note.sources },
  );
};

const title: RunOfWork = (work) =>
  knownOfWork(work, { key: 'names', values: { subject: recordOf(work), names: { is: 'names', id: work.id } } });

const source: RunOfWork = (work) =>
  knownOfWork(work, { key: 'premise', values: { work: recordOf(work), text: { is: 'text', text: work.premise } } });

/** The values that a work's record answers by itself. */
export const valuesOfWork: Readonly<Partial<Record<ValueOf['ask'], RunOfWork>>> = {
  director: makers('directors'),
  writer: makers('writers'),
  producer: makers('producers'),
  author: basis,
  company: companies,
  network: places,
  service: places,
  premise,
  basis,
  genre,
  form,
  country,
  episodes,
  runtime,
  release,
  end,
  title,
  name: title,
  source,
};
