/** A sentence in each language: `Text` of text.ts, which itself imports this file. */
type Sentence = Readonly<Record<'en' | 'ja' | 'ko', string>>;

/** The schema's messages about malformed values. zod keeps the English sentence; it is the key to the others. */
export const messages = {
  spaces: {
    en: 'has a space at its beginning or end',
    ja: '最初か最後に空白があります',
    ko: '처음이나 끝에 공백이 있습니다',
  },
  id: {
    en: 'is not an id (lower-case letters, digits and single hyphens)',
    ja: 'IDではありません（英小文字、数字、一つずつのハイフン）',
    ko: 'ID가 아닙니다(영문 소문자, 숫자, 하이픈 하나씩)',
  },
  date: {
    en: 'is not a date such as 2024, 2024-01 or 2024-01-23',
    ja: '2024、2024-01、2024-01-23 のような日付ではありません',
    ko: '2024, 2024-01, 2024-01-23 같은 날짜가 아닙니다',
  },
  day: {
    en: 'is not a day such as 2024-01-23',
    ja: '2024-01-23 のような年月日ではありません',
    ko: '2024-01-23 같은 연월일이 아닙니다',
  },
  noSuchDate: { en: 'is a date that does not exist', ja: '存在しない日付です', ko: '존재하지 않는 날짜입니다' },
  language: {
    en: 'is not a two-letter language code',
    ja: '二文字の言語コードではありません',
    ko: '두 글자 언어 코드가 아닙니다',
  },
  country: {
    en: 'is not a two-letter country code',
    ja: '二文字の国コードではありません',
    ko: '두 글자 국가 코드가 아닙니다',
  },
  picture: {
    en: 'is not the name of a JPEG, PNG or WebP file',
    ja: 'JPEG、PNG、WebP のファイル名ではありません',
    ko: 'JPEG, PNG, WebP 파일의 이름이 아닙니다',
  },
  licence: {
    en: 'is not a free licence such as "CC BY-SA 4.0", "CC0 1.0", "Public domain" or "KOGL Type 1"',
    ja: '「CC BY-SA 4.0」「CC0 1.0」「Public domain」「KOGL Type 1」のような自由なライセンスではありません',
    ko: '‘CC BY-SA 4.0’, ‘CC0 1.0’, ‘Public domain’, ‘KOGL Type 1’ 같은 자유 라이선스가 아닙니다',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** The three languages of a schema message; undefined for zod's own messages. */
export const inThreeLanguages = (english: string): Sentence | undefined =>
  Object.values(messages).find(({ en }) => en === english);
