import { isWholeName } from '../names/whole-name.ts';
import { clean } from '../clean.ts';
import { givenNameSyllables } from '../hangul/given-names.ts';
import { isUsualName } from '../names/usual-name.ts';
import { isPlaceName } from '../places.ts';
import { functionWords } from '../latin/function-words.ts';
import { isRomaji } from '../latin/sounds.ts';
import { isEverydayEnglish } from '../latin/everyday-words.ts';
import { isEverydayKatakana, isEverydayPhrase } from './common.ts';
import { isTitleInTag, isWholeHashtag } from './hashtags.ts';
import type { Naming } from './naming.ts';
import { isOfBetterKnown, isOfOtherField } from './other-fields.ts';
import { isSaidAnyway } from './sentences.ts';
import {
  afterOf,
  beforeOf,
  isAddressed,
  isAfterRole,
  isBeforeGivenName,
  isGoingOnInKanji,
  isBesideForeignSurname,
  isBesideOtherName,
  isDotted,
  isCapitalName,
  isHashtag,
  isInLongerName,
  isInCompound,
  isOfOtherProfession,
  isInTitleCase,
  isInUnknownName,
  isPlace,
  isQuoted,
  isSubjectOfBeing,
  type Place,
} from './signs.ts';
import type { Key } from './table.ts';
import {
  isBesideWorkWord,
  isBesideYear,
  isFranchise,
  isOfStage,
  isSung,
  isWatched,
  isWatchedAsWhole,
} from './work-signs.ts';

type Lengths = Readonly<Record<Key['script'], number>>;

/** The minimum letters of a name, by script: a shorter one may be an ordinary word. Infinity means never certain. */
const never = Infinity;
const shortest: Lengths = { latin: 5, digit: never, hangul: 3, hiragana: 5, katakana: 3, han: 3, other: 3, mixed: 3 };
const shortestTitle: Lengths = { ...shortest, hangul: 4 };
const shortestPart: Lengths = {
  latin: 6,
  digit: never,
  hangul: never,
  hiragana: never,
  katakana: 4,
  han: 3,
  other: never,
  mixed: 4,
};
const shortestTitlePart: Lengths = { ...shortestPart, hangul: 4, hiragana: 5 };

