/** The languages of the page: the same that the bot answers in. */
export const languages = ['en', 'ja', 'ko'] as const;
export type Language = (typeof languages)[number];

/** The locale that a fan's Discord sends in this language. */
export const locales = { en: 'en-US', ja: 'ja', ko: 'ko' } as const satisfies Record<Language, string>;

/** The first of the reader's languages that the page speaks. */
export function preferredLanguage(wanted: readonly string[]): Language {
  const codes = wanted.map((tag) => tag.split('-')[0]);
  return languages.find((language) => language === codes.find((code) => languages.some((one) => one === code))) ?? 'en';
}
