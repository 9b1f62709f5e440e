import type { Language } from './language.ts';
import { labels } from './words/labels.ts';

/** The display name of a language code: fr is French, フランス語, 프랑스어. */
export const languageName = (code: string, reader: Language): string =>
  labels[reader].language[code] ?? new Intl.DisplayNames(reader, { type: 'language' }).of(code) ?? code;

/** The display name of a country code. Korea has its everyday name; Unicode's tables say 대한민국. */
export const countryName = (code: string, reader: Language): string =>
  code === 'JP' || code === 'KR'
    ? labels[reader].countryName[code]
    : (new Intl.DisplayNames(reader, { type: 'region' }).of(code) ?? code);
