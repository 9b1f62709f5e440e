import type { Language } from '../language/language.ts';

/** The names that both Intl and croner accept for a time zone: IANA names, not offsets such as +09:00. */
const shape = /^[a-z]+(?:[/_+-][a-z0-9]+)*$/iu;

/** The IANA name in its usual spelling, whatever the case of the text; undefined for an unknown time zone. */
export function zoneOf(text: string): string | undefined {
  if (!shape.test(text)) return undefined;
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
