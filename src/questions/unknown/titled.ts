import { isPlaceName } from '../../search/places.ts';
import type { Language } from '../../language/language.ts';
import type { Reading } from '../reading/reading.ts';

/** Positions of a work's title: before or behind something that only a work has. */
const places: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:in|watch|directed|see)\s+(.{3,40}?)(?:\s+(?:season \d|streaming|on \w+)\b.*)?\s*[?.!]*$/iu,
  ja: /^(?:映画|ドラマ|アニメ)?(.{2,24}?)(?:には?(?:韓国|誰)|の(?:出演者|監督|主演|キャスト)|は?どこで|(?:は|って)何話|\s?シーズン\s?\d)/u,
  ko: /^(?:(?:영화|드라마|일드)\s)?(.{2,24}?)(?:에는?\s(?:한국|나온|나오)|\s(?:출연진|감독|몇 부작|시즌\s?\d|어디서))/u,
};

/** A description of a work rather than its title: it begins with an article, or has a verb before its noun. */
const describes: Readonly<Record<Language, RegExp>> = {
  en: /^(?:the|an?|this|that|it|one|any|some|all|which|what)\b|\b(?:with|who|where|that|which|she|he|they|his|her|their)\b/iu,
  ja: /[をがはで]|(?:る|た|い)(?:映画|ドラマ|作品)|(?:映画|ドラマ|作品)$/u,
  ko: /[는한된던](?:\s|$)|(?:영화|드라마|작품)$/u,
};

/** The title that a question without known names seems to ask about; part of it must not be a word of the question. */
export function titleAskedFor({ text, language, marks, rest }: Reading): string | undefined {
  if (marks.some(({ name }) => name !== undefined)) return undefined;
  const title = places[language].exec(text)?.[1]?.trim() ?? '';
  const isStrange = rest.some((word) => word.length > 1 && title.includes(word));
  // Five small words are a clause: "in nagoya and stays at a guesthouse".
  const isClause = language === 'en' && title === title.toLowerCase() && title.split(/\s+/u).length > 4;
  return isStrange && !isClause && !isPlaceName(title) && !describes[language].test(title) ? title : undefined;
}
