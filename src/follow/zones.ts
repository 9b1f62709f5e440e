import type { Language } from '../language/language.ts';

/**
 * The names that both Intl and croner accept for a time zone and that mean one place: a region and a city, not offsets
 * such as +09:00.
 */
const shape = /^[a-z]+(?:[/_+-][a-z0-9]+)*$/iu;

/**
 * Short names that mean one zone to everybody. Intl takes others for something else than the reader means: CST is
 * Chicago to it and Taipei to many fans, AST is Alaska, and EST has no summer time.
 */
const short: ReadonlyMap<string, string> = new Map([
  ['utc', 'UTC'],
  ['gmt', 'UTC'],
  ['jst', 'Asia/Tokyo'],
  ['japan', 'Asia/Tokyo'],
  ['kst', 'Asia/Seoul'],
  ['korea', 'Asia/Seoul'],
  ['hkt', 'Asia/Hong_Kong'],
  ['hongkong', 'Asia/Hong_Kong'],
  ['hong_kong', 'Asia/Hong_Kong'],
  ['sgt', 'Asia/Singapore'],
  ['singapore', 'Asia/Singapore'],
]);

/** The IANA name in its usual spelling, ignoring case; undefined for an unknown time zone. */
export function zoneOf(text: string): string | undefined {
  const meant = short.get(text.toLowerCase());
  if (meant !== undefined) return meant;
  if (!shape.test(text) || !text.includes('/') || /^etc\//iu.test(text)) return undefined;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions();
    // ICU answers with old names for some new ones (Asia/Calcutta for Asia/Kolkata): keep the name that was typed.
    return timeZone.toLowerCase() === text.toLowerCase() ? timeZone : capitals(text);
  } catch {
    return undefined;
  }
}

const capitals = (name: string): string =>
  name.replaceAll(/(^|[/_-])([a-z])/gu, (_, sign: string, letter: string) => sign + letter.toUpperCase());

const usual: Readonly<Record<Language, string>> = { en: 'Asia/Tokyo', ja: 'Asia/Tokyo', ko: 'Asia/Seoul' };

/** The default time zone of a language. */
export const usualZone = (language: Language): string => usual[language];
