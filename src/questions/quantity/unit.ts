import type { Language } from '../../language/language.ts';

/** The units of amounts that stand in texts only: those who came, the days that it took, the performances of a run, and the number of one episode. */
const units = ['people', 'time', 'performances', 'screens', 'countries', 'episode'] as const;
export type Unit = (typeof units)[number];

const asked: Readonly<Record<Unit, Readonly<Record<Language, RegExp>>>> = {
  people: {
    en: /\bhow many (?:[a-z]+ )?(?:people|fans?|seats|tickets|spectators|viewers|visitors|applicants|candidates|others|girls|guys|actresses|admissions)\b|\b(?:attendance|turnout|headcount|admissions|audience numbers?)\b/iu,
    ja: /何万?千?(?:人|名|席)|人数|動員|来場者|観客数|入場者|集客|応募者数|倍率/u,
    ko: /몇\s?(?:만\s?)?(?:명|사람|석|좌석)|관객\s?(?:수|몇)|관중|동원|경쟁률/u,
  },
  time: {
    en: /\bhow (?:long|many (?:hours|days|weeks|months|years))\b/iu,
    ja: /何(?:時間|日間|週間|年間|年ぶり|[かヶカ]月)|何[日年](?=かか|くらい|ぐらい|住|勉強|練習|準備|の空白)|ど[のれ][くぐ]らい(?:の(?:期間|時間)|日本語|住|過ご|暮ら|滞在|学|習|勉強|練習|準備|かか|掛か|続|前から)|(?:住|暮ら|滞在|学|習|勉強|練習|準備|撮影)[^。？?]{0,8}ど[のれ][くぐ]らい/u,
    ko: /며칠|몇\s?(?:시간|일|주|달|개월|년)(?!에|도|생)|얼마나\s?(?:오래|걸|살|지내|지냈|머물|배우|배웠|공부|준비|연습|찍|촬영|쉬|쉰)|(?:공부|연습|준비|촬영)[^.?]{0,6}얼마나/u,
  },
  performances: {
    en: /\bhow many (?:performances|shows|stagings)\b/iu,
    ja: /何(?:回)?(?:公演|ステージ|回上演)|公演(?:回)?数/u,
    ko: /몇\s?(?:회|번|차례)\s?(?:나\s?)?공연|공연\s?(?:횟수|을?\s?몇\s?(?:회|번))/u,
  },
  screens: {
    en: /\bhow many (?:screens|cinemas|theat(?:re|er)s)\b/iu,
    ja: /何(?:館|スクリーン)|(?:館|スクリーン)数/u,
    ko: /몇\s?(?:개\s?)?(?:관|스크린|극장|상영관)|(?:스크린|상영관)\s?수/u,
  },
  countries: { en: /\bhow many countries\b/iu, ja: /何[かヶカ]国/u, ko: /몇\s?개국/u },
  // "In which episode": one of them, and not how many there are.
  episode: {
    en: /\b(?:which|what) ep(?:isode)?s?\b(?! (?:count|number of))/iu,
    ja: /何話(?:で|に|目|だけ|の[時と])|どの(?:回|話)/u,
    ko: /몇\s?(?:회|화)(?:에|차|째|더라|인지\s?기억)|회차(?=\s?(?:있|없|에|였|이었|어디|알)|\?)|어느\s?(?:회|화)/u,
  },
};

/** The unit that a question asks an amount of. */
export const unitAsked = (text: string, language: Language): Unit | undefined =>
  units.find((unit) => asked[unit][language].test(text));

/** Verbs of those who come to see something: how many people are in a cast is another question. */
const attending: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:came|come|saw|seen|see|watched|attend(?:ed)?|turned (?:up|out)|showed up|bought|went|gathered|applied)\b/iu,
  ja: /入った|入り|入場|見た|観た|(?<![出未])来(?:た|て|場)|集ま|集め|動員|詰めか|応募/u,
  ko: /봤|보았|본 사람|들었|들어왔|(?<![나다려])왔|모였|모인|모았|입장|관람|신청|지원/u,
};

/** Whether a question counts people who came, watched or applied. */
export const speaksOfAttending = (text: string, language: Language): boolean => attending[language].test(text);

const number = String.raw`(?:\d[\d,.]*(?:[–-]\d+)?(?:[ -](?:million|thousand|odd))?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|thirteen|twenty|thirty|a hundred|a thousand)`;
const between = String.raw`\s+(?:[a-z]+\s+){0,2}`;

const told: Readonly<Record<Unit, RegExp>> = {
  people: new RegExp(
    `\\b${number}${between}(?:people|fans|seats|admissions|spectators|visitors|tickets|viewers|applicants|applications|users|votes|enquiries)\\b`,
    'iu',
  ),
  time: new RegExp(
    `\\b(?:${number}|a|half a)${between}(?:hour|day|week|fortnight|month|year)s?\\b|\\ba fortnight\\b`,
    'iu',
  ),
  performances: new RegExp(`\\b${number}${between}(?:performances|shows|stagings)\\b`, 'iu'),
  screens: new RegExp(`\\b${number}${between}(?:screens|cinemas|theatres)\\b`, 'iu'),
  countries: new RegExp(`\\b${number}${between}countries\\b`, 'iu'),
  episode:
    /\bepisodes? (?:\d+|one|two|three)\b|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final) episode\b/iu,
};

/** Whether an English text gives an amount of a unit. Every fact has an English text. */
export const tellsAmount = (english: string, unit: Unit): boolean => told[unit].test(english);
