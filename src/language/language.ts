export const languages = ['en', 'ja', 'ko'] as const;
export type Language = (typeof languages)[number];

/** The language of a Discord locale (`ja`, `ko`, `en-GB` …); English for languages that the bot does not speak. */
export function languageOf(locale: string | undefined): Language {
  const code = locale?.split('-')[0];
  return languages.find((language) => language === code) ?? 'en';
}

/** The BCP 47 tag for Intl. */
export const intlLocale: Readonly<Record<Language, string>> = { en: 'en-GB', ja: 'ja-JP', ko: 'ko-KR' };
