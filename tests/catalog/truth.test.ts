import { describe, expect, test } from 'vitest';
import { actor, foundBy, page, quote, work, type SmallData } from './small-data.ts';

const text = (en: string, ja = '短い文です。', ko = '짧은 문장입니다.') => ({ en, ja, ko });
const note = (en: string, topic = 'cast') => ({ topic, text: text(en), sources: ['a-page'] });
const released = (published: string | undefined, changes = {}): SmallData => ({
  works: [work({ id: 'a-work-2026', year: 2026, start: '2026-03-27', end: undefined, ...changes })],
  pages: { 'a-page': page({ published }) },
  quotes: [],
});

const links = (...list: Record<string, unknown>[]): SmallData => ({ actors: [actor({ links: list })] });

describe('a death that only words tell of', () => {
  test.each([
    ['English', text('A star of two films; he died in 2010.')],
    ['Japanese', text('A star.', '2010年に亡くなりました。')],
    ['Korean', text('A star.', '短い文です。', '2010년 세상을 떠났습니다.')],
  ])('GIVEN a summary that says so in %s THEN "died" is asked for', (_language, summary) => {
    expect(foundBy('deaths', { actors: [actor({ summary })] })).toEqual([
      expect.stringMatching(
        /^warning .*kim-woo-bin\.json summary: speaks of a death, and "died" of Kim Woo-bin is empty/u,
      ),
    ]);
    expect(foundBy('deaths', { actors: [actor({ summary, died: '2024-06-30' })] })).toEqual([]);
  });

  test.each([
    ['the death in a plot', text('Plays a man who foresees the death of others.')],
    ['a late-night programme', text('A regular of the late-night comedy.')],
  ])('GIVEN %s THEN nothing', (_what, summary) =>
    expect(foundBy('deaths', { actors: [actor({ summary })] })).toEqual([]),
  );

  test.each([
    ['the late Kim Woo-bin was in it.', 1],
    ['Kim Woo-bin, who died in 2010, was in it.', 1],
    ['It was shown after the death of Kim Woo-bin.', 1],
    ['Kim Woo-bin was in it, and the director died in 2010.', 0],
  ])('GIVEN a note that says "%s" THEN %i warning', (en, count) =>
    expect(foundBy('deaths', { works: [work({ notes: [note(en)] })] })).toHaveLength(count),
  );

  test('GIVEN a plot or a statement of a death THEN only the statement counts', () => {
    expect(foundBy('deaths', { works: [work({ notes: [note('The late Kim Woo-bin haunts it.', 'story')] })] })).toEqual(
      [],
    );
    expect(foundBy('deaths', { quotes: [quote({ text: text('Remembered the late Kim Woo-bin.') })] })).toHaveLength(1);
  });
});

describe('a date that is called confirmed', () => {
  test.each([
    ['from the day before', '2026-03-26', 1],
    ['of that very day', '2026-03-27', 0],
    ['from a month before', '2026-02', 1],
    ['of that month', '2026-03', 0],
    ['without a date', undefined, 0],
  ])('GIVEN only pages %s THEN it is right, or only announced', (_when, published, count) =>
    expect(foundBy('confirmed', released(published))).toHaveLength(count),
  );

  test('GIVEN an announced date THEN older pages do', () =>
    expect(
      foundBy('confirmed', released('2026-02', { release: { certainty: 'announced', sources: ['a-page'] } })),
    ).toEqual([]));

  test('GIVEN a work of long ago THEN older pages do', () =>
    expect(
      foundBy('confirmed', {
        pages: { 'a-page': page({ published: '2010' }) },
        works: [work({ id: 'a-work-2020', year: 2020, start: '2020-05-01', end: undefined })],
        quotes: [],
      }),
    ).toEqual([]));
});

describe('links', () => {
  test.each([
    ['another site', { kind: 'tmdb', url: 'https://example.com/person/1' }, /url: is no address of "tmdb"/u],
    [
      'a mobile page',
      { kind: 'wikipedia', language: 'ja', url: 'https://ja.m.wikipedia.org/wiki/A' },
      /url: is no address/u,
    ],
    [
      'no language',
      { kind: 'wikipedia', url: 'https://ja.wikipedia.org/wiki/A' },
      /kind: is "wikipedia": "language" has/u,
    ],
    [
      'the wrong one',
      { kind: 'wikipedia', language: 'ko', url: 'https://ja.wikipedia.org/wiki/A' },
      /language: is ko/u,
    ],
    [
      'no service',
      { kind: 'streaming', url: 'https://www.netflix.com/title/1' },
      /kind: is "streaming": "service" has/u,
    ],
    ['a film for a person', { kind: 'imdb', url: 'https://www.imdb.com/list/1/' }, /url: is no address of "imdb"/u],
    ['a short address', { kind: 'official', url: 'https://t.co/abc' }, /url: is a short address/u],
  ])('GIVEN %s THEN it is named', (_what, link, message) =>
    expect(foundBy('links', links(link)).join()).toMatch(message),
  );

  test('GIVEN good ones THEN nothing is reported; GIVEN one twice THEN it is reported once', () => {
    const good = { kind: 'wikidata', url: 'https://www.wikidata.org/wiki/Q123' };
    expect(foundBy('links', links(good, { kind: 'imdb', url: 'https://www.imdb.com/name/nm0123456/' }))).toEqual([]);
    expect(foundBy('links', links(good, good))).toEqual([
      expect.stringMatching(/links\[1\]\.url: is already in this list/u),
    ]);
  });
});
