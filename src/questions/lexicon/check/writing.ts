import { canonical } from '../../../language/canonical.ts';
import type { Language } from '../../../language/language.ts';
import type { Entry } from '../entry.ts';
import { conjugate } from '../japanese/conjugate.ts';
import { patternsOf } from '../pattern.ts';
import type { Fault } from './fault.ts';

/** The first bracket that is not closed or not opened. */
function bracketFault(word: string): string | undefined {
  let open = 0;
  for (const sign of word) {
    if (sign === '(') open += 1;
    if (sign === ')') open -= 1;
    if (open < 0) return 'has ) that was never opened with (';
  }
  if (open > 0) return 'has ( that is never closed with )';
  const lone = /\(([^()|]*)\)/u.exec(word);
  return lone === null
    ? undefined
    : `has only one side in (${lone[1] ?? ''}): write (${lone[1] ?? ''}|) where it may be left out`;
}

/** Questions are read in one form of the text: a word in another form is never found. */
function formFault(word: string): string | undefined {
  // The gap sign is notation; NFKC would make three dots of it.
  const read = word.split('…').map(canonical).join('…');
  return read === word ? undefined : `is in a form that no question has: write ${JSON.stringify(read)}`;
}

/** る of 出-る, 다 of 높-다: whether words conjugate with this ending. */
function endingFault(word: string, language: Language): string | undefined {
  for (const { parts } of patternsOf(word))
    for (const { text, ending } of parts) {
      if (ending === undefined) continue;
      if (language === 'ko' && !ending.endsWith('다'))
        return `is conjugated from -${ending}: Korean verbs and adjectives end in -다`;
      if (language === 'ja' && conjugate(text, ending) === undefined)
        return `is conjugated from -${ending}: Japanese words end in -る -う -く -ぐ -す -つ -ぬ -ぶ -む -する or -い`;
    }
  return undefined;
}

function joinedFault(word: string, language: Language): string | undefined {
  return word.startsWith('~') && language !== 'ko' ? 'begins with ~, which only Korean has: leave it out' : undefined;
}

/** Faults in the spelling of words, each at its place. */
export const writingFaults = (entries: readonly Entry[], language: Language): Fault[] =>
  entries.flatMap(({ word, path }) => {
    const message = bracketFault(word) ?? formFault(word) ?? endingFault(word, language) ?? joinedFault(word, language);
    return message === undefined ? [] : [{ path, message }];
  });
