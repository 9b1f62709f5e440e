import { limits, shorten } from '../src/cards/kit/limits.ts';
import { zoneOf } from '../src/follow/zones.ts';
import { intlLocale, type Language } from '../src/language/language.ts';
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

/** The name of a zone in a language, from Intl: 日本標準時. */
function longName(zone: string, language: Language): string {
  const format = new Intl.DateTimeFormat(intlLocale[language], { timeZone: zone, timeZoneName: 'longGeneric' });
  return format.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

const timeIn = (zone: string, now: Date): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(now);

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
  const all = wanted === '' ? commonZones : [...new Set([...commonZones, ...Intl.supportedValuesOf('timeZone')])];
  const found = all.filter(
    (zone) => wanted === '' || folded(zone).includes(wanted) || folded(longName(zone, language)).includes(wanted),
  );
  return [...new Set([...(exact === undefined ? [] : [exact]), ...found])].slice(0, limits.choices).map((zone) => ({
    name: shorten(
      `${zone.replaceAll('_', ' ')} · ${longName(zone, language)} · ${timeIn(zone, now)}`,
      limits.choiceName,
    ),
    value: zone,
  }));
}
