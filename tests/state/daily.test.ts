import { describe, expect, test } from 'vitest';
import type { AskedQuestion } from '../../src/insights/quiz/draw-question.ts';
import { addDays } from '../../src/catalog/calendar.ts';
import { dailyPlayerOf, keepAnswer } from '../../src/state/daily/players.ts';
import { dailyQuestions, withQuestionOf } from '../../src/state/daily/questions.ts';
import { awayMilliseconds, excuse, noteUptime, openDays } from '../../src/state/daily/uptime.ts';
import type { Store } from '../../src/state/store.ts';
import { setStore } from '../on-stores.ts';
import { storeKinds } from './stores.ts';

const question = (ask: string): AskedQuestion => ({ pool: 'roles', ask, choices: ['a', 'b', 'c', 'd'], right: 0 });
const today = '2026-11-30';
const open = { since: today, days: [today] };

describe.each(storeKinds())('GIVEN daily questions kept in $name', (kind) => {
  let store: Store;
  setStore(kind, (opened) => {
    store = opened;
  });

  test('WHEN fifty processes draw at the same instant THEN all have the same question', async () => {
    const drawn = await Promise.all(
      Array.from({ length: 50 }, (_, index) => withQuestionOf(store, today, () => question(`roles/${index}`))),
    );
    const asked = new Set(drawn.map((days) => days.at(-1)?.question.ask));
    expect(asked.size).toBe(1);
    expect(await dailyQuestions(store)).toHaveLength(1);
  });

  test('WHEN the next day comes THEN the draw knows the questions before; 60 of them are kept', async () => {
    let known: readonly string[] = [];
    for (let index = 0; index < 62; index += 1)
      await withQuestionOf(store, addDays(today, index), (recent) => {
        known = recent;
        return question(`roles/${index}`);
      });
    expect(known).toHaveLength(60);
    expect((await dailyQuestions(store)).map(({ day }) => day)).toHaveLength(60);
    expect((await dailyQuestions(store))[0]?.day).toBe(addDays(today, 2));
  });

  test('WHEN somebody presses twenty times at once THEN the first answer counts, and nothing else', async () => {
    const press = (choice: number) => keepAnswer(store, 'yuki', { day: today, choice, isRight: choice === 0 }, open);
    const seen = await Promise.all(Array.from({ length: 20 }, (_, index) => press(index % 4)));
    const kept = await dailyPlayerOf(store, 'yuki');
    expect(kept).toMatchObject({ answered: 1, streak: { length: 1 } });
    expect(new Set(seen.map(({ answers }) => JSON.stringify(answers)))).toEqual(
      new Set([JSON.stringify(kept?.answers)]),
    );
  });

  test('WHEN they use "Delete my data" THEN answers and streak are gone', async () => {
    await keepAnswer(store, 'yuki', { day: today, choice: 0, isRight: true }, open);
    await store.eraseOwner('yuki');
    expect(await dailyPlayerOf(store, 'yuki')).toBeUndefined();
  });

  test.each([
    { away: awayMilliseconds - 1, counts: true },
    { away: awayMilliseconds, counts: false },
  ])('WHEN the bot was away for $away ms THEN the day counts: $counts', async ({ away, counts }) => {
    const noon = Date.parse(`${today}T12:00:00+09:00`);
    const questions = [{ day: today, question: question('roles/1') }];
    await noteUptime(store, new Date(noon));
    await noteUptime(store, new Date(noon + away));
    await noteUptime(store, new Date(noon + away + 600_000));
    expect((await openDays(store, questions)).days).toEqual(counts ? [today] : []);
  });

  test('WHEN the bot was away over midnight in Japan THEN both days are excused, and no other', async () => {
    const days = [-2, -1, 0, 1].map((shift) => addDays(today, shift));
    const questions = days.map((day) => ({ day, question: question(day) }));
    await noteUptime(store, new Date('2026-11-29T14:30:00Z'));
    await noteUptime(store, new Date('2026-11-29T15:30:00Z'));
    expect((await openDays(store, questions)).days).toEqual([days[0], days[3]]);
  });

  test('WHEN a question is taken back THEN its day is excused', async () => {
    await excuse(store, today, new Date(`${today}T12:00:00+09:00`));
    expect((await openDays(store, [{ day: today, question: question('a') }])).days).toEqual([]);
  });
});
