import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemsWith } from '../../../src/catalog/parse.ts';
import { languages, type Language } from '../../../src/language/language.ts';
import { strictSchemas, termIdsIn } from '../../../src/questions/lexicon/check/strict.ts';
import { entriesOf } from '../../../src/questions/lexicon/entry.ts';
import { lexiconPath } from '../../../src/questions/lexicon/path.ts';
import { patternsOf } from '../../../src/questions/lexicon/pattern.ts';
import { lexiconFile } from '../../../src/questions/lexicon/schema.ts';
import { termKinds, type Meaning } from '../../../src/questions/lexicon/meaning.ts';
import { vocabulary } from '../../../src/questions/lexicon/vocabulary.ts';
import { repositoryRoot } from '../../../src/environment/root.ts';
import { lexicons } from './real-lexicons.ts';

const textOf = (path: string): string => readFileSync(join(repositoryRoot, 'data', path), 'utf8');
const all = {
  en: entriesOf(lexiconFile.parse(JSON.parse(textOf('lexicon/en.json')))),
  ja: entriesOf(lexiconFile.parse(JSON.parse(textOf('lexicon/ja.json')))),
  ko: entriesOf(lexiconFile.parse(JSON.parse(textOf('lexicon/ko.json')))),
};
const entries = (language: Language) => all[language];

/** English alone has words that keep out what stands before them; elsewhere all do. */
const ofEnglish: Meaning = 'exclusion.excepted';

const everyMeaning = Object.entries(vocabulary).flatMap(([kind, values]) =>
  values.map((value) => `${kind}.${value}` as Meaning),
);

/** How many words and phrases a language has for a meaning. */
const wordsFor = (language: Language, meaning: Meaning): number =>
  entries(language).filter((entry) => entry.meaning === meaning).length;

describe.each(languages)('GIVEN the words of %s', (language) => {
  it('THEN the checker finds no fault in them', () => {
    const terms = termIdsIn(new Map(Object.values(termKinds).map((path) => [path, textOf(path)])));
    const schema = strictSchemas(terms)[lexiconPath(language)];
    expect(schema && problemsWith(lexiconPath(language), textOf(lexiconPath(language)), schema)).toEqual([]);
  });

  it('THEN every meaning has words', () => {
    const without = everyMeaning.filter((meaning) => wordsFor(language, meaning) === 0);
    expect(without).toEqual(language === 'en' ? [] : [ofEnglish]);
  });

  it('THEN every word is found where it stands alone', () => {
    const lost = entries(language).flatMap(({ word, meaning }) =>
      patternsOf(word)
        .filter(({ parts, isJoined }) => parts.length === 1 && !isJoined && parts[0]?.ending === undefined)
        .map(({ parts }) => parts[0]?.text ?? '')
        // A contraction is written with its other half.
        .filter((text) => !text.startsWith("'s") && !lexicons[language].has(text.replace(" '", "'")))
        .map((text) => `${meaning}: ${text}`),
    );
    expect(lost).toEqual([]);
  });
});

it('GIVEN a meaning with many words in one language THEN each other has six words, or a third as many', () => {
  const poor = everyMeaning
    .filter((meaning) => !meaning.startsWith('filler.') && meaning !== ofEnglish)
    .flatMap((meaning) => {
      const counts = languages.map((language) => wordsFor(language, meaning));
      const richest = Math.max(...counts);
      return languages.flatMap((language, at) =>
        (counts[at] ?? 0) < Math.min(6, richest / 3) ? [`${meaning} in ${language}: ${counts[at]} of ${richest}`] : [],
      );
    });
  expect(poor).toEqual([]);
});
