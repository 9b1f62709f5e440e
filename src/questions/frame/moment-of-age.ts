import type { Frame } from './frame.ts';

/** "How old", not "when was she born". */
const ofAge = /\bhow old\b|\bwhat age\b|\bage (?:at|of|when|in)\b|\bold was\b|何[歳才]|いくつ|몇\s?살|몇\s?세|나이/iu;

/** "How old does she turn", 何歳になる: the age on the next birthday. */
const turns = /\b(?:turns?|turning|will (?:\S+ ){0,3}be)\b|[歳才]になる|いくつになる|살(?:이)? (?:되|돼)/iu;

const year = /^\d{4}$/u;

/** The year of a span that covers one whole year. */
function yearOf(from: string | undefined, to: string | undefined): string | undefined {
  const [start, end] = [from?.slice(0, 4), to?.slice(0, 4)];
  return start !== undefined && year.test(start) && start === end ? start : undefined;
}

/**
 * The moment at which a question asks for somebody's age: at the debut, in the first Japanese work, at death, or in a year.
 * Undefined if it asks for the present age.
 */
export function momentOfAge({ has, where, reading, works }: Frame): string | undefined {
  if (!has('asks.birth') || works.length > 0 || !ofAge.test(reading.text)) return undefined;
  if (has('asks.death')) return 'death';
  const isOfJapan = has('place.japan', 'origin.japanese', 'form', 'noun.work');
  if (has('operator.first') && isOfJapan) return 'first';
  if (has('asks.debut')) return isOfJapan ? 'first' : 'debut';
  return yearOf(where.born?.from, where.born?.to) ?? (turns.test(reading.text) ? 'next' : undefined);
}
