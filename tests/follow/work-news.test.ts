import { describe, expect, test } from 'vitest';
import type { NewsItem } from '../../src/follow/news.ts';
import { newsOfWork, worksOf, type UndeliveredNews } from '../../src/follow/work-news.ts';
import { catalogOf, work, workWith } from '../insights/small-catalog.ts';

const drama = workWith(['ann', 'bea'], 'drama', { start: '2027-01-10' });
const following = (id: string, from = 0) => ({ id, from, since: '2026-11-01' });

const due = (item: NewsItem, number = 0): UndeliveredNews => ({ number, item, isDue: true });
const waiting = (item: NewsItem, number = 0): UndeliveredNews => ({ number, item, isDue: false });
const isNew: NewsItem = { kind: 'work', at: 0, work: 'drama' };
const joined = (person: string): NewsItem => ({ kind: 'credit', at: 0, work: 'drama', person });
const moved = (to: string, from?: string): NewsItem => ({
  kind: 'start',
  at: 0,
  work: 'drama',
  to,
  ...(from === undefined ? {} : { from }),
});

const nothing = { reasons: [], includesPremiere: false };

describe('the news of one work for one follow', () => {
  test.each([
    ['a person in the cast', 'ann', [due(isNew)], { reasons: [{ kind: 'work' }], includesPremiere: true }],
    ['the work itself, which cannot be new to its follower', 'drama', [due(isNew)], nothing],
    ['somebody who is not in it', 'zoe', [due(isNew)], nothing],
    ['nothing that happened', 'ann', [], nothing],
  ])('GIVEN a new work and a follow of %s THEN these are the reasons', (_who, id, news, expected) => {
    expect(newsOfWork(following(id), drama, news)).toEqual(expected);
  });

  test('GIVEN a new work that was noticed after nine THEN nothing comes today, and its premiere is not announced twice', () => {
    expect(newsOfWork(following('ann'), drama, [waiting(isNew)])).toEqual({ reasons: [], includesPremiere: true });
  });

  test('GIVEN a follow from item 8 on THEN item 8 is delivered to it, and item 7 is not', () => {
    expect(newsOfWork(following('ann', 8), drama, [due(joined('ann'), 8)]).reasons).toHaveLength(1);
    expect(newsOfWork(following('ann', 8), drama, [due(joined('ann'), 7)]).reasons).toEqual([]);
  });

  test.each([
    ['drama', ['ann', 'bea']],
    ['ann', ['ann']],
    ['bea', ['bea']],
  ])('GIVEN Ann and Bea joined the cast THEN a follow of %s reads of %j', (id, people) => {
    expect(newsOfWork(following(id), drama, [due(joined('ann')), due(joined('bea'))]).reasons).toEqual([
      { kind: 'credit', people },
    ]);
  });

  test('GIVEN a withdrawn credit THEN it is not news', () => {
    expect(newsOfWork(following('drama'), drama, [due(joined('zoe'))])).toEqual(nothing);
  });

  test('GIVEN a work that is new together with its credit THEN it is one piece of news', () => {
    expect(newsOfWork(following('ann'), drama, [due(isNew), due(joined('ann'))]).reasons).toEqual([
      { kind: 'credit', people: ['ann'] },
    ]);
  });

  test.each([
    ['was set', [moved('2027-01-10')], [{ kind: 'start' }]],
    ['moved', [moved('2027-01-10', '2027-01-03')], [{ kind: 'start', from: '2027-01-03' }]],
    [
      'moved twice',
      [moved('2027-01-05', '2027-01-03'), moved('2027-01-10', '2027-01-05')],
      [{ kind: 'start', from: '2027-01-03' }],
    ],
    ['moved away and back', [moved('2027-01-20', '2027-01-10'), moved('2027-01-10', '2027-01-20')], []],
    ['is another again by now', [moved('2027-01-20', '2027-01-03')], []],
  ])('GIVEN a first day that %s THEN the change from the first to the last is told', (_what, items, reasons) => {
    const news = newsOfWork(
      following('drama'),
      drama,
      items.map((item) => due(item)),
    );
    expect(news).toEqual({ reasons, includesPremiere: reasons.length > 0 });
  });

  test('GIVEN a first day that moved after nine THEN it is news tomorrow, and today does not announce the premiere', () => {
    expect(newsOfWork(following('drama'), drama, [waiting(moved('2027-01-10', '2027-01-03'))])).toEqual({
      reasons: [],
      includesPremiere: true,
    });
  });
});

test('GIVEN a person who acts in one work and writes and directs another THEN a follow covers both, each once', () => {
  const made = work('film', {
    writers: [{ name: 'Ann', person: 'ann' }],
    directors: [{ name: 'Ann', person: 'ann' }],
  });
  const catalog = catalogOf([drama, made, workWith(['bea'], 'other')]);
  const ids = (id: string) => worksOf(id, catalog).map((series) => series.id);
  expect(ids('ann').toSorted()).toEqual(['drama', 'film']);
  expect(ids('film')).toEqual(['film']);
  expect(ids('nobody')).toEqual([]);
});
