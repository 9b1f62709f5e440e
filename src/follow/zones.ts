import type { Language } from '../language/language.ts';

/** What Intl and croner both take for a time zone: an IANA name, no offset such as +09:00. */
const shape = /^[a-z]+(?:[/_+-][a-z0-9]+)*$/iu;

/** The IANA name as it is usually written, or undefined for what no clock goes by. Case does not matter. */
export function zoneOf(text: string): string | undefined {
  if (!shape.test(text)) return undefined;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions();
    // Old names stand in for new ones in ICU (Asia/Calcutta): what was typed in a good form is kept.
    return timeZone.toLowerCase() === text.toLowerCase() ? timeZone : capitals(text);
  } catch {
    return undefined;
  }
}

const capitals = (name: string): string =>
  name.replaceAll(/(^|[/_-])([a-z])/gu, (_, sign: string, letter: string) => sign + letter.toUpperCase());

const usual: Readonly<Record<Language, string>> = { en: 'Asia/Tokyo', ja: 'Asia/Tokyo', ko: 'Asia/Seoul' };

/** The zone of somebody who named none. */
export const usualZone = (language: Language): string => usual[language];

/** The calendar day in a zone: 2026-11-21. */
export function dayIn(zone: string, now: Date): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(now);
}
