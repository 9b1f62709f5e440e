import type { Language } from '../../language/language.ts';
import { cover } from './cover.ts';
import { englishFinder } from './english/finder.ts';
import { entriesOf } from './entry.ts';
import { isEverydayEnglish } from '../../search/latin/everyday-words.ts';
import type { Hit } from './hit.ts';
import { japaneseFinder } from './japanese/finder.ts';
import { withFinalQuestion } from './korean/final-question.ts';
import { koreanFinder } from './korean/finder.ts';
import type { Found } from './letters.ts';
import type { LexiconFile } from './schema.ts';
import { remembered } from '../../search/remembered.ts';

/**
 * Finds the meanings of the words of a question.
 *
 *     const loaded = await loadLexicons('data');          // load.ts: problems with file:line:column, or three lexicons
 *     const hits = loaded.lexicons.ja.read('監督は誰?');   // [{ 0-2 asks.director }, { 2-3 filler.word }, { 3-4 shape.who }]
 *
 * `read` takes text in canonical form (rule 11 of the design). The caller may mask known names in it with U+FFFC, letter
 * for letter, so that positions stay the same; the gap of a phrase covers a masked name like any word. Hits are in order
 * and never overlap; each has every meaning of its words. Endings belong to the word: 出てる, "starring", 나왔어요 are one
 * hit each. A denial within a word is a separate hit: 出て|ない is `asks.cast` and `exclusion.not`. So is the sign or
 * ending that asks for yes or no (`shape.yes-no`); it has no meaning beside a question word in the sentence. The text
 * between the hits has no meaning in the lexicon.
 *
 * Each word is marked separately, so that a phrase loses nothing: 韓国|ドラマ, "korean" "drama", 누가|맡았나요. The bare
 * names of the two countries mean both place and origin; the word that they qualify decides.
 */
export interface Lexicon {
  readonly language: Language;
  read(text: string): readonly Hit[];
  /** Whether the whole text is one word or phrase of the lexicon. */
  has(word: string): boolean;
}

/** A question is read with and without its names; without one, both are the same text. */
const mostRemembered = 16;

/** Finds every stretch of a text that is a word of the lexicon, including overlapping ones. */
type Finder = (text: string) => Found[];

function finderOf(language: Language, file: LexiconFile): Finder {
  const entries = entriesOf(file);
  switch (language) {
    case 'en':
      return englishFinder(entries, new Map(Object.entries(file.spellings ?? {})), isEverydayEnglish);
    case 'ja':
      return japaneseFinder(entries);
    case 'ko':
      return koreanFinder(entries);
  }
}

/**
 * Creates a lexicon from its file. The first question reads the file and prepares its words: a tenth of a second that no
 * start waits for.
 */
export function createLexicon(language: Language, file: () => LexiconFile): Lexicon {
  let find: Finder = (text) => {
    find = finderOf(language, file());
    return find(text);
  };
  const has = remembered((word) => find(word).some(({ start, end }) => start === 0 && end === word.length));
  return {
    language,
    has,
    read: remembered((text) => {
      const hits = cover(find(text), text.length);
      return language === 'ko' ? withFinalQuestion(hits, text) : hits;
    }, mostRemembered),
  };
}
