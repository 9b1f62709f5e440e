import type { Ask } from './asks.ts';
import type { Single } from './plan.ts';
import type { Over } from './tally.ts';

/** The kind of thing that an answer is. */
export type Yield = 'person' | 'work' | 'date' | 'place' | 'number' | 'text' | 'statement';

const ofAsk: Readonly<Record<Ask, readonly Yield[]>> = {
  director: ['person'],
  writer: ['person'],
  author: ['person', 'text'],
  producer: ['person'],
  company: ['person', 'text'],
  cast: ['person'],
  plays: ['person'],
  character: ['text', 'person'],
  opposite: ['person'],
  costars: ['person'],
  network: ['place', 'text'],
  service: ['place', 'text'],
  premise: ['text'],
  basis: ['text'],
  genre: ['text'],
  form: ['text'],
  episodes: ['number'],
  runtime: ['number'],
  release: ['date'],
  end: ['date'],
  music: ['text', 'person'],
  award: ['text', 'date', 'place', 'person'],
  rating: ['number'],
  'box-office': ['number'],
  budget: ['number'],
  fee: ['number'],
  chart: ['number', 'text', 'place'],
  title: ['text'],
  location: ['place'],
  country: ['text', 'place'],
  source: ['text'],
  birth: ['date', 'number'],
  death: ['date'],
  agency: ['text', 'place'],
  group: ['text'],
  nationality: ['text', 'place'],
  debut: ['work', 'date'],
  'known-for': ['work', 'text'],
  profile: ['person', 'text'],
  event: ['date', 'place', 'number', 'text', 'person'],
  billing: ['text'],
  name: ['text'],
  nickname: ['text'],
};

const ofTally: Readonly<Record<Over, readonly Yield[]>> = {
  form: ['number', 'work'],
  network: ['number', 'place', 'work'],
  service: ['number', 'place', 'work'],
  year: ['number', 'date', 'work'],
  span: ['number', 'date', 'work'],
  genre: ['number', 'work'],
  group: ['number', 'person'],
  agency: ['number', 'person', 'place'],
  company: ['number', 'work'],
  director: ['number', 'person', 'work'],
  writer: ['number', 'person', 'work'],
  gender: ['number', 'person'],
};

/** The kinds that a plan answers with: the shape of a question asks for one of them. */
export function yieldsOf(part: Single): readonly Yield[] {
  switch (part.do) {
    case 'value':
      return part.tenure === undefined ? ofAsk[part.ask] : ['date', 'text', 'number'];
    case 'select': {
      const also = part.also ?? [];
      const picks = part.pick !== undefined || part.by !== undefined;
      return [
        part.want,
        ...(part.show === 'count' || part.by !== undefined ? (['number'] as const) : []),
        // A list of works also gives their days: "when was her first drama?"
        ...(part.want === 'work' && picks ? (['date'] as const) : []),
        ...also.flatMap((ask) => ofAsk[ask]),
      ];
    }
    case 'compare':
      return ['person', 'work', 'number', 'date'];
    case 'tally':
      return ofTally[part.over];
    case 'said':
      return part.figures.length > 0 ? ['statement', 'text', 'number'] : ['statement', 'text'];
    case 'reasons':
      return ['statement'];
    case 'about':
      return ['person', 'work', 'text'];
    case 'similar':
      return ['work'];
    case 'describe':
      return [part.want, 'text', ...(part.also ?? []).flatMap((ask) => ofAsk[ask])];
    case 'nearest':
      return ['statement', 'text'];
  }
}
