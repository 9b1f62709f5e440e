import type { Language } from './language.ts';
import { labels } from './words/labels.ts';

/** The name of a language by its code, for a reader: fr is French, フランス語, 프랑스어. */
export const languageName = (code: string, reader: Language): string =>
  labels[reader].language[code] ?? new Intl.DisplayNames(reader, { type: 'language' }).of(code) ?? code;

/** The name of a country by its code. Korea has its everyday name, where Unicode's tables would say 대한민국. */
export const countryName = (code: string, reader: Language): string =>
  code === 'JP' || code === 'KR'
    ? labels[reader].countryName[code]
    : (new Intl.DisplayNames(reader, { type: 'region' }).of(code) ?? code);
