import type { Entry } from '../entry.ts';
import { patternsOf } from '../pattern.ts';
import type { Meaning } from '../meaning.ts';
import { american } from './lemmas.ts';
import { tokensOf } from './tokens.ts';

/** The meaning of a phrase, and its allowed positions in a sentence. */
interface PhraseEnd {
  readonly meaning: Meaning;
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** Stands in a phrase for up to four words of a question. */
export const gap = '…';

/** The phrases that begin with a run of words. */
export interface Run {
  /** The meanings of the run as a whole phrase; empty where it only begins phrases. */
  readonly ends: PhraseEnd[];
  /** Whether longer phrases begin with it, and whether one continues behind a gap. */
  goesOn: boolean;
  hasGap: boolean;
}

/** Runs by their words: one flat map, because a tree of 12,000 maps takes three times the memory and the time. */
export type Phrases = ReadonlyMap<string, Run>;

/** Without contractions, spaces and hyphens separate the words. */
const isPlain = /^[a-z0-9]+(?:[ -][a-z0-9]+)*$/u;

const wordsOf = (text: string): string[] =>
  isPlain.test(text) && !/nt\b|\bim\b|s\b/u.test(text)
    ? text.split(/[ -]/u).map(american)
    : tokensOf(text).map(({ word }) => american(word));

export function phrasesOf(entries: readonly Entry[]): Phrases {
  const phrases = new Map<string, Run>();
  const runOf = (phrase: string): Run => {
    const known = phrases.get(phrase);
    if (known !== undefined) return known;
    const run = { ends: [], goesOn: false, hasGap: false };
    phrases.set(phrase, run);
    return run;
  };
  const add = (words: readonly string[], end: PhraseEnd): void => {
    let phrase = '';
    let run: Run | undefined;
    for (const word of words) {
      phrase = run === undefined ? word : `${phrase} ${word}`;
      if (run !== undefined && word === gap) run.hasGap = true;
      else if (run !== undefined) run.goesOn = true;
      run = runOf(phrase);
    }
    run?.ends.push(end);
  };
  for (const { word, meaning } of entries)
    for (const { parts, atStart, atEnd } of patternsOf(word.toLowerCase())) {
      const words = parts.flatMap(({ text }, index) => (index === 0 ? wordsOf(text) : [gap, ...wordsOf(text)]));
      add(words, { meaning, atStart, atEnd });
      // A phrase of two words can also be written as one: box office, boxoffice.
      const [first = '', second = '', third] = words;
      if (third === undefined && first.length + second.length > 5 && second.length > 1)
        add([first + second], { meaning, atStart, atEnd });
    }
  return phrases;
}
