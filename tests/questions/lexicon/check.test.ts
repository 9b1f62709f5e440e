import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/catalog/problem.ts';
import { problemsWith } from '../../../src/catalog/parse.ts';
import type { Language } from '../../../src/language/language.ts';
import { strictSchemas } from '../../../src/questions/lexicon/check/strict.ts';
import { lexiconPath } from '../../../src/questions/lexicon/path.ts';
import type { LexiconFile } from '../../../src/questions/lexicon/schema.ts';

const terms = { genre: ['horror', 'romance'], service: ['netflix'], group: ['kara'] };

/** What the checker says of a lexicon, as it is printed. */
function findings(language: Language, file: unknown): string[] {
  const path = lexiconPath(language);
  const schema = strictSchemas(terms)[path];
  if (schema === undefined) throw new Error(path);
  return problemsWith(path, JSON.stringify(file, null, 2), schema).map(formatProblem);
}

const english = (meanings: LexiconFile['meanings'], rest: Partial<LexiconFile> = {}): string[] =>
  findings('en', { meanings, ...rest });

describe('GIVEN a valid lexicon', () => {
  it.each([
    ['words under one meaning each', { asks: { director: ['direct'], cast: ['cast'] } }, {}],
    ['one word twice on purpose', { asks: { cast: ['star'] }, noun: { actor: ['star'] } }, { homographs: ['star'] }],
    [
      'an opening that means something inside a sentence',
      { junction: { and: ['and'] }, filler: { opening: ['and'] } },
      {},
    ],
    ['a genre of data/terms', { genre: { horror: ['scary'] } }, {}],
  ])('THEN nothing is said of %s', (_what, meanings, rest) => {
    expect(english(meanings, rest)).toEqual([]);
  });
});

describe("GIVEN a moderator's mistake", () => {
  it('THEN an unknown meaning is reported with the nearest known one', () => {
    expect(findings('en', { meanings: { asks: { directer: ['direct'] } } })).toEqual([
      'data/lexicon/en.json:4:7 meanings.asks.directer: no such field (did you mean "director"?)',
    ]);
  });

  it('THEN an unknown kind is reported with the nearest known one', () => {
    expect(findings('en', { meanings: { ask: { director: ['direct'] } } })).toEqual([
      'data/lexicon/en.json:3:5 meanings.ask: no such field (did you mean "asks"?)',
    ]);
  });

  it('THEN a genre missing in data/terms is reported with the nearest one there', () => {
    expect(english({ genre: { horor: ['scary'] } })).toEqual([
      'data/lexicon/en.json:4:16 meanings.genre.horor: is no id of data/terms/genres.json (did you mean "horror"?), found ["scary"]',
    ]);
  });

  it.each([
    ['asks', 'director', '(direct', 'has ( that is never closed with )'],
    ['asks', 'director', 'direct)', 'has ) that was never opened with ('],
    ['asks', 'director', 'direct(s)', 'has only one side in (s): write (s|) where it may be left out'],
    ['asks', 'director', 'ｄirect', 'is in a form that no question has: write "direct"'],
    ['asks', 'director', '~direct', 'begins with ~, which only Korean has: leave it out'],
  ])('THEN a word that can never match is reported: %s.%s %s', (kind, value, word, message) => {
    expect(english({ [kind]: { [value]: ['helm', word] } })).toEqual([
      `data/lexicon/en.json:6:9 meanings.${kind}.${value}[1]: ${message}, found "${word}"`,
    ]);
  });

  it.each([
    ['ja', '出-た', 'is conjugated from -た: Japanese words end in -る -う -く -ぐ -す -つ -ぬ -ぶ -む -する or -い'],
    ['ko', '나오-는', 'is conjugated from -는: Korean verbs and adjectives end in -다'],
  ] as const)('THEN an ending that %s does not conjugate is reported: %s', (language, word, message) => {
    expect(findings(language, { meanings: { asks: { cast: [word] } } })).toEqual([
      `data/lexicon/${language}.json:5:9 meanings.asks.cast[0]: ${message}, found "${word}"`,
    ]);
  });

  it.each([
    ['en', 'Star', 'star'],
    ['en', '(lead|star)', 'star'],
    ['ko', '몇 부작', '몇부작'],
  ] as const)('THEN a word under two meanings is reported at its second place (%s: %s)', (language, first, second) => {
    const [found = ''] = findings(language, { meanings: { asks: { cast: [first] }, noun: { actor: [second] } } });
    expect(found).toContain(
      `data/lexicon/${language}.json:10:9 meanings.noun.actor[0]: stands under asks.cast as well`,
    );
  });

  it('THEN a word twice under one meaning is reported, and so is a false homograph', () => {
    expect(english({ asks: { cast: ['star', 'star'] } }, { homographs: ['star'] })).toEqual([
      'data/lexicon/en.json:6:9 meanings.asks.cast[1]: stands twice under asks.cast, found "star"',
      'data/lexicon/en.json:11:5 homographs[0]: stands under one meaning only, and needs no place here, found "star"',
    ]);
  });
});
