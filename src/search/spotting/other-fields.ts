import type { Naming } from './naming.ts';
import { afterOf, beforeOf, type Place } from './signs.ts';

/**
 * What athletes, politicians and players do, in three languages. A name beside such a word is that of a namesake, unless
 * the text speaks of acting as well. Words that fans use of actors too (ゴルフ, 야구 시구) are not here.
 */
const inEnglish =
  'defenders?|midfielders?|goalkeepers?|strikers?|cent(?:re|er)-?backs?|full-?backs?|wingers?|premier league|bundesliga|la liga|serie a|champions league|[kj] ?league|world cup|' +
  'bayern|napoli|tottenham|spurs|psg|celtic|dortmund|real madrid|man (?:city|united)|transfer fee|clean sheet|hat-?trick|home ?runs?|shortstop|outfielder|infielder|bullpen|' +
  'kbo|mlb|npb|dodgers|padres|lpga|pga|ufc|tko|knockout|(?:bantam|feather|light|welter|middle|heavy)weight|title (?:bout|fight)|boxers?|boxing|footballers?|golfers?|' +
  'lck|esports|mid ?laner|speed skat\\w+|figure skat\\w+|shuttler|gold medall?(?:ist)?|olympi(?:cs|an)|' +
  'senators?|lawmakers?|congress(?:man|woman)|assembly(?:man|woman)|prime minister|ruling party|opposition party|national assembly|approval ratings?|by-?election|ballots?';
const inJapanese =
  '守備|センターバック|サイドバック|ディフェンダー|ゴールキーパー|ストライカー|ミッドフィールダー|ブンデスリーガ|プレミアリーグ|チャンピオンズリーグ|[JKＪＫ]リーグ|バイエルン|ナポリ|トッテナム|移籍金|代表戦|' +
  '先発登板|完封|本塁打|ホームラン|打率|防御率|盗塁|球団|内野手|外野手|捕手|世界戦|タイトルマッチ|KO勝ち|判定勝ち|ボクサー|ボクシング|棋士|囲碁|国会|与党|野党|選挙|当選|内閣|大臣|金メダル|銀メダル|五輪|フィギュアスケート';
const inKorean =
  '수비수?|센터백|풀백|미드필더|공격수|골키퍼|스트라이커|득점왕|해트트릭|어시스트|뮌헨|바이에른|나폴리|토트넘|분데스리가|프리미어리그|챔스|[Kk케]이?리그|국대|월드컵|이적료|이적시장|' +
  '선발 등판|완봉|홈런|타율|방어율|도루|투수|타자|내야수|외야수|구단|롤드컵|복싱|복서|판정승|KO승|바둑|국회|여당|야당|당대표|지지율|공천|총선|대선|당선|장관|금메달|은메달|올림픽|피겨|쇼트트랙';
const otherField = new RegExp(`(?<![a-z])(?:${inEnglish})(?![a-z])|${inJapanese}|${inKorean}`, 'iu');

/** Acting, and what fans see of actors: an actor may play a boxer or throw the first pitch. */
const acting =
  /(?<![a-z])(?:act(?:s|ed|ing|ors?|ress(?:es)?)|dramas?|movies?|films?|series|roles?|cast|stars?|starring|plays an?|played an?|first pitch|episodes?|direct(?:s|ed|ing|ors?)|stage|theat(?:er|re)|musicals?)(?![a-z])|俳優|女優|ドラマ|映画|舞台|出演|主演|役|演[じ技出]|監督|始球式|배우|드라마|영화|연극|뮤지컬|감독|연출|출연|주연|연기|역할|역으로|시구/iu;

/** Longest distance of such a word from the name. */
const reach = 40;
const sentenceEnd = /[.!?。！？\n]+\s*/u;

/** イ・ミンホが完封, "kim min-jae to bayern": whether the sentence is about the deeds of somebody who does not act. */
export function isOfOtherField(place: Place): boolean {
  const before = beforeOf(place).slice(-reach).split(sentenceEnd).at(-1) ?? '';
  const after = afterOf(place).slice(0, reach).split(sentenceEnd)[0] ?? '';
  return (otherField.test(before) || otherField.test(after)) && !acting.test(place.text);
}

/**
 * Names whose best-known bearer is not of the catalog: singers, comedians, athletes and heads of firms. Alone they mean
 * that one.
 */
const betterKnown: ReadonlySet<string> = new Set(
  '임영웅 이재용 김태균 김진영 김수용 이장수 김동현 김민재 김준현 김영남 김재범 최원호 박나래 강민경'.split(' '),
);
export const isBetterKnownElsewhere = (korean: string | undefined): boolean =>
  korean !== undefined && betterKnown.has(korean);

/** Whether nothing in a text says that such a name is that of somebody who acts or directs. */
export const isOfBetterKnown = ({ isNamesake = false }: Naming, place: Place): boolean =>
  isNamesake && !acting.test(place.text);
