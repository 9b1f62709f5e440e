import { describe, expect, test } from 'vitest';
import { similarTo } from '../../src/insights/similar.ts';
import { actor, catalogOf, work, workWith } from './small-catalog.ts';

const director = [{ name: 'A Director', person: 'maker' }];
const subject = workWith(['star', 'costar'], 'subject', { genres: ['romance', 'food'], directors: director });

const similar = (others: readonly ReturnType<typeof work>[]): string[] =>
  similarTo(subject, catalogOf([subject, ...others], [actor('star')]), 10).map(({ series }) => series.id);

describe('works like another one', () => {
  test.each([
    ['the same star', workWith(['star'], 'x')],
    ['the same director', work('x', { directors: director })],
    ['one genre', work('x', { genres: ['food'] })],
    ['the same co-star', workWith(['costar'], 'x')],
  ])('GIVEN %s THEN it is similar', (_what, other) => {
    expect(similar([other])).toEqual(['x']);
  });

  test.each([
    ['nothing but the kind', work('x')],
    ['another genre', work('x', { genres: ['crime'] })],
    ['the same star in a Korean production', workWith(['star'], 'x', { country: 'KR' })],
  ])('GIVEN %s THEN it is not', (_what, other) => {
    expect(similar([other])).toEqual([]);
  });

  test('GIVEN several THEN the star before the director, the director before a genre, a genre before a bit part', () => {
    expect(
      similar([
        workWith(['costar'], 'bit-part'),
        work('genre', { genres: ['food'] }),
        work('director', { directors: director }),
        workWith(['star'], 'star'),
      ]),
    ).toEqual(['star', 'director', 'genre', 'bit-part']);
  });

  test('GIVEN a genre that many works have and one that few have THEN the rarer says more', () => {
    const many = Array.from({ length: 6 }, (_, index) => work(`z-${index}`, { genres: ['romance'], year: 2020 }));
    expect(similar([...many, work('rare', { genres: ['food'], year: 2001 })])[0]).toBe('rare');
  });

  test.each(['guest', 'cameo'] as const)(
    'GIVEN a star who is only a %s in either work THEN a genre says more',
    (billing) => {
      const visited = work('visited', { cast: [{ person: 'star', billing, sources: [] }], year: 2024 });
      expect(similar([visited, work('genre', { genres: ['food'], year: 2001 })])).toEqual(['genre', 'visited']);
    },
  );

  test('GIVEN equals THEN the newer first', () => {
    const old = workWith(['star'], 'a-old', { year: 2001 });
    const recent = workWith(['star'], 'b-new', { year: 2020 });
    expect(similar([old, recent])).toEqual(['b-new', 'a-old']);
  });
});
