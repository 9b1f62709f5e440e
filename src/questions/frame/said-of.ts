import { means, type Mark } from '../reading/mark.ts';
import type { Reading } from '../reading/reading.ts';
import { nounOf } from './qualified.ts';
import type { Where } from '../plans/where.ts';
import type { Subjects } from './subjects.ts';

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

const now = /^(?:right )?now$|^currently$|^at the moment$|^atm$|^as we speak$|今|いま|現在|ただいま|지금|현재|실시간/iu;
const runs =
  /\bair(?:s|ing)?\b|\bon tv\b|\bshowing\b|\brunning\b|やって|放送|放映|上映|公演|オンエア|방영|방송|상영|공연|하고 있|하는/iu;
const isOnAir =
  /\b(?:currently|still) airing\b|\bairing (?:right )?now\b|\bon (?:the )?air\b|(?:放送|放映|上映|公演)中|(?:방영|방송|상영|공연) ?중/iu;

/** "What is airing right now", 放送中のドラマ, 지금 방영 중인: only works that run on the day of the question. */
export const isRunning = (open: readonly Mark[], { text }: Reading): boolean =>
  isOnAir.test(text) || (runs.test(text) && open.some((mark) => means(mark, 'time.today') && now.test(mark.text)));

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

/** "Which actors debuted in Japan in 2024": the day of the first Japanese work, not of any work. */
export const asksForDebuts = (open: readonly Mark[], { people, works }: Subjects): boolean =>
  people.length + works.length === 0 &&
  open.some((mark) => means(mark, 'asks.debut')) &&
  open.some((mark) => nounOf(mark) === 'person' || means(mark, 'shape.who'));

/** "Korean films remade in Japan", 韓国映画のリメイク: a form right behind "Korean", before the word for it, is the original's. */
export const isOfOriginal = (mark: Mark, open: readonly Mark[], text: string): boolean =>
  means(mark, 'form') &&
  open.some((one) => means(one, 'asks.basis')) &&
  (means(mark, 'origin.korean') ||
    open.some(
      (other) =>
        (means(other, 'origin.korean') || means(other, 'place.korea')) &&
        other.end <= mark.start &&
        /^\s?$/u.test(text.slice(other.end, mark.start)),
    ));

/** The kind of the Korean original, if the question names it. */
export function originalOf(open: readonly Mark[], text: string): Where['original'] {
  if (/webtoon|ウェブトゥーン|ウェブ漫画|웹툰/iu.test(text)) return 'webtoon';
  if (/\bnovels?\b|小説|소설/iu.test(text)) return 'novel';
  const form = open.find((mark) => isOfOriginal(mark, open, text));
  if (form === undefined) return undefined;
  return means(form, 'form.film') ? 'film' : means(form, 'form.series') ? 'series' : undefined;
}
