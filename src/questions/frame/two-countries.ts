import type { Frame } from './frame.ts';

const asksOfMoney: ReadonlySet<string> = new Set(['fee', 'budget']);
const topicsOfMoney: ReadonlySet<string> = new Set(['budget', 'money']);

/**
 * "How much cheaper is a drama in Japan than in Korea", 日本の何倍, 일본보다 몇 배: the money of the two countries is compared,
 * not that of works or people.
 */
export function comparesCountries({ has, asks, topics, works, people, makers }: Frame): boolean {
  const isOfMoney = asks.some((ask) => asksOfMoney.has(ask)) || topics.some((topic) => topicsOfMoney.has(topic));
  return (
    isOfMoney &&
    !asks.includes('box-office') &&
    has('operator.compare', 'operator.more-than', 'operator.less-than') &&
    works.length + people.length + makers.length === 0 &&
    has('place.korea', 'origin.korean') &&
    has('place.japan', 'origin.japanese')
  );
}
