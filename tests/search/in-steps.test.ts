import { describe, expect, test } from 'vitest';
import { finished, madeInSteps, type Steps } from '../../src/search/in-steps.ts';

function* threeSteps(taken: string[]): Steps<string> {
  for (const step of ['first', 'second', 'third']) {
    taken.push(step);
    yield;
  }
  return 'whole';
}

describe('a value that is made in steps', () => {
  test('GIVEN somebody with time THEN one step is taken a time, and the value is there afterwards', () => {
    const taken: string[] = [];
    const { get, steps } = madeInSteps(() => threeSteps(taken));
    const [walk] = [steps()[Symbol.iterator]()];
    walk.next();
    expect(taken).toEqual(['first']);
    while (walk.next().done !== true);
    expect(taken).toEqual(['first', 'second', 'third']);
    expect(get()).toBe('whole');
    expect(taken).toHaveLength(3);
  });

  test('GIVEN somebody who needs it in the middle THEN the steps that are left are taken at once, none twice', () => {
    const taken: string[] = [];
    const { get, steps } = madeInSteps(() => threeSteps(taken));
    const walk = steps()[Symbol.iterator]();
    walk.next();
    expect(get()).toBe('whole');
    expect(taken).toEqual(['first', 'second', 'third']);
    expect(walk.next().done).toBe(true);
    expect([...steps()]).toEqual([]);
  });

  test('GIVEN a step that fails THEN the next caller starts over, and does not get half a value', () => {
    let attempts = 0;
    const { get, steps } = madeInSteps(function* () {
      attempts += 1;
      yield;
      if (attempts === 1) throw new Error('out of luck');
      return attempts;
    });
    expect(() => [...steps()]).toThrow('out of luck');
    expect(get()).toBe(2);
    expect(get()).toBe(2);
  });

  test('GIVEN steps without an owner THEN finished takes all of them', () => {
    const taken: string[] = [];
    expect(finished(threeSteps(taken))).toBe('whole');
    expect(taken).toHaveLength(3);
  });
});
