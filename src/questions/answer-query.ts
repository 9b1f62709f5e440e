import { answerers } from './answers/index.ts';
import { byRelevance } from './answers/relevance.ts';
import { ask, firstPerson, firstWork, type Draft, type Given } from './answers/facts.ts';
import type { Answer, FollowUp, Headline } from './answer.ts';
import { isIntent, type Declined, type Intent } from './intent.ts';

/** What may be said instead of what is not on record, by what was asked. */
const instead: Readonly<Record<Declined, { readonly ofWork: Intent; readonly ofPerson: Intent }>> = {
  sequel: { ofWork: 'release', ofPerson: 'latest-work' },
  spoiler: { ofWork: 'premise', ofPerson: 'profile' },
  'plot-detail': { ofWork: 'premise', ofPerson: 'profile' },
  private: { ofWork: 'premise', ofPerson: 'profile' },
  opinion: { ofWork: 'premise', ofPerson: 'profile' },
  news: { ofWork: 'release', ofPerson: 'latest-work' },
  elsewhere: { ofWork: 'premise', ofPerson: 'profile' },
};

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

function complete(
  { query, catalog }: Given,
  draft: Draft,
  verdict: Answer['verdict'],
  others: readonly string[],
  next?: Headline,
): Answer {
  const followUps = [...(draft.followUps ?? [])];
  return {
    kind: query.kind,
    verdict,
    headline: draft.headline,
    instead: next,
    items: byRelevance(draft.items ?? [], query.asked, query.language, catalog),
    caveats: unique([...(draft.caveats ?? []), ...(others.length > 0 ? ['shared-name'] : [])]) as Answer['caveats'],
    records: unique([...(draft.records ?? []), ...others]),
    sources: unique(draft.sources),
    followUps: followUps.filter(
      ({ kind, ids }) =>
        kind !== query.kind || ids.join() !== [...query.subjects.people, ...query.subjects.works].join(),
    ),
    others,
    years: query.subjects.years,
  };
}

const usual = (given: Given): FollowUp[] => {
  const series = firstWork(given);
  const someone = firstPerson(given);
  return [
    ...(series === undefined ? [] : [ask('premise', series.id), ask('cast', series.id), ask('watch', series.id)]),
    ...(someone === undefined ? [] : [ask('works', someone.id), ask('profile', someone.id), ask('said', someone.id)]),
  ].slice(0, 5);
};

/** Says that the answer is not on record, and what is: the nearest thing that the catalog knows of the subject. */
export function partialAnswer(given: Given, others: readonly string[]): Answer | undefined {
  const series = firstWork(given);
  const someone = firstPerson(given);
  const subject =
    given.query.subjects.characters.length > 0 || series !== undefined ? (series?.id ?? someone?.id) : someone?.id;
  if (subject === undefined) return undefined;
  const kind = isIntent(given.query.kind) ? 'elsewhere' : given.query.kind;
  const next = instead[kind];
  const draft = series === undefined ? answerers[next.ofPerson](given) : answerers[next.ofWork](given);
  const key = isIntent(given.query.kind)
    ? 'notOnRecord'
    : given.query.kind === 'elsewhere'
      ? 'notUnderstood'
      : 'declined';
  return complete(
    given,
    {
      headline: { key, values: { subject: { is: 'record', id: subject } } },
      caveats: draft?.caveats ?? [],
      records: [subject, ...(someone === undefined ? [] : [someone.id]), ...(draft?.records ?? [])].slice(0, 10),
      sources: draft?.sources ?? [],
      followUps: usual(given),
    },
    'partial',
    others,
    draft?.headline,
  );
}

/** The answer to a query: undefined where nothing at all can be said. */
export function answerQuery(given: Given, others: readonly string[]): Answer | undefined {
  const { kind } = given.query;
  if (!isIntent(kind)) return partialAnswer(given, others);
  const draft = answerers[kind](given);
  return draft === undefined ? partialAnswer(given, others) : complete(given, draft, 'answered', others);
}
