import { describe, expect, test } from 'vitest';
import type { Fan } from '../discord/fan.ts';
import type { Reply } from '../discord/reply.ts';
import { setStage } from '../on-discord.ts';
import { rowsIn } from '../state/standings.ts';
import { fanOn, labelsOf } from './quiz-stage.ts';

const stage = await setStage();

const start = { en: '/quiz', ja: '/クイズ', ko: '/퀴즈' } as const;
const locale = { en: 'en-US', ja: 'ja', ko: 'ko' } as const;

/** Everybody has the question in a message of their own, whose buttons stay. */
interface Copy {
  readonly fan: Fan;
  readonly shown: Reply;
}

describe.each([
  {
    language: 'en',
    eleventh: 'and others got it',
    unnamed: 'you have the points too',
    late: 'and others had it first.',
  },
  {
    language: 'ja',
    eleventh: 'さん、ほかのみなさんが正解！',
    unnamed: 'あなたにも得点が入りました。',
    late: 'さん、ほかのみなさんのほうが先でした。',
  },
  {
    language: 'ko',
    eleventh: '님 외 여러 명 정답!',
    unnamed: '점수를 얻었습니다.',
    late: '님 외 여러 명이 더 빨랐습니다.',
  },
] as const)('GIVEN a game in $language in which twelve are right at once', ({ language, eleventh, unnamed, late }) => {
  test('THEN the message names ten and says that there are more, each of the others learns it alone, and all have the points', async () => {
    const here = stage.discord.addGuild();
    const copies: Copy[] = [];
    for (let index = 1; index <= 13; index += 1) {
      const fan = fanOn(stage, `P${index}`, { locale: locale[language] }).in(here);
      copies.push({ fan, shown: await fan.slash(start[language]) });
    }
    const [last] = copies.splice(-1);
    if (last === undefined) throw new Error('nobody plays');
    const { right } = await labelsOf(stage, last.shown);
    const seen: Reply[] = [];
    for (const { fan, shown } of copies) seen.push(await fan.press(shown, right));
    const [tenth, more, twelfth] = seen.slice(-3);
    expect(tenth?.text).not.toContain(eleventh);
    expect(more?.text).toContain(eleventh);
    expect(
      more?.text
        .split('\n')
        .find((line) => line.includes(eleventh))
        ?.match(/<@\d+>/gu),
    ).toHaveLength(10);
    expect([tenth?.isEphemeral, more?.isEphemeral, twelfth?.isEphemeral]).toEqual([false, false, true]);
    expect(twelfth?.text).toContain(unnamed);
    expect((await rowsIn(stage.state.store, { server: here.guild.id })).map(({ points }) => points)).toEqual(
      Array.from({ length: 12 }, () => 2),
    );

    stage.now = new Date(stage.now.getTime() + 2001);
    const tooLate = await last.fan.press(last.shown, right);
    expect(tooLate.isEphemeral).toBe(true);
    expect(tooLate.text).toContain(late);
  });
});
