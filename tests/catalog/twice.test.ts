import { describe, expect, test } from 'vitest';
import { actor, costar, foundBy, quote } from './small-data.ts';

const text = (en: string, ja = '短い文です。', ko = '짧은 문장입니다.') => ({ en, ja, ko });
const known = (...titles: readonly string[][]) => titles.map(([en, ja, ko]) => ({ en, ja, ko }));
const kaho = costar({ id: 'kaho', names: { en: 'Kaho', ko: '가호', ja: '夏帆' } });
const takada = costar({ id: 'takada-kaho', names: { en: 'Kaho Takada', ko: '다카다 가호', ja: '高田夏帆' } });

const figure = (changes: Record<string, unknown>) => ({
  id: 'a',
  what: text('Likes on the thank-you post after the last episode'),
  value: text('430,000 likes'),
  asOf: '2024-03',
  sources: ['a-page'],
  checked: '2026-11-21',
  ...changes,
});

const rating = (id: string, which: string) =>
  figure({ id, what: text(`Rating of the ${which} episode in the Kanto region`), value: text('8.1%') });

describe('one thing twice in other words', () => {
  test('GIVEN two English names of one Korean work THEN the second is named', () => {
    const knownFor = known(
      ['Sweet Munchies (2020)', 'Sweet Munchies (2020)', '야식남녀 (2020)'],
      ['Midnight Snack Man and Woman (2020)', '夜食男女 (2020)', '야식남녀 (2020)'],
    );
    expect(foundBy('twice', { actors: [actor({ knownFor })] })).toEqual([
      expect.stringMatching(/knownFor\[1\]: is the same work as knownFor\[0\]/u),
    ]);
  });

  test('GIVEN one title in two years THEN they are two works', () => {
    const knownFor = known(
      ['Soulmate (2006)', 'ソウルメイト (2006)', '소울메이트 (2006)'],
      ['Soulmate (2023)', 'ソウルメイト (2023)', '소울메이트 (2023)'],
    );
    expect(foundBy('twice', { actors: [actor({ knownFor })] })).toEqual([]);
  });

  test('GIVEN somebody by the given name and by the full name THEN they may be one, unless both records say no', () => {
    expect(foundBy('twice', { costars: [kaho, takada] })).toEqual([
      expect.stringMatching(/costars\[0\]\.names\.ja: is the given name of "takada-kaho"/u),
    ]);
    const apart = [
      { ...kaho, namesakes: ['takada-kaho'] },
      { ...takada, namesakes: ['kaho'] },
    ];
    expect(foundBy('twice', { costars: apart })).toEqual([]);
    expect(foundBy('namesakes', { costars: apart })).toEqual([]);
  });

  test.each([
    [
      'the same words of one speaker',
      { id: 'b', text: text('He said that the scripts in Japan gave him a new start.') },
      1,
    ],
    ['other words of one speaker', { id: 'b', text: text('She praised the food on the set.') }, 0],
    [
      'the same words of another',
      { id: 'b', speaker: text('Somebody else'), text: text('He said that scripts in Japan gave him a new start.') },
      0,
    ],
  ])('GIVEN %s THEN %i statement is named', (_what, changes, count) => {
    const first = quote({ text: text('He said scripts in Japan gave him a new start.') });
    expect(foundBy('twice', { quotes: [first, quote(changes)] })).toHaveLength(count);
  });

  test.each([
    ['another wording of one page', { id: 'b', what: text('Likes on the thank-you post after the finale') }, 1],
    ['another number', { id: 'b', value: text('450,000 likes') }, 0],
    ['another episode', { id: 'b', what: text('Likes on the thank-you post after episode 2') }, 1],
    ['years later', { id: 'b', asOf: '2026-03' }, 0],
    ['another thing that is as many', { id: 'b', what: text('Letters from viewers to the broadcaster') }, 0],
  ])('GIVEN %s THEN %i figure is named', (_what, changes, count) =>
    expect(foundBy('twice', { figures: [figure({}), figure(changes)] })).toHaveLength(count),
  );

  test('GIVEN the first episode of a work and its last with one rating THEN they are two figures', () => {
    expect(foundBy('twice', { figures: [rating('a', 'first'), rating('b', 'last')] })).toEqual([]);
    expect(foundBy('twice', { figures: [rating('a', 'first'), rating('b', 'first')] })).toHaveLength(1);
  });
});
