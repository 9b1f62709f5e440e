import type { ParsedFile } from '../../kinds.ts';
import type { FieldPath } from '../../place.ts';
import { inEachFile } from '../rule.ts';
import { problemAt } from '../../report.ts';
import type { Text } from '../../schema/text.ts';

/** Codes of countries, domains and keyboards that are mistaken for language codes. "kr" is the code of Kanuri. */
const meant: Readonly<Record<string, string>> = {
  jp: 'ja',
  kr: 'ko',
  cn: 'zh',
  tw: 'zh',
  us: 'en',
  uk: 'en',
  gb: 'en',
};

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const known = new Map<string, boolean>();

function isLanguage(code: string): boolean {
  const isKnown = known.get(code) ?? (meant[code] === undefined && languages.of(code) !== undefined);
  known.set(code, isKnown);
  return isKnown;
}

function* languagesIn(value: unknown, path: FieldPath = []): Generator<{ code: string; path: FieldPath }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === 'language' && typeof inner === 'string') yield { code: inner, path: at };
    else yield* languagesIn(inner, at);
  }
}

function adviceOn(code: string): Text {
  const right = meant[code];
  return right === undefined
    ? {
        en: `"${code}" is no code of a language (ISO 639-1): Japanese is "ja", Korean "ko"`,
        ja: `「${code}」は言語コード（ISO 639-1）ではありません。日本語は ja、韓国語は ko です`,
        ko: `‘${code}’은(는) 언어 코드(ISO 639-1)가 아닙니다. 일본어는 ja, 한국어는 ko입니다`,
      }
    : {
        en: `"${code}" is the code of a country: the language is "${right}"`,
        ja: `「${code}」は国のコードです。言語は「${right}」です`,
        ko: `‘${code}’은(는) 국가 코드입니다. 언어 코드는 ‘${right}’입니다`,
      };
}

/** Requires two letters that are a language code. */
export const codes = inEachFile((file: ParsedFile) =>
  [...languagesIn(file.value)]
    .filter(({ code }) => !isLanguage(code))
    .map(({ code, path }) => problemAt(file, path, 'error', adviceOn(code))),
);
