import { describe, expect, test } from 'vitest';
import { giveMentionBack, readAnswers, takeMention } from '../../src/moderation/reports/answers.ts';
import { answerReports, openReports } from '../../src/moderation/reports/desk.ts';
import { fileReport, mostADay } from '../../src/moderation/reports/file.ts';
import { printOf, type ReportDraft } from '../../src/moderation/reports/report.ts';
import type { Store } from '../../src/state/store.ts';
import { setStore } from '../on-stores.ts';
import { storeKinds } from '../state/stores.ts';

const draft = (right: string, more: Partial<ReportDraft> = {}): ReportDraft => ({
  record: 'han-hyo-joo',
  kind: 'wrong',
  right,
  language: 'en',
  ...more,
});
const on = (day: string): Date => new Date(`${day}T12:00:00Z`);
const monday = on('2026-11-23');

describe('printOf', () => {
  test.each([
    ['case, width and punctuation', draft('Born in 1987!'), draft('born in １９８７')],
    ['the language of the reporter and the page', draft('x', { language: 'ja' }), draft('x', { page: 'https://a.jp' })],
  ])('GIVEN two reports that differ in %s THEN they are the same', (_what, one, other) => {
    expect(printOf(one)).toBe(printOf(other));
  });

  test.each([
    ['the record', draft('x'), draft('x', { record: 'kim-woo-bin' })],
    ['the kind', draft('x'), draft('x', { kind: 'name' })],
    ['the text', draft('1987'), draft('1986')],
    ['the question', draft('x', { record: '', question: 'a' }), draft('x', { record: '', question: 'b' })],
  ])('GIVEN two reports that differ in %s THEN they are two reports', (_what, one, other) => {
    expect(printOf(one)).not.toBe(printOf(other));
  });
});

describe.each(storeKinds())('GIVEN reports in a store in $name', (kind) => {
  let store: Store;
  setStore(kind, (opened) => {
    store = opened;
  });

  test('WHEN three people report, two of them the same THEN the same is counted, and comes first', async () => {
    await fileReport(store, '1', draft('Another thing'), monday);
    await fileReport(store, '2', draft('Born in 1987', { page: 'https://a.example/1' }), monday);
    await fileReport(store, '3', draft('born in 1987.', { page: 'https://b.example/2' }), on('2026-11-24'));
    const groups = await openReports(store, on('2026-11-24'));
    expect(groups.map(({ count, report, pages }) => [count, report.right, pages])).toEqual([
      [2, 'born in 1987.', ['https://a.example/1', 'https://b.example/2']],
      [1, 'Another thing', []],
    ]);
  });

  test('WHEN one person reports the same twice THEN it is one report, and counts once for the day', async () => {
    for (let times = 0; times < mostADay + 2; times += 1)
      expect(await fileReport(store, '1', draft('Born in 1987'), monday)).toBe('filed');
    expect(await openReports(store, monday)).toMatchObject([{ count: 1 }]);
  });

  test(`WHEN somebody reports ${mostADay} things on one day THEN the next one has to wait until tomorrow`, async () => {
    const file = (number: number, day: Date): Promise<string> => fileReport(store, '1', draft(`thing ${number}`), day);
    for (let number = 1; number <= mostADay; number += 1) expect(await file(number, monday)).toBe('filed');
    expect(await file(6, monday)).toBe('too many');
    expect(await fileReport(store, '2', draft('thing 6'), monday)).toBe('filed');
    expect(await openReports(store, monday)).toHaveLength(6);
    expect(await file(7, on('2026-11-24'))).toBe('filed');
  });

  test('WHEN many reports of one person arrive at once THEN no more than the limit are kept', async () => {
    const results = await Promise.all(
      Array.from({ length: 12 }, (_, number) => fileReport(store, '1', draft(`thing ${number}`), monday)),
    );
    expect(results.filter((result) => result === 'filed')).toHaveLength(mostADay);
    expect(await openReports(store, monday)).toHaveLength(mostADay);
  });

  test('WHEN a moderator answers THEN everybody who reported it learns so once a day until they read it', async () => {
    for (const person of ['1', '2']) await fileReport(store, person, draft('Born in 1987'), monday);
    await fileReport(store, '3', draft('Another thing'), monday);
    const print = printOf(draft('Born in 1987'));
    expect(await takeMention(store, '1', monday)).toBeUndefined();
    expect(await answerReports(store, print, { verdict: 'mended', note: 'Well seen' }, monday)).toBe(2);
    expect(await answerReports(store, print, { verdict: 'kept' }, monday)).toBe(0);
    expect(await openReports(store, monday)).toMatchObject([{ report: { right: 'Another thing' } }]);

    expect(await takeMention(store, '1', monday)).toBeDefined();
    expect(await takeMention(store, '1', monday)).toBeUndefined();
    expect(await takeMention(store, '1', on('2026-11-24'))).toBeDefined();
    expect(await readAnswers(store, '1')).toMatchObject([{ answer: { verdict: 'mended', note: 'Well seen' } }]);
    expect(await takeMention(store, '1', on('2026-11-25'))).toBeUndefined();
    expect(await takeMention(store, '3', monday)).toBeUndefined();
    expect(await readAnswers(store, '3')).toEqual([]);
  });

  test('WHEN the mention of an answer comes too late for its card THEN the next card has it', async () => {
    await fileReport(store, '1', draft('Born in 1987'), monday);
    await answerReports(store, printOf(draft('Born in 1987')), { verdict: 'mended' }, monday);
    const key = (await takeMention(store, '1', monday)) ?? '';
    expect(await giveMentionBack(store, key)).toBe(true);
    expect(await giveMentionBack(store, key)).toBe(false);
    expect(await takeMention(store, '1', monday)).toBe(key);
  });

  test('WHEN the reporter asks to be forgotten THEN the report of the others stays', async () => {
    for (const person of ['1', '2']) await fileReport(store, person, draft('Born in 1987'), monday);
    // The report and the count of the day.
    expect(await store.eraseOwner('1')).toBe(2);
    expect(await openReports(store, monday)).toMatchObject([{ count: 1 }]);
    expect(await answerReports(store, printOf(draft('Born in 1987')), { verdict: 'kept' }, monday)).toBe(1);
    expect(await readAnswers(store, '1')).toEqual([]);
  });

  test('GIVEN an open report THEN it is erased after 180 days; GIVEN an answered one THEN 30 days after its answer', async () => {
    await fileReport(store, '1', draft('open'), on('2026-01-01'));
    await fileReport(store, '2', draft('answered'), on('2026-01-01'));
    await answerReports(store, printOf(draft('answered')), { verdict: 'kept' }, on('2026-02-01'));
    expect(await openReports(store, on('2026-03-03'))).toHaveLength(1);
    expect(await readAnswers(store, '2')).toHaveLength(1);
    await openReports(store, on('2026-03-04'));
    expect(await readAnswers(store, '2')).toEqual([]);
    expect(await openReports(store, on('2026-06-30'))).toHaveLength(1);
    expect(await openReports(store, on('2026-07-01'))).toEqual([]);
  });
});
