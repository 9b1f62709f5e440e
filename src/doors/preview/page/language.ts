/** The languages of the page and of the bot. */
export const languages = ['en', 'ja', 'ko'] as const;
export type Language = (typeof languages)[number];

/** The locale that Discord sends in each language. */
export const locales = { en: 'en-US', ja: 'ja', ko: 'ko' } as const satisfies Record<Language, string>;

export const languageOf = (locale: string): Language =>
  languages.find((language) => locales[language] === locale) ?? 'en';

/** The first of the reader's languages that the page speaks. */
export function preferredLanguage(wanted: readonly string[]): Language {
  const codes = wanted.map((tag) => tag.split('-')[0]);
  return languages.find((language) => language === codes.find((code) => languages.some((one) => one === code))) ?? 'en';
}
