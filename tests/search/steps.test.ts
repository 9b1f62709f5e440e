import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/search/confidence.ts';
import { nothingBeside } from '../../src/search/beside.ts';
import type { Entry } from '../../src/search/entry.ts';
import { createIndex } from '../../src/search/index/index.ts';
import { createBeginning } from '../../src/search/prefix.ts';
import { createPeel } from '../../src/search/query/qualifiers.ts';
import { createSteps } from '../../src/search/steps.ts';
import { entry } from './found.ts';

const entries: readonly Entry[] = [
  entry('younha', { en: 'Younha', ko: '윤하', ja: 'ユンハ' }),
  entry('yunhak', { en: 'Yunhak', ko: '윤학', ja: 'ユナク' }),
  entry('first-love', { en: 'First Love', ja: 'First Love 初恋' }, { kind: 'series' }),
  entry('butterfly', { en: 'Butterfly: My First Love', ja: '蝶' }, { kind: 'series' }),
  entry('seven', { en: 'Seven Secretaries', ja: '七人の秘書' }, { kind: 'series', form: 'series' }),
  entry('classroom', { en: 'Assassination Classroom: Graduation', ja: '暗殺教室' }, { kind: 'series' }),
];

const index = createIndex(entries);
const steps = createSteps(index, createPeel([]), createBeginning(index));
const all = (): boolean => true;

/** The verdict and the ids; undefined where a step leaves the query to the next one. */
const said = (verdict: Verdict | undefined): string | undefined =>
  verdict && [verdict.verdict, ...verdict.matches.map(({ entry: place }) => index.entries[place]?.id)].join(' ');

describe('the steps of a search', () => {
  test.each([
    ['a whole name', 'younha', 'clear younha'],
    ['a title that is also part of another', 'first love', 'clear first-love butterfly'],
    ['the beginning of a name', 'youn', undefined],
    ['a slip in a name', 'yuonha', undefined],
  ])('GIVEN %s, %j, by its keys THEN %j', (_title, query, found) => {
    expect(said(steps.byKeys(query, query, nothingBeside, all))).toBe(found);
    expect(said(steps.byName(query, all))).toBe(found);
  });

  test.each([
    ['the beginning of one name', 'yunha', 'close younha yunhak'],
    ['two Latin letters', 'yu', undefined],
    ['three Latin letters', 'you', 'close younha'],
    ['one syllable', '윤', undefined],
    ['initial consonants', 'ㅇㅎ', undefined],
  ])('GIVEN %s, %j, by its prefix THEN %j', (_title, query, found) => {
    expect(said(steps.byPrefix(query, nothingBeside, all))).toBe(found);
  });

  test.each([
    ['a name between other words', 'watching seven secretaries again', 'seven'],
    ['nearly all of another title', 'assassination clasroom graduation', undefined],
  ])('GIVEN %s, %j, by its phrases THEN %j', (_title, query, found) => {
    expect(said(steps.byPhrases(query, query, all))?.split(' ')[1]).toBe(found);
  });

  test.each([
    ['a slip', 'yuonha', 'younha'],
    ['nothing similar', 'xylophone', undefined],
  ])('GIVEN %s, %j, by similar names THEN %j, and always a verdict', (_title, query, found) => {
    const verdict = steps.byNear(query, query, all);
    expect(said(verdict)?.split(' ')[1]).toBe(found);
    expect(verdict.verdict === 'none').toBe(found === undefined);
  });
});
