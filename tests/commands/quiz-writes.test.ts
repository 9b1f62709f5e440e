import { beforeEach, describe, expect, test } from 'vitest';
import { memoryState } from '../../src/state/state.ts';
import type { Fan } from '../discord/fan.ts';
import type { Reply } from '../discord/reply.ts';
import { setStage } from '../on-discord.ts';
import { fanOn, labelsOf } from './quiz-stage.ts';

const stage = await setStage();

/** The steps that the store took and kept something in, and those that changed nothing. */
let writes = 0;
let looks = 0;

beforeEach(() => {
  const { store, ...rest } = memoryState();
  stage.state = {
    ...rest,
    store: {
      ...store,
      change: (collection, key, decide) =>
        store.change(collection, key, (value) => {
          const decision = decide(value);
          if (decision.keep !== undefined || decision.erase === true) writes += 1;
          else looks += 1;
          return decision;
        }),
    },
  };
});

interface Table {
  readonly ann: Fan;
  readonly ben: Fan;
  readonly shown: Reply;
  readonly right: string;
  readonly wrong: string;
}

/** A game in which two others have answered, so that nobody plays alone and what follows is counted by itself. */
async function seated(): Promise<Table> {
  const [ann, ben, cho] = [fanOn(stage, 'Ann'), fanOn(stage, 'Ben'), fanOn(stage, 'Cho')];
  const shown = await ann.slash('/quiz rounds:5');
  const { right, wrong } = await labelsOf(stage, shown);
  await cho.press(shown, wrong);
  [writes, looks] = [0, 0];
  return { ann, ben, shown, right, wrong };
}

describe('what the store does for a press of a quiz', () => {
  test.each([
    [
      'a right answer with its points, profile and missed questions',
      (table: Table) => table.ben.press(table.shown, table.right),
    ],
    ['a wrong answer', (table: Table) => table.ben.press(table.shown, table.wrong)],
    ['a hint', (table: Table) => table.ann.press(table.shown, 'Hint')],
    ['giving up the question', (table: Table) => table.ann.press(table.shown, 'Skip')],
    ['the end of the game', (table: Table) => table.ann.press(table.shown, 'Stop')],
  ])('GIVEN %s THEN one write and nothing else', async (_what, press) => {
    await press(await seated());
    expect([writes, looks]).toEqual([1, 0]);
  });

  test('GIVEN somebody who has used their try THEN nothing is written', async () => {
    const { ben, shown, wrong, right } = await seated();
    await ben.press(shown, wrong);
    [writes, looks] = [0, 0];
    await ben.press(shown, right);
    expect([writes, looks]).toEqual([0, 1]);
  });

  test('GIVEN the next question THEN it is one write, the channel’s memory of it included', async () => {
    const { ben, ann, shown, right } = await seated();
    const after = await ben.press(shown, right);
    [writes, looks] = [0, 0];
    await ann.press(after, 'Next question');
    expect([writes, looks]).toEqual([1, 0]);
  });
});
