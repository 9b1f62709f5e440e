/** Days with a name that falls on the same date each year in Japan, Korea or both. */
const named: readonly (readonly [day: string, english: string, japanese: string, korean: string])[] = [
  ['01-01', "new year['’]?s(?: day)?(?! eve)", '元日|元旦', '새해 첫날|1월 1일 새해'],
  ['02-14', "valentine['’]?s(?: day)?", 'バレンタイン(?:デー)?', '밸런타인\\s?데이|발렌타인\\s?데이'],
  ['03-01', 'march first movement day', '三一節', '삼일절|3\\.1절'],
  ['03-03', 'hinamatsuri', 'ひな祭り|雛祭り', '히나마쓰리'],
  ['03-14', 'white day', 'ホワイトデー', '화이트\\s?데이'],
  ['04-01', "april fool['’]?s?(?: day)?", 'エイプリルフール', '만우절'],
  ['05-05', "children['’]?s day", 'こどもの日|子供の日', '어린이날'],
  ['07-07', 'tanabata', '七夕', '칠석'],
  ['08-15', 'liberation day', '終戦記念日', '광복절'],
  ['10-09', 'hangul day', 'ハングルの日', '한글날'],
  ['10-31', "hallowe['’]?en", 'ハロウィン', '핼러윈|할로윈'],
  ['11-11', 'pepero day', 'ポッキーの日', '빼빼로\\s?데이'],
  ['12-24', '(?:christmas|xmas|x-mas) eve', '(?:クリスマス・?)?イ[ブヴ]', '(?:크리스마스|성탄절?)\\s?(?:이브|전야)'],
  ['12-25', '(?:christmas|xmas|x-mas)(?: day)?(?! eve)', 'クリスマス(?!・?イ[ブヴ])', '크리스마스(?!\\s?이브)|성탄절'],
  ['12-31', "new year['’]?s eve", '大[晦みそ]日', '섣달그믐|12월 31일 마지막 날'],
];

interface NamedDay {
  readonly pattern: RegExp;
  /** "12-24". */
  readonly day: string;
}

/** Words without which no named day is a birthday. */
export const speaksOfBirth = /born|b(?:irth)?days?\b|bab(?:y|ies)\b|生まれ|誕生|バースデー|태어|생일|출생|생인|난 /iu;

/** Named days as birthdays. Elsewhere "Christmas" is a season: a film for Christmas does not come out on that day. */
export const namedBirthdays: readonly NamedDay[] = named.map(([day, english, japanese, korean]) => ({
  day,
  pattern: new RegExp(
    `((?<=\\b(?:born|birthdays?|bdays?)\\b[^.?!]{0,12})\\b(?:${english})\\b|\\b(?:${english})(?=['’]?s? (?:birthday|baby|babies|born))|(?:${japanese})(?=(?:の日)?(?:に|が)?(?:生まれ|誕生日|お?誕生|バースデー))|(?:${korean})(?=(?:에|이|가)?\\s?(?:태어|생일|출생|생인|난 )))`,
    'giu',
  ),
}));
