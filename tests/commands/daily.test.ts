import { Locale } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { pressInteraction } from '../../src/doors/interactions.ts';
import { dailyQuestions } from '../../src/state/daily/questions.ts';
import { noteUptime } from '../../src/state/daily/uptime.ts';
import { buttonsOf } from '../discord/client/find-component.ts';
import { Fan, type FanOptions } from '../discord/fan.ts';
import type { Reply } from '../discord/reply.ts';
import { setStage } from '../on-discord.ts';

const stage = await setStage({ day: new Date('2026-11-30T12:00:00+09:00') });

const fan = (options: FanOptions = {}): Fan => new Fan(stage.discord, stage.here, { installed: 'both', ...options });

const picks = (reply: Reply): string[] =>
  buttonsOf(reply.message).flatMap((button) =>
    'custom_id' in button && button.custom_id.startsWith('daily.pick.') ? [button.custom_id] : [],
  );

/** The index of the right choice on a day. */
const rightOn = async (day: string): Promise<number> =>
  (await dailyQuestions(stage.state.store)).find((one) => one.day === day)?.question.right ?? -1;

/** Answers today's question, right or wrong. */
async function answer(who: Fan, isRight = true): Promise<Reply> {
  const card = await who.slash('/daily');
  const right = await rightOn(stage.now.toISOString().slice(0, 10));
  const index = isRight ? right : (right + 1) % 4;
  return who.press(card, picks(card)[index] ?? '');
}

describe('GIVEN the question of the day', () => {
  test('WHEN three people open it in three languages THEN all have the same question, each alone', async () => {
    const cards = await Promise.all((['en-US', 'ja', 'ko'] as const).map((locale) => fan({ locale }).slash('/daily')));
    expect(cards.map((card) => card.isEphemeral)).toEqual([true, true, true]);
    expect(
      new Set(
        cards.map((card) =>
          picks(card)
            .map((id) => id.split('.').slice(2).join('.'))
            .join(),
        ),
      ).size,
    ).toBe(1);
    expect(cards.map((card) => card.text.split('\n')[0])).toEqual([
      'Question of the day · 30 November',
      '今日の一問 · 11月30日',
      '오늘의 문제 · 11월 30일',
    ]);
  });

  test('WHEN it is answered right THEN the card says so at once, with a line to share that names no answer', async () => {
    const done = await answer(fan());
    expect(done.text).toContain('✅ Right!');
    expect(done.text).toContain('Hanryu 2026-11-30 ✓ 🔥1');
    expect(picks(done)).toHaveLength(4);
    expect(buttonsOf(done.message).filter(({ disabled }) => disabled)).toHaveLength(4);
  });

  test('WHEN it is answered wrong THEN nothing shows the right answer before tomorrow', async () => {
    const done = await answer(fan(), false);
    expect(done.text).toContain('❌ Not right. The answer comes tomorrow.');
    const right = await rightOn('2026-11-30');
    const styles = buttonsOf(done.message).filter((one) => 'custom_id' in one && one.custom_id.includes('.pick.'));
    const others = styles.filter((_, index) => index !== (right + 1) % 4);
    expect(new Set(others.map(({ style }) => style)).size).toBe(1);
  });

  test('WHEN somebody tries again THEN their first answer stays', async () => {
    const yuki = fan();
    // The same question, open on two devices.
    const [card, elsewhere] = [await yuki.slash('/daily'), await yuki.slash('/daily')];
    const [first = '', second = ''] = picks(card);
    const done = await yuki.press(card, first);
    const again = await yuki.press(elsewhere, second);
    expect(again.text).toBe(done.text);
    expect(again.text).toContain('You have answered today.');
  });

  test('WHEN midnight in Japan passes THEN yesterday’s question is closed and its answer shown, and a new one is open', async () => {
    const yuki = fan();
    const old = await yuki.slash('/daily');
    await answer(yuki);
    const late = fan();
    const lateCard = await late.slash('/daily');
    stage.now = new Date('2026-12-01T00:00:00+09:00');
    expect((await late.press(lateCard, picks(lateCard)[0] ?? '')).text).toContain('That question is closed');
    const next = await yuki.slash('/daily');
    expect(next.text).toContain('1 December');
    expect(picks(next)).not.toEqual(picks(old));
    const told = await yuki.press(next, 'Yesterday’s answer');
    expect(told.text).toContain('You had it right.');
    const pages = [...stage.real.catalog.sources.values()].map(({ url }) => url);
    // The question is drawn at random, and some pages have no https.
    expect(pages).toContain(/\]\(<(?<page>[^>]+)>/u.exec(told.text)?.groups?.['page']);
  });

  test.each([
    ['daily.answer.2026-11-30', 'This button no longer works'],
    ['daily.answer.2026-12-24', 'This button no longer works'],
    ['daily.share.2026-11-30', 'No answer of yours'],
  ])('WHEN somebody presses a bent %s THEN it tells nothing', async (customId, said) => {
    await fan().slash('/daily');
    const { response } = await stage.answer(pressInteraction(customId, Locale.EnglishUS));
    expect(JSON.stringify(response)).toContain(said);
  });

  test('WHEN the result is shared THEN the channel sees the line and a button to play, and nobody is pinged', async () => {
    const yuki = fan({ name: 'Yuki' });
    const shared = await yuki.press(await answer(yuki), 'Share here');
    expect(shared.isEphemeral).toBe(false);
    expect(shared.text).toContain('Hanryu 2026-11-30 ✓ 🔥1');
    const other = await fan({ name: 'Bo' }).press(shared, 'Today’s question');
    expect(other.isEphemeral).toBe(true);
    expect(picks(other)).toHaveLength(4);
  });

  test('WHEN it is played in direct messages THEN it is the same question with the same single try', async () => {
    const yuki = fan();
    await answer(yuki);
    expect((await yuki.inDirectMessages().slash('/daily')).text).toContain('You have answered today.');
  });
});

/** Whole days with a question on which only others play. */
async function pass(days: number): Promise<void> {
  for (let count = 0; count < days; count += 1) {
    stage.now = new Date(stage.now.getTime() + 86_400_000);
    await fan({ name: 'Somebody else' }).slash('/daily');
  }
}

describe('GIVEN a streak', () => {
  test.each([
    { missed: 0, line: '🔥 2 days in a row' },
    { missed: 1, line: '🔥 2 days in a row' },
    { missed: 2, line: '🔥 1 day' },
  ])('WHEN $missed days are missed THEN the next answer says “$line”', async ({ missed, line }) => {
    const yuki = fan();
    await answer(yuki);
    await pass(missed);
    stage.now = new Date(stage.now.getTime() + 86_400_000);
    expect((await answer(yuki)).text).toContain(line);
  });

  test('WHEN the bot itself is away for five days THEN the streak goes on', async () => {
    const yuki = fan();
    await noteUptime(stage.state.store, stage.now);
    await answer(yuki);
    stage.now = new Date(stage.now.getTime() + 6 * 86_400_000);
    await noteUptime(stage.state.store, stage.now);
    expect((await answer(yuki)).text).toContain('🔥 2 days in a row');
  });

  test('WHEN they use "Delete my data" THEN the streak is gone', async () => {
    const yuki = fan();
    await answer(yuki);
    const asked = await yuki.slash('/about page:forget-me');
    await yuki.press(asked, 'about.forget-me.yes');
    expect((await yuki.slash('/daily')).text).not.toContain('🔥');
  });
});
