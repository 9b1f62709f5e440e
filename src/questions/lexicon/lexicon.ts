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

/**
 * What the words of a question mean.
 *
 *     const loaded = await loadLexicons('data');          // load.ts: problems with file:line:column, or three lexicons
 *     const hits = loaded.lexicons.ja.read('監督は誰?');   // [{ 0-2 asks.director }, { 2-3 filler.word }, { 3-4 shape.who }]
 *
 * `read` takes text in canonical form (rule 11 of the design). Names that are known already may be masked in it with
 * U+FFFC, letter for letter, so that places stay the same; a phrase with a gap reaches over a masked name as over a word.
 * Hits come in order and never overlap; each has every meaning that its words have. Endings belong to the word: 出てる,
 * "starring", 나왔어요 are one hit each. A denial within a word is a hit of its own: 出て|ない is `asks.cast` and
 * `exclusion.not`. The sign or ending that asks for yes or no is one as well (`shape.yes-no`); with a question word in the
 * sentence it says nothing. What lies between the hits means nothing to the lexicon.
 *
 * Words are marked one by one, so that nothing is lost in a phrase: 韓国|ドラマ, "korean" "drama", 누가|맡았나요. The
 * bare names of the two countries are place and origin at once; what they qualify tells which.
 */
export interface Lexicon {
  readonly language: Language;
  read(text: string): Hit[];
  /** Whether the text as a whole is one word or phrase of the lexicon. */
  has(word: string): boolean;
}

/** Finds every stretch of a text that is a word of the lexicon, overlapping ones as well. */
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
 * A lexicon from its file. The file is read and its words are made ready with the first question: a tenth of a second that
 * no start waits for.
 */
export function createLexicon(language: Language, file: () => LexiconFile): Lexicon {
  let find: Finder = (text) => {
    find = finderOf(language, file());
    return find(text);
  };
  return {
    language,
    read(text) {
      const hits = cover(find(text), text.length);
      return language === 'ko' ? withFinalQuestion(hits, text) : hits;
    },
    has: (word) => find(word).some(({ start, end }) => start === 0 && end === word.length),
  };
}
