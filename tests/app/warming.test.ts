import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openLiveData, type LiveData } from '../../src/app/live-data.ts';
import { copyOfExcerpt } from '../excerpt.ts';

const stepsLeft = (data: LiveData): number => Array.from(data.current().questions.prepare()).length;
const turnOfTheLoop = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

let data: LiveData;
beforeEach(async () => {
  data = await openLiveData(await copyOfExcerpt(), { log: () => undefined, watch: false });
});
afterEach(() => data.close());

describe('preparing for the first question', () => {
  test('GIVEN interactions that arrive meanwhile THEN there is a turn for them after each of a hundred steps and more', async () => {
    let turns = 0;
    const turn = (): void => {
      turns += 1;
      counting = setImmediate(turn);
    };
    let counting = setImmediate(turn);
    await data.warm();
    clearImmediate(counting);
    expect(turns).toBeGreaterThan(100);
    expect(stepsLeft(data)).toBe(0);
  });

  test('GIVEN a stop in the middle THEN the steps that are left are not taken', async () => {
    const preparing = data.warm();
    await turnOfTheLoop();
    data.close();
    await preparing;
    expect(stepsLeft(data)).toBeGreaterThan(100);
  });
});
