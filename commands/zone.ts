import { millisecondsInMinute } from '../src/catalog/calendar.ts';
import { limits, shorten } from '../src/cards/kit/limits.ts';
import { zoneOf } from '../src/follow/zones.ts';
import type { Language } from '../src/language/language.ts';
import { zoneName } from '../src/language/zone-names.ts';
import type { Suggestion } from './command.ts';

/** Suggested before anything is typed: the zones where most fans of Korean actors in Japan live. */
export const commonZones = [
  'Asia/Tokyo',
  'Asia/Seoul',
  'Asia/Taipei',
  'Asia/Hong_Kong',
  'Asia/Shanghai',
  'Asia/Singapore',
  'Asia/Bangkok',
  'Asia/Jakarta',
  'Asia/Manila',
  'Asia/Kolkata',
  'Australia/Sydney',
  'Europe/London',
  'Europe/Paris',
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'UTC',
];

const regions = ['Asia', 'America', 'Europe', 'Australia', 'Africa', 'Pacific', 'Atlantic', 'Indian'];

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[\s_/・]+/gu, ' ')
    .trim();

/** The clocks of one minute: the list is asked for at each key, and each line took 0.2 ms. */
let clocks = { minute: 0, times: new Map<string, string>() };

function timeIn(zone: string, now: Date): string {
  const minute = Math.floor(now.getTime() / millisecondsInMinute);
  if (clocks.minute !== minute) clocks = { minute, times: new Map() };
  const { times } = clocks;
  const known = times.get(zone);
  if (known !== undefined) return known;
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(now);
  times.set(zone, time);
  return time;
}

/** The zone of a text: an IANA name in any case, or only its city. */
export function zoneNamed(text: string): string | undefined {
  const name = text.trim().replaceAll(/\s+/gu, '_');
  const exact = zoneOf(name);
  if (exact !== undefined) return exact;
  return regions.map((region) => zoneOf(`${region}/${name}`)).find((zone) => zone !== undefined);
}

/** Zones whose IANA name or name in the user's language contains the text, with their current time. */
export function suggestZones(typed: string, language: Language, now: Date): Suggestion[] {
  const wanted = folded(typed);
  const exact = zoneNamed(typed);
  const all =
    wanted === ''
      ? commonZones
      : [...new Set([...commonZones, ...Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/'))])];
  const found = all.filter(
    (zone) => wanted === '' || folded(zone).includes(wanted) || folded(zoneName(zone, language)).includes(wanted),
  );
  return [...new Set([...(exact === undefined ? [] : [exact]), ...found])].slice(0, limits.choices).map((zone) => ({
    name: shorten(
      `${zone.replaceAll('_', ' ')} · ${zoneName(zone, language)} · ${timeIn(zone, now)}`,
      limits.choiceName,
    ),
    value: zone,
  }));
}