const isMakerBefore = /(?:director|監督|감독)\s*$/iu;
const isMakerAfter = /^\s?(?:監督|감독|작가|의\s|['’]s (?:film|movie|work))/iu;

/**
 * A maker's surname alone counts beside a word for the profession; a Korean surname of four syllables is no ordinary
 * word.
 */
function isMaker({ key, script }: Key, { isPart }: Naming, place: Place): boolean {
  const isBeside = isMakerBefore.test(beforeOf(place).slice(-12)) || isMakerAfter.test(afterOf(place).slice(0, 12));
  if (!isPart) return key.length >= 3 || isBeside;
  return isBeside || (script === 'hangul' && key.length >= 4 && !isBeforeGivenName(place));
}

const shortestRomaji = 6;
/** Kaikyo, Sonagi: Japanese or Korean words in Latin letters, which no English word matches. */
const isJapaneseWord = (word: string): boolean =>
  word.length >= shortestRomaji && isRomaji(word) && !isEverydayEnglish(word);

/** For works: a long title that is no everyday word, or a title with a sign. A capital alone is no sign. */
function isWork(
  key: Key,
  { isPart, years = [], isOwnWord = false, isLoanword = false, isShortened = false, isStage = false }: Naming,
  place: Place,
): boolean {
  const { name, script } = key;
  if (isBesideYear(place, years)) return true;
  // The musical of a drama shares its title: 愛の不時着 is the drama, unless the text mentions the stage.
  if (isStage && (isPart || isShortened) && !isOfStage(place)) return false;
  if (isPart && isFranchise(place)) return false;
  if (isWholeHashtag(place)) return isTitleInTag(key);
  if (!isPart && isBesideWorkWord(place)) return !isPlaceName(key.name);
  if (isEverydayPhrase(name) && isSung(place)) return false;
  if (isInTitleCase(place) && !isPlace(place)) return true;
  if (isEverydayPhrase(name)) return script === 'latin' && /\w\W+\w/u.test(name) && isWatchedAsWhole(place);
  if (isLoanword && script === 'katakana') return isWatched(place);
  if (isInCompound(place) || isSaidAnyway(name, beforeOf(place))) return isWatched(place);
  const isLong = key.key.length >= (isPart ? shortestTitlePart : shortestTitle)[script];
  // A single English word is a word of the sentence: Paradise, Caster. A Japanese word in Latin letters is not.
  const isWord =
    script === 'latin' &&
    !/[\s&:,'-]/u.test(place.text.slice(place.letters[place.from]?.start, place.letters[place.to - 1]?.end));
  return isLong && (!isWord || isOwnWord || isJapaneseWord(key.key));
}

/** Won Bin, Lee Wan: two words that seldom stand side by side except as a name. */
const isKoreanName = (name: string): boolean =>
  /^[a-z]+ [a-z]+$/iu.test(name) &&
  isWholeName(clean(name)) &&
  clean(name)
    .split(' ')
    .every((word) => !functionWords.has(word));

const isForeign = (hangul: string): boolean =>
  Array.from(hangul).some((syllable) => /[가-힣]/u.test(syllable) && !givenNameSyllables.has(syllable));

/** For people: a whole name, or a stage or given name with a sign. */
function isPerson(
  key: Key,
  { name, isPart, isActor = false, isSingle = false, isWord = false }: Naming,
  place: Place,
): boolean {
  const { script } = key;
  const everyday = isEverydayPhrase(key.name) && !isKoreanName(key.name);
  // A common given name with an honorific fits many people: カイくん, 優香ちゃん.
  const isTelling = isActor && key.key.length > (script === 'katakana' ? 2 : 1);
  if (isAddressed(place) && isTelling && (!isPart || script === 'hangul')) return true;
  if (isDotted(place) && !isPart) return true;
  if (everyday && isCapitalName(place)) return true;
  // "배우 나오는" does not mean Nao.
  if (everyday || isWord || isEverydayKatakana(key.name)) return false;
  if (script === 'hangul' && isSubjectOfBeing(key.name, place)) return false;
  if (isAfterRole(place) && !isPart) return true;
  if (isHashtag(place) && !isPart) return true;
  if (script === 'latin' && (isSingle || isPart) && (isBesideOtherName(place) || isBesideForeignSurname(place)))
    return false;
  // 에이타, 아키라: a common given name, which needs a sign.
  // 닉쿤 is no Korean word: no Korean name has its second syllable.
  if (script === 'hangul' && isSingle && isForeign(name)) return true;
  if (script === 'hangul' && isSingle && key.key.length < 4 && !isWholeName(clean(name))) return false;
  return key.key.length >= (isPart ? shortestPart : shortest)[script];
}

/** イ・ミンホ投手, キム・ミンジェの守備, 渡辺大輔. */
const isOfSomebodyElse = (place: Place): boolean =>
  isOfOtherProfession(place) || isOfOtherField(place) || isGoingOnInKanji(place);

/** Whether these letters certainly mean this name instead of the words with the same letters. */
export function isSure(key: Key, naming: Naming, place: Place): boolean {
  if (naming.isBesideOnly === true || isInLongerName(place)) return false;
  if (['person', 'character'].includes(naming.kind) && key.script === 'latin' && isInUnknownName(place)) return false;
  if (naming.kind === 'person' && isOfSomebodyElse(place)) return false;
  if (isOfBetterKnown(naming, place)) return false;
  if (naming.kind === 'character' && key.key.length < 4 && key.script !== 'hangul') return false;
  if (isQuoted(place)) return !(naming.kind === 'series' && naming.isPart && isFranchise(place));
  switch (naming.kind) {
    case 'series':
      return isWork(key, naming, place);
    case 'person':
      return isPerson(key, naming, place);
    case 'maker':
      return isMaker(key, naming, place);
    case 'character':
      // Many Koreans are called 김준호: without the work or its star, it is not the character of that name.
      return (
        !naming.isPart &&
        !isEverydayPhrase(key.name) &&
        key.key.length >= shortest[key.script] &&
        !isUsualName(clean(key.name))
      );
    case 'service':
    case 'group':
      return key.key.length >= shortest[key.script] || (key.script === 'latin' && !isEverydayPhrase(key.name));
    case 'genre':
      return true;
  }
}
