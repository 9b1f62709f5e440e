import type { Where } from '../plans/where.ts';
import type { Fact } from '../facts/fact.ts';
import { notOnRecord, type RunOfPerson } from './of-person.ts';
import { factsFound } from './facts-found.ts';

/** Whether a day or year lies within a span, each as precisely as it is known. */
function isWithin(date: string | undefined, released: Where['released']): boolean {
  if (released === undefined) return true;
  if (date === undefined) return false;
  const { from = '', to = '9999' } = released;
  return date >= from.slice(0, date.length) && date.slice(0, to.length) <= to;
}

/** Kinds of ties to Japan by the words that ask for them. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/fan ?-?meet|ファン ?ミ|팬 ?미/iu, 'fan-meeting'],
  [/concert|コンサート|콘서트|ライブ/iu, 'concert'],
  [/remake|リメイク|日本版|리메이크|일본판/iu, 'remake'],
  [/advert|commercial|広告|광고|コマーシャル/iu, 'advertisement'],
];

/**
 * Somebody's activities in Japan besides the works: meetings with fans, visits, shows, adverts, those nearest to the
 * question first.
 */
export const event: RunOfPerson = (id, plan, context) => {
  const { facts, nearest, language, text } = context;
  const isMeant = (fact: Fact): boolean => fact.kind === 'tie' && isWithin(fact.date, plan.where?.released);
  const kind = kinds.find(([words]) => words.test(text))?.[1];
  const ofAnyKind = facts.about(id).filter(isMeant);
  const ofKind = ofAnyKind.filter(({ topic }) => topic === kind);
  const all = ofKind.length > 0 ? ofKind : ofAnyKind;
  const near = nearest.facts(text, language, all, all.length + 1).hits.map(({ fact }) => fact);
  return factsFound([...near, ...all.filter((fact) => !near.includes(fact))], context) ?? notOnRecord(id, plan);
};
