import type { Catalog } from '../../catalog/catalog.ts';
import type { Credit, Series } from '../../catalog/schema/series.ts';
import {
  ask,
  creditItem,
  firstPerson,
  firstWork,
  isKorean,
  isUnverified,
  person,
  work,
  type Answerer,
  type Draft,
} from './facts.ts';

const doubts = (credits: readonly Credit[]): boolean =>
  credits.some(({ unverified }) => isUnverified(unverified, 'credit', 'character'));

const sourcesOf = (credits: readonly Credit[]): string[] => credits.flatMap(({ sources }) => sources);

function oneCredit(series: Series, credit: Credit): Draft {
  const { character } = credit;
  return {
    headline:
      character === undefined
        ? { key: 'roleUnnamed', values: { person: person(credit.person), work: work(series.id) } }
        : {
            key: 'plays',
            values: {
              person: person(credit.person),
              work: work(series.id),
              character: { is: 'text', text: character },
            },
          },
    items: [creditItem(series, credit, 'person')],
    caveats: doubts([credit]) ? ['unconfirmed'] : [],
    records: [credit.person, series.id],
    sources: credit.sources,
    followUps: [ask('works', credit.person), ask('cast', series.id), ask('watch', series.id)],
  };
}

/** Characters of one name in several works: all of them, since nothing says which was meant. */
function ofSeveralWorks(credits: readonly { readonly series: Series; readonly credit: Credit }[]): Draft {
  return {
    headline: { key: 'playsSeveral', values: { count: { is: 'number', number: credits.length } } },
    items: credits.map(({ series, credit }) => ({ is: 'work', work: series.id, people: [credit.person] })),
    caveats: doubts(credits.map(({ credit }) => credit)) ? ['unconfirmed'] : [],
    records: credits.flatMap(({ series, credit }) => [credit.person, series.id]),
    sources: sourcesOf(credits.map(({ credit }) => credit)),
    followUps: credits.slice(0, 3).map(({ series }) => ask('cast', series.id)),
  };
}

/** Who plays whom: the credit of the character; a part that is not named is left to the list of the cast. */
export const whoPlays: Answerer = (given) => {
  const { catalog, query } = given;
  const credits = query.subjects.characters.flatMap((id) => {
    const [seriesId = '', personId = ''] = id.split('/');
    const series = catalog.series.get(seriesId);
    const credit = series?.cast?.find((one) => one.person === personId);
    return series === undefined || credit === undefined ? [] : [{ series, credit }];
  });
  const [only] = credits;
  if (only === undefined) return koreansIn(given);
  if (credits.length === 1) return oneCredit(only.series, only.credit);
  if (new Set(credits.map(({ series }) => series.id)).size > 1) return ofSeveralWorks(credits);
  return {
    headline: {
      key: 'castOf',
      values: { work: work(only.series.id), count: { is: 'number', number: credits.length } },
    },
    items: credits.map(({ series, credit }) => creditItem(series, credit, 'person')),
    records: credits.map(({ credit }) => credit.person),
    sources: sourcesOf(credits.map(({ credit }) => credit)),
    followUps: [ask('cast', only.series.id)],
  };
};

/** Leads first, otherwise in the order of billing. */
const inBilling = (credits: readonly Credit[]): Credit[] =>
  credits.toSorted((a, b) => Number(b.billing === 'lead') - Number(a.billing === 'lead'));

function listOf(series: Series, credits: readonly Credit[]): Draft {
  const shown = inBilling(credits);
  return {
    headline: { key: 'castOf', values: { work: work(series.id), count: { is: 'number', number: credits.length } } },
    items: shown.map((credit) => creditItem(series, credit, 'person')),
    caveats: [...(doubts(shown) ? ['unconfirmed' as const] : []), 'only-catalog'],
    records: [series.id, ...shown.map((credit) => credit.person)],
    sources: sourcesOf(shown),
    followUps: [
      ask('koreans-in', series.id),
      ask('premise', series.id),
      ask('watch', series.id),
      ask('director', series.id),
    ],
  };
}

export const cast: Answerer = (given) => {
  const series = firstWork(given);
  if (series?.cast === undefined || series.cast.length === 0) return undefined;
  return listOf(series, series.cast);
};

const isOf = (gender: 'm' | 'f' | undefined, id: string, catalog: Catalog): boolean => {
  const someone = catalog.anyone(id);
  if (gender === undefined || someone === undefined) return true;
  return !('gender' in someone) || someone.gender === undefined || someone.gender === gender;
};

export const koreansIn: Answerer = (given) => {
  const { catalog, query } = given;
  const series = firstWork(given);
  if (series === undefined) return undefined;
  const koreans = (series.cast ?? []).filter(
    (credit) => isKorean(catalog.anyone(credit.person)) && isOf(query.subjects.gender, credit.person, catalog),
  );
  if (koreans.length === 0) {
    return {
      headline: { key: 'noKoreans', values: { work: work(series.id) } },
      caveats: ['only-catalog'],
      records: [series.id],
      sources: series.sources,
      followUps: [ask('cast', series.id)],
    };
  }
  const shown = inBilling(koreans);
  const [only] = shown;
  if (only !== undefined && shown.length === 1 && only.character !== undefined) return oneCredit(series, only);
  return {
    headline: {
      key: 'koreansIn',
      values: {
        work: work(series.id),
        people: { is: 'people', ids: shown.slice(0, 4).map((credit) => credit.person) },
      },
    },
    items: shown.map((credit) => creditItem(series, credit, 'person')),
    caveats: doubts(shown) ? ['unconfirmed'] : [],
    records: [...shown.map((credit) => credit.person), series.id],
    sources: sourcesOf(shown),
    followUps: [
      ask('cast', series.id),
      ...(only === undefined ? [] : [ask('works', only.person)]),
      ask('watch', series.id),
    ],
  };
};

export const role: Answerer = (given) => {
  const someone = firstPerson(given);
  const series = firstWork(given);
  if (someone === undefined || series === undefined) return undefined;
  const credit = series.cast?.find((one) => one.person === someone.id);
  if (credit === undefined) {
    return {
      headline: { key: 'notInCast', values: { person: person(someone.id), work: work(series.id) } },
      caveats: ['only-catalog'],
      records: [someone.id, series.id],
      sources: series.sources,
      followUps: [ask('works', someone.id), ask('cast', series.id)],
    };
  }
  const draft = oneCredit(series, credit);
  return { ...draft, followUps: [ask('cast', series.id), ask('works', someone.id), ask('premise', series.id)] };
};
