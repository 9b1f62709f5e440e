import { describe, expect, test } from 'vitest';
import { drawAlike, drawInOrder } from '../../../src/insights/quiz/draw-four.ts';
import type { Candidate, Pool } from '../../../src/insights/quiz/pool.ts';
import { work } from '../small-catalog.ts';
import { drawsOf } from '../../../src/insights/quiz/seeded-draws.ts';

/** Candidates at places 0, 1, 2 …: the nearer their places, the more alike. */
const candidates = Array.from({ length: 30 }, (_one, place): Candidate => {
  const text = String.fromCodePoint(0x41 + place).repeat(3);
  return {
    choice: { id: `${place}`, label: { en: text, ja: text, ko: text } },
    fame: place,
    asks: [{ key: `ask-${place}`, prompt: { kind: 'first', series: work(`${place}`) } }],
  };
});
const placeOf = ({ choice }: Candidate): number => Number(choice.id);
const pool: Pool = {
  name: 'premise',
  kind: 'premise',
  candidates,
  distance: (a, b) => Math.abs(placeOf(a) - placeOf(b)),
  place: placeOf,
  isClear: () => true,
};
const always = (): boolean => true;
const seeds = Array.from({ length: 40 }, (_one, seed) => seed);

describe.each([
  ['alike', drawAlike],
  ['in an order', drawInOrder],
] as const)('four choices that are %s', (_how, drawFour) => {
  test('GIVEN any seed THEN they are four, differ, and the answer is one of them with its own question', () => {
    for (const seed of seeds) {
      const drawn = drawFour(pool, candidates, always, drawsOf(seed));
      expect(new Set(drawn?.four).size).toBe(4);
      expect(drawn?.four).toContain(drawn?.right);
      expect(drawn?.right.asks).toContain(drawn?.ask);
    }
  });

  test('GIVEN three candidates THEN there is no question; with a fourth there is', () => {
    expect(
      drawFour({ ...pool, candidates: candidates.slice(0, 3) }, candidates.slice(0, 3), always, drawsOf(1)),
    ).toBeUndefined();
    expect(
      drawFour({ ...pool, candidates: candidates.slice(0, 4) }, candidates.slice(0, 4), always, drawsOf(1)),
    ).toBeDefined();
  });

  test('GIVEN candidates that may never appear together THEN there is no question', () => {
    expect(drawFour({ ...pool, distance: () => Infinity }, candidates, always, drawsOf(1))).toBeUndefined();
  });

  test('GIVEN that nothing is new THEN there is no question', () => {
    expect(drawFour(pool, candidates, () => false, drawsOf(1))).toBeUndefined();
  });
});

test('GIVEN an order THEN the answer comes first, and the others follow it closely', () => {
  // Whatever did not come later is right as well.
  const ordered: Pool = { ...pool, isClear: ({ key }, other) => placeOf(other) > Number(key.slice('ask-'.length)) };
  for (const seed of seeds) {
    const { four, right } = drawInOrder(ordered, candidates, always, drawsOf(seed)) ?? expect.fail('no question');
    const first = placeOf(right);
    const others = four.filter((one) => one !== right).map(placeOf);
    expect(others.every((place) => place > first && place <= first + 8)).toBe(true);
  }
});
