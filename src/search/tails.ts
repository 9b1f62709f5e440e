/** Suffixes that Koreans join to a name without a space: titles of address, nouns, and the particles of 한글 맞춤법 41. */
const korean = new RegExp(
  `^(?:(?:씨|님|군|양|옹|쨩|짱|상|배우|감독|작가|오빠|언니|누나|형|형님|누님|쌤|선배|선배님|선생님|할아버지|할머니|아저씨|주연|출연|출연작|필모|드라마|일드|영화|작품|연기|일본어|나이|생일|소속사|역|편|시즌|일본판|한국판|팬|팬들|본명|프로필|네|쪽|때|땐)*)(?:${[
    '이랑|랑|하고|과|와|이나|나|이든|든|도|만|까지|부터|마저|조차|밖에|마다|보다|처럼|같이|같은|만큼|뿐',
    '이|가|은|는|을|를|의|에|에서|에선|에게|에게서|한테|한테서|께서|께|으로|로|이라고|라고|이라는|라는|이란|란',
    '이야|야|아|이여|여|이에요|예요|이죠|죠|이지|지|이고|고|인|인데|인가|인가요|일까|이냐|냐|입니까|입니다|임|이면|면|이라면|라면|이요|요|들',
    '(?:이었|였)(?:지|어|어요|는데|음|나|네|던|다|고|지만|습니다)',
    '이잖아|잖아|이네|네|이더라|더라|이거든|거든|이구나|구나|이래|래',
  ].join('|')})*$`,
  'u',
);

/** Whether the rest of a Korean word after a name consists only of particles: 채종협 + 이랑은. */
export const isKoreanTail = (rest: string): boolean => rest === '' || korean.test(rest);

/** Whether it is an English plural or possessive that fans type without an apostrophe: "taecyeons dramas". */
export const isLatinTail = (rest: string): boolean => rest === '' || rest === 's';

/** Words that Japanese fans append to a name in katakana: キム・ボムオッパ. ヒョン, サン and チャン may be syllables of a name. */
export const isKatakanaTail = (rest: string): boolean =>
  /^(?:オッパ|ヌナ|オンニ|ヒョンニム|ドラマ|ペン|サマ|センセイ)$/u.test(rest);
