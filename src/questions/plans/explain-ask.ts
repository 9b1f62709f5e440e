import type { Where } from './where.ts';
import { explainsAskOfStatements } from './explain-statements.ts';
import type { Single } from './plan.ts';
import { isRestriction } from './restricted-asks.ts';

/** Asks that a list of works or people answers by itself: the cast, the names. */
const ofLists: ReadonlySet<string> = new Set(['cast', 'plays', 'title', 'name', 'known-for', 'recommend']);

/** Asks that the answer to another one covers. */
const saidBy: Readonly<Record<string, readonly string[]>> = {
  cast: ['cast', 'plays', 'character', 'costars', 'opposite', 'billing', 'name'],
  plays: ['cast', 'plays', 'character', 'opposite', 'billing', 'name'],
  character: ['character', 'plays', 'cast', 'name', 'billing', 'title'],
  opposite: ['opposite', 'costars', 'cast', 'plays'],
  costars: ['costars', 'cast', 'plays', 'opposite'],
  billing: ['billing', 'cast', 'plays'],
  release: ['release', 'cast'],
  end: ['end', 'release'],
  network: ['network', 'service', 'cast'],
  service: ['service', 'network', 'release', 'cast'],
  premise: ['premise', 'profile'],
  basis: ['basis', 'author', 'title'],
  author: ['author', 'basis', 'writer'],
  writer: ['writer'],
  director: ['director'],
  company: ['company', 'producer'],
  birth: ['birth'],
  debut: ['debut', 'cast', 'plays'],
  // "Which group was she in before acting": the verb only says when.
  group: ['group', 'nationality', 'cast', 'debut'],
  nationality: ['nationality'],
  country: ['country', 'company'],
  form: ['form'],
  genre: ['genre', 'premise'],
  title: ['title', 'name'],
  name: ['name', 'title'],
  nickname: ['nickname', 'name'],
  profile: ['profile', 'name'],
  'box-office': ['box-office', 'rating'],
  award: ['award'],
  location: ['location'],
  event: ['event', 'cast', 'plays', 'location', 'basis'],
};

/** A comparison of two places treats channels and services alike. */
const ofOver: Readonly<Record<string, readonly string[]>> = {
  network: ['network', 'service'],
  service: ['network', 'service'],
};

/** Asks that identify a person: "other works of whoever plays Tae-oh in it". */
const ofParts: ReadonlySet<string> = new Set(['character', 'billing']);
const isOfWhoever = ({ people, not }: Where): boolean => people !== undefined && not?.works !== undefined;

const metricOf: Readonly<Record<string, readonly string[]>> = {
  birth: ['born'],
  episodes: ['episodes'],
  rating: ['rating'],
  'box-office': ['box-office'],
  budget: ['budget'],
  fee: ['fee', 'box-office'],
  release: ['start', 'debut'],
  debut: ['debut'],
  costars: ['costars', 'credits'],
  cast: ['credits', 'debut', 'costars'],
  plays: ['credits', 'debut'],
};

/** Words of joining and leaving that mean other asks beside a work: when it came out, when it ended. */
const ofTenure: ReadonlySet<string> = new Set(['group', 'agency', 'debut', 'cast', 'release', 'end', 'plays']);

/** Asks that finding the work answers: which it is, its title, its cast. */
const describing: ReadonlySet<string> = new Set([
  'title',
  'name',
  'nickname',
  'plays',
  'cast',
  'premise',
  'profile',
  'character',
]);

/** Money is on record for a few works only: the budgets of all dramas are the figures of the trade, and not a list. */
const ofTrade: ReadonlySet<string> = new Set(['budget', 'fee', 'box-office']);

const isOfAnything = ({
  where: { people, makers, works },
  by,
  pick,
}: Extract<Single, { readonly do: 'select' }>): boolean => (people ?? makers ?? works ?? by ?? pick) === undefined;

export function explainsAsk(part: Single, ask: string): boolean {
  switch (part.do) {
    case 'value':
      return (
        part.ask === ask ||
        (part.tenure !== undefined && ofTenure.has(ask)) ||
        (saidBy[part.ask] ?? []).includes(ask) ||
        isRestriction(part.where, ask)
      );
    case 'select':
      return (
        ofLists.has(ask) ||
        (ask === 'form' && part.want === 'work') ||
        // "Members with Japanese roles" counts the people.
        (ask === 'character' && part.want === 'person' && part.show === 'count') ||
        (ofParts.has(ask) && isOfWhoever(part.where)) ||
        (ask === 'costars' && (part.want === 'person' || (part.where.people ?? []).length > 1)) ||
        isRestriction(part.where, ask) ||
        ((part.also ?? []).some((also) => also === ask) && !(ofTrade.has(ask) && isOfAnything(part))) ||
        (part.by !== undefined && (metricOf[ask] ?? []).includes(part.by.metric)) ||
        (ask === 'debut' && part.pick?.end === 'first') ||
        (ask === 'release' && part.want === 'work') ||
        (ask === 'opposite' && part.want === 'person')
      );
    case 'compare':
      return (
        // 나왔어, 出た: the work came out.
        (ask === 'cast' && part.by.metric === 'start') ||
        (metricOf[ask] ?? []).includes(part.by.metric) ||
        isRestriction(part.where, ask)
      );
    case 'tally':
      return (
        (ofOver[part.over] ?? [part.over]).includes(ask) ||
        ofLists.has(ask) ||
        ask === 'costars' ||
        ask === 'release' ||
        isRestriction(part.where, ask)
      );
    case 'said':
      return explainsAskOfStatements(part, ask);
    case 'reasons':
      return ask === 'said' || ask === 'source' || ask === 'cast' || ask === 'plays';
    case 'similar':
      return ask === 'similar' || ask === 'recommend' || ask === 'genre';
    case 'about':
      return ask === 'profile' || ask === 'premise' || ask === 'known-for' || ask === 'name';
    case 'describe':
      return describing.has(ask) || (part.also ?? []).some((also) => also === ask);
    case 'nearest':
      return false;
  }
}
