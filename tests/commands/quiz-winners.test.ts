import { describe, expect, test } from 'vitest';
import type { Fan } from '../discord/fan.ts';
import type { Reply } from '../discord/reply.ts';
import { setStage } from '../on-discord.ts';
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
    tenth: 'got it',
    eleventh: 'and 1 other got it',
    twelfth: 'and 2 others got it',
    late: 'and 2 others had it first.',
  },
  {
    language: 'ja',
    tenth: 'さんが正解！',
    eleventh: 'さん、ほか1人が正解！',
    twelfth: 'さん、ほか2人が正解！',
    late: 'さん、ほか2人のほうが先でした。',
  },
  {
    language: 'ko',
    tenth: '님 정답!',
    eleventh: '님 외 1명 정답!',
    twelfth: '님 외 2명 정답!',
    late: '님 외 2명이 더 빨랐습니다.',
  },
] as const)('GIVEN a game in $language in which twelve are right at once', ({ language, late, ...lines }) => {
  test('THEN ten are named, and the others are counted, also to somebody who comes too late', async () => {
    const here = stage.discord.addGuild();
    const copies: Copy[] = [];
    for (let index = 1; index <= 13; index += 1) {
      const fan = fanOn(stage, `P${index}`, { locale: locale[language] }).in(here);
      copies.push({ fan, shown: await fan.slash(start[language]) });
    }
    const [last] = copies.splice(-1);
    if (last === undefined) throw new Error('nobody plays');
    const { right } = await labelsOf(stage, last.shown);
    const seen: string[] = [];
    for (const { fan, shown } of copies) seen.push((await fan.press(shown, right)).text);
    const [tenth, eleventh, twelfth] = seen.slice(-3);
    expect(tenth).toContain(lines.tenth);
    expect(eleventh).toContain(lines.eleventh);
    expect(twelfth).toContain(lines.twelfth);
    expect(twelfth?.match(/<@\d+> ?(?:さん|님)?(?=, |、| and| 외)/gu)).toHaveLength(10);

    stage.now = new Date(stage.now.getTime() + 2001);
    const tooLate = await last.fan.press(last.shown, right);
    expect(tooLate.isEphemeral).toBe(true);
    expect(tooLate.text).toContain(late);
  });
});
