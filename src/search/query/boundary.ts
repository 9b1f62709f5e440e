import { isKoreanTail } from '../tails.ts';
import { honorificWords } from './honorifics.ts';

/**
 * The end of a name in a query. `said`: the next word only follows whole names (an honorific, a quotative, a particle
 * before a question); `apart`: any other word end, after which the name may continue.
 */
export type Boundary = 'said' | 'apart';

/** Question words with their endings (누구임, 누군데, 뭐야), and nouns and verbs of questions about a name. */
const koreanQuestion =
  /^(?:누구|누군|누가|뭐|뭔|무엇|무슨|어떤|어디|언제|몇|왜|어때|대해|대한|관해|관한|알려|알아|아는|아세요|궁금|말해)/u;
const englishQuestions = new Set('who whos what whats when where which how why can could please pls plz'.split(' '));
const englishVerbs = new Set('is was are were does did do has had'.split(' '));

const japaneseHonorific = 'さん|さま|様|ちゃん|くん|君|氏|先生|せんせい|先輩|せんぱい';
const quotative = 'って|という|っていう|とは|とか|について|に関|のこと|なる';
const japaneseQuestion = '何|誰|だれ|なに|どこ|いつ|どう|どの|どれ|どんな|なぜ|いくつ';
const request = '教え|知り|知っ|見|観';
/** Also a particle before a question or at the end of the query, alone or with a verb in hiragana: イ・ミンギが出てる, 告白だっけ. */
const japaneseSaid = new RegExp(
  `^(?:${japaneseHonorific}|${quotative}|[はがのをもにで](?:${japaneseQuestion})|を(?:${request})|` +
    `(?:とか|から|だけ|なら|より|だ|です|の|が|は|も|を|に|で|と|や)(?:出?[ぁ-ゖ]*)$)`,
  'u',
);
/** Case particles and the copula, as joined to a noun in kanji. */
const japaneseParticle = /^(?:は|が|の|を|に|で|と|も|へ|や|か|から|まで|より|な|だけ|しか)/u;

/** The maximum number of kanji in a name: more than four include another word, as in 原田芳雄出演. */
const usualKanji = 4;

type LastScript = 'latin' | 'hangul' | 'katakana' | 'hiragana' | 'han' | 'other';

function scriptOfSign(sign: string): LastScript {
  if (/[a-z0-9]/u.test(sign)) return 'latin';
  if (/[가-힣]/u.test(sign)) return 'hangul';
  if (/[ァ-ヺー]/u.test(sign)) return 'katakana';
  if (/[ぁ-ゖ]/u.test(sign)) return 'hiragana';
  return /[\p{Script=Han}々]/u.test(sign) ? 'han' : 'other';
}

/** Quotatives and the copula, which follow a title as well; 을 and 의 may be inside one: 해협을 건넌 바이올린. */
const koreanQuotative =
  /^(?:이?라는|이?란|이?라고|이?라면|이?야|임|이?냐|이?요|이에요|예요|인가|인데|이?잖아|이?네|이?더라|입니|일까)/u;

/** Whether the rest after a title in hangul or Latin letters cannot belong to a longer title. */
export const isBehindTitle = (rest: string): boolean => {
  const [first = '', next = ''] = rest.split(' ');
  return koreanQuotative.test(first) || boundaryBeforeWord(first) === 'said' || koreanQuestion.test(next);
};

/** The boundary before a separate word. */
export function boundaryBeforeWord(word: string): Boundary {
  const isSaid =
    koreanQuestion.test(word) ||
    japaneseSaid.test(word) ||
    englishQuestions.has(word) ||
    englishVerbs.has(word) ||
    honorificWords.has(word);
  return isSaid ? 'said' : 'apart';
}

/** The boundary inside a word, between a possible name and the rest of the word; undefined if there is none. */
export function boundaryInWord(name: string, rest: string): Boundary | undefined {
  const [last, next] = [scriptOfSign(name.slice(-1)), scriptOfSign(rest.charAt(0))];
  switch (last) {
    case 'hangul':
      if (isKoreanTail(rest) || koreanQuestion.test(rest)) return 'said';
      return next === 'hangul' ? undefined : 'apart';
    case 'latin':
      if (rest === 's' || japaneseSaid.test(rest) || isKoreanTail(rest)) return 'said';
      return next === 'latin' ? undefined : 'apart';
    case 'han':
      if (japaneseSaid.test(rest)) return 'said';
      if (next === 'han') return name.length >= usualKanji ? 'apart' : undefined;
      return next === 'hiragana' && !japaneseParticle.test(rest) ? undefined : 'apart';
    default:
      if (japaneseSaid.test(rest)) return 'said';
      return next === last ? undefined : 'apart';
  }
}

/** Whether the rest after a name only asks about it: particles at the end, a question, or another script. */
export function isOnlyAsking(name: string, rest: string): boolean {
  const [first = '', next] = rest.split(' ');
  switch (scriptOfSign(name.slice(-1))) {
    case 'latin':
      return rest === 's' || boundaryBeforeWord(first) === 'said';
    case 'hangul':
      return (
        !name.includes(' ') &&
        (koreanQuestion.test(first) || (isKoreanTail(first) && (next === undefined || koreanQuestion.test(next))))
      );
    case 'katakana':
      // A Latin letter between katakana is a slip of the input method, so the name continues: キム・ジtチョル.
      return /^(?![a-z]+[ァ-ヺー])[^ァ-ヺー ]/u.test(rest);
    default:
      return false;
  }
}
