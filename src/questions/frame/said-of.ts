import { means, type Mark } from '../reading/mark.ts';
import type { Reading } from '../reading/reading.ts';

/** "Already out", "not just announced": only works that can be seen. */
export function isOut(open: readonly Mark[], { text, language }: Reading): boolean {
  // "Not just announced" denies the words after it; 予定ではなく denies those before it.
  const denied =
    language === 'en'
      ? open.some(
          (mark) =>
            means(mark, 'exclusion.not') &&
            open.some(
              (other) => means(other, 'operator.next') && other.start >= mark.end && other.start - mark.end < 10,
            ),
        )
      : /予定(?:では|じゃ)な|예정(?:이|은)? ?(?:아니|아닌|말고)/u.test(text);
  return (
    denied ||
    /\balready (?:out|released|aired|on)\b|公開済み|(?:すでに|もう)(?:公開|放送)|이미 (?:나온|공개|방영)/iu.test(text)
  );
}

/** "Joint ones included", 合作も含めて: a thing that is included besides restricts nothing. */
export function isIncluded({ start, end }: Mark, { text }: Reading): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  return (
    /\b(?:including|incl\.?|counting)\s+(?:the\s+|any\s+)?$/iu.test(before) ||
    /^\s*(?:ones?|works?|films?|dramas?)?\s*(?:included|too|as well)\b/iu.test(after) ||
    /^(?:作品|映画|ドラマ|もの)?(?:も|を)?(?:含め|含む|入れて)/u.test(after) ||
    /^\s*(?:작품|영화|드라마)?(?:도|까지|을|를)?\s*포함/u.test(after)
  );
}

/** 日本の事務所, "Japanese agencies": Japan qualifies the agency, not the works beside it. */
export const isOfJapaneseAgency = (open: readonly Mark[]): boolean =>
  open.some(
    (mark) =>
      means(mark, 'asks.agency') &&
      (/日本|일본|japan/iu.test(mark.text) ||
        open.some(
          (other) =>
            (means(other, 'origin.japanese') || means(other, 'place.japan')) &&
            other.end <= mark.start &&
            mark.start - other.end < 2,
        )),
  );
