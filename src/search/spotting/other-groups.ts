import { isEverydayEnglish } from '../latin/everyday-words.ts';

/**
 * Well-known groups of idols and their short forms, in Latin letters, kana and hangul. Those that the catalog has are found
 * there; beside one of the others a stage name is somebody else's.
 */
const groups =
  'Stray Kids|SKZ|スキズ|ストレイキッズ|스트레이 키즈|스트레이키즈|스키즈|BOYNEXTDOOR|BND|ボネクド|보이넥스트도어|보넥도|ZEROBASEONE|ZB1|ゼベワン|제로베이스원|제베원|SEVENTEEN|SVT|セブチ|セブンティーン|세븐틴|세봉이|' +
  'BTS|防弾少年団|防弾|방탄소년단|방탄|TXT|トゥバ|투모로우바이투게더|투바투|ENHYPEN|エンハイプン|엔하이픈|IVE|アイヴ|아이브|aespa|エスパ|에스파|NewJeans|ニュージーンズ|ニュジ|뉴진스|TREASURE|トレジャー|トゥレ|트레저|TWICE|トゥワイス|트와이스|트둥이|' +
  'ATEEZ|エイティーズ|에이티즈|MONSTA X|モンスタエックス|モネク|몬스타엑스|몬엑|GOT7|ガッセ|갓세븐|갓세|BLACKPINK|ブルピン|ブラックピンク|블랙핑크|블핑|RIIZE|ライズ|라이즈|LE SSERAFIM|ルセラフィム|ルセラ|르세라핌|ITZY|イッジ|있지|NMIXX|엔믹스|' +
  'Red Velvet|レドベル|레드벨벳|레벨|MAMAMOO|ママム|마마무|WINNER|위너|iKON|アイコン|아이콘|(G)I-DLE|アイドゥル|여자아이들|아이들|STAYC|스테이씨|KISS OF LIFE|キスオブ|키스오브라이프|키오프|PLAVE|플레이브|TWS|투어스|ILLIT|アイリット|아일릿|' +
  'BTOB|비투비|HIGHLIGHT|BEAST|하이라이트|비스트|GFRIEND|여자친구|OH MY GIRL|오마이걸|Apink|에이핑크|SISTAR|씨스타|EXID|AOA|4Minute|포미닛|2NE1|투애니원|Dreamcatcher|드림캐쳐|CRAVITY|크래비티|ONEUS|원어스|VERIVERY|베리베리|P1Harmony|피원하모니|xikers|싸이커스|&TEAM|앤팀|JO1|INI|NiziU|虹プロ|니쥬|XG|NEXZ|넥스지|BABYMONSTER|ベビモン|베이비몬스터|베몬|fromis_9|프로미스나인|Kep1er|ケプラー|케플러|IZNA|이즈나|MEOVV|미야오|DAY6|데이식스|N.SSign|엔싸인';

const patternOf = (names: readonly string[]): string =>
  names
    .toSorted((one, other) => other.length - one.length)
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
    .join('|');
const anyGroup = patternOf(groups.split('|'));

const before = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${anyGroup})(?:の|['’]s | |・|\\s멤버 )?$`, 'iu');
const behind = new RegExp(`^(?: (?:of|from) | ?[(（]| )(?:${anyGroup})(?![a-z0-9])`, 'iu');

/** Longest name of a group with what joins it to its member. */
const reach = 24;

/** Whether a text has one of these groups directly before `start` or directly behind `end`. */
export const isBesideOtherGroup = (text: string, start: number, end: number): boolean =>
  before.test(text.slice(Math.max(0, start - reach), start)) || behind.test(text.slice(end, end + reach));

/** Names of groups that are words of a sentence as well. */
const words: ReadonlySet<string> = new Set('아이들 있지 레벨 하이라이트 여자친구 비스트 위너 투어스 ライズ'.split(' '));
const tellingGroup = patternOf(
  groups.split('|').filter((name) => !words.has(name) && !isEverydayEnglish(name.toLowerCase())),
);
const anywhere = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${tellingGroup})(?![a-z0-9])`, 'iu');
const sentenceEnd = /[.!?。！？\n]/u;

/** Whether the sentence around a stage name speaks of one of these groups: "of NewJeans I only know Haerin, and Hani". */
export function isInSentenceOfOtherGroup(text: string, start: number): boolean {
  const before = text.slice(0, start).split(sentenceEnd).at(-1) ?? '';
  return anywhere.test(before + (text.slice(start).split(sentenceEnd)[0] ?? ''));
}
