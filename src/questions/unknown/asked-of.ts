import type { Language } from '../../language/language.ts';
import { koreanTail, leftOver } from '../reading/left-over.ts';
import { means, overlaps, type Mark } from '../reading/mark.ts';
import { blot, type Reading } from '../reading/reading.ts';
import type { Signs } from './signs.ts';

/** Things that only a work or a person has, behind its name in Japanese and Korean, and behind a genitive in English. */
const had: Readonly<Record<Language, string>> = {
  en: 'ratings?|viewership|cast|director|episodes?|plot|soundtrack|ost|theme song|release date|(?:new|newest|latest|next|first|last|debut) (?:drama|film|movie|show|series|work)s?|filmography|agency|age|birthday',
  ja: '視聴率|話数|キャスト|出演者|監督|脚本家?|主題歌|あらすじ|ストーリー|原作|放送日|公開日|ロケ地|興行収入|興収|(?:新|最新|次の?|デビュー|次回)(?:ドラマ|映画|作)|出演作|代表作|事務所|年齢|誕生日|生年月日',
  ko: '시청률|출연진|출연자|감독|각본|주제가|OST|줄거리|원작|방송일|개봉일|촬영지|(?:새|최신|다음|첫) ?(?:드라마|영화|작품)|신작|최신작|차기작|데뷔작|출연작|대표작|필모|소속사|나이|생일',
};

/** Positions of a question that only a name can fill. */
const places: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    new RegExp(`\\b(?:${had.en}) (?:of|for) (?<name>.+?)\\s*(?:please)?[?.!]*$`, 'iu'),
    new RegExp(
      `(?:^|\\b(?:is|was|were|are|about|on|for|of|tell me|know) )(?<name>[^,.?!]+?)(?:'s)? (?:${had.en})\\b`,
      'iu',
    ),
    /\bhow many episodes (?:does|did|do|will|are in|in) (?<name>.+?)(?: have| run| got)?[?.!]*$/iu,
    /\bwh(?:en|ere) (?:does|did|will|is|was|can i (?:watch|see|stream)) (?<name>.+?)(?:'s new \w+)?(?: (?:start|begin|air|end|premiere|come out|out|released|streaming|filmed|shot|set)\b.*)?[?.!]*$/iu,
    /\bwho (?:is in|was in|stars in|starred in|directed|wrote|made) (?<name>.+?)[?.!]*$/iu,
    /\bwhat(?:'s| is| was) (?<name>.+?) about[?.!]*$/iu,
    /\b(?:which|what) (?:\w+ )?(?:dramas?|films?|movies?|shows?|works?) (?:is|was|has) (?<name>.+?)(?: been)? in\b/iu,
    /\b(?:how old|who) is (?<name>.+?)[?.!]*$/iu,
  ],
  ja: [
    new RegExp(`^(?<name>[^、。?の]{2,20}?)の(?:${had.ja})`, 'u'),
    /^(?<name>[^、。?の]{2,20}?)(?:は|って)?(?:全?何話|どこで(?:見|観|み|配信|放送)|いつ(?:から|放送|公開|始|配信|終)|何歳|誰が出|どんな(?:話|内容|ドラマ|映画))/u,
    /^(?<name>[^、。?の]{2,20}?)には?(?:誰|どんな人|どの俳優)が出/u,
  ],
  ko: [
    new RegExp(`^(?<name>[^,.?]{2,24}?)(?:의)? (?:${had.ko})`, 'u'),
    /^(?<name>[^,.?]{2,24}?)(?:은|는|이|가)? (?:몇 ?부작|몇 ?화|어디서 (?:봐|볼|보|방송|방영|하)|언제 (?:시작|방송|개봉|나오|나와|해|공개|끝)|누가? ?나와|누가 나오|누구 나와|무슨 (?:내용|이야기)|몇 ?살)/u,
  ],
};

/** Words that never stand beside a name: they belong to a description. */
const blocked = [
  'asks',
  'form',
  'noun',
  'origin',
  'place',
  'pronoun',
  'operator',
  'time',
  'shape',
  'exclusion',
  'gender',
  'trade',
  'billing',
  'topic',
  'decline',
  'award',
  'stance',
] as const;

const isDescribing = (mark: Mark): boolean =>
  (mark.name !== undefined && mark.name.kind !== 'genre') ||
  (mark.span ?? mark.amount ?? mark.place ?? mark.month) !== undefined ||
  blocked.some((kind) => means(mark, kind));

/** Words before a name that only introduce it. */
const leading = /^(?:(?:so|and|hey|the drama|the film|the movie|the show|ドラマ|映画|드라마|영화|일드)\s*)+/iu;
/** Beginnings of a description: an article, a pronoun, 그, その. */
const describes =
  /^(?:the|an?|this|that|these|those|it|any|some|all|my|your|his|her|their|you|they|he|she|we|i)\b|^(?:この|その|あの|どの|그|이|저|어느|어떤|무슨)(?:\s|$)/iu;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A match inside another word does not count: 게이 in 게이코, 子 of 景子. */
function isPartOfWord(mark: Mark, { text, language }: Reading): boolean {
  if (mark.name !== undefined || language === 'en') return false;
  const [before, behind] = [text.charAt(mark.start - 1), /^[가-힣]*/u.exec(text.slice(mark.end))?.[0] ?? ''];
  if (language === 'ja') return mark.end - mark.start === 1 && /\p{Script=Han}/u.test(before);
  return /[가-힣]/u.test(before) || (behind !== '' && behind.replace(koreanTail, '') !== '');
}

/** Whether a word of a name is in no list of words, and most of its letters were not understood. */
function isStrange({ start, end }: Stretch, reading: Reading, inside: readonly Mark[], { isWord }: Signs): boolean {
  const { text, language, restText } = reading;
  if (inside.some((mark) => mark.end <= end && isPartOfWord(mark, reading))) return true;
  // Hiragana is not split into words: おしん.
  if (
    language === 'ja' &&
    end - start > 2 &&
    !restText.slice(start, end).includes(blot) &&
    !isWord(text.slice(start, end))
  )
    return true;
  return leftOver(restText.slice(start, end), language).some((word) => !isWord(word));
}

/** The name in a question about something that only a work or a person has, where nothing known is named. */
export function nameAskedOf(reading: Reading, signs: Signs): string | undefined {
  const { text, language, marks } = reading;
  if (!signs.isBare) return undefined;
  for (const place of places[language]) {
    const whole = place.exec(text.trim())?.groups?.['name'] ?? '';
    const name = whole
      .replace(leading, '')
      .replace(/(?:'s|の|의)$/u, '')
      .trim();
    const start = text.indexOf(name);
    const stretch = { start, end: start + name.length };
    if (name.length < 2 || describes.test(name) || name.split(/\s+/u).length > 5) continue;
    const inside = marks.filter((mark) => overlaps(mark, stretch));
    const isOver = ({ start: from, end: to }: Mark): boolean => from < stretch.start || to > stretch.end;
    if (inside.some((mark) => isDescribing(mark) && (isOver(mark) || !isPartOfWord(mark, reading)))) continue;
    if (isStrange(stretch, reading, inside, signs)) return name;
  }
  return undefined;
}
