import { beforeAll, expect, test } from 'vitest';
import type { Knowledge } from '../../../src/bot/knowledge.ts';
import { realBot, testDay } from '../../real-data.ts';

let world: Knowledge;
beforeAll(async () => {
  ({ knowledge: world } = await realBot());
});

test.each([
  ['en', 'Who is in Borderland Express?', 'Borderland Express'],
  ['ja', '今際の国のアリスに韓国の俳優って出てた?', '今際の国のアリス'],
  ['ko', '도쿄 바이스 시즌2 어디서 볼 수 있어요?', '도쿄 바이스'],
  ['ko', '도쿄 바이스 출연진 알려줘', '도쿄 바이스'],
] as const)('GIVEN a title without a record in %s, "%s" THEN the reply names it', (language, question, title) => {
  const { outcome } = world.questions.ask(question, language, testDay);
  expect(outcome).toMatchObject({ verdict: 'unknown', names: [{ name: title }] });
});

test.each([
  ['en', 'what is the weather in the capital?'],
  ['ja', '人を食べる料理人の映画はどこで見られる?'],
  ['ko', '오늘 날씨 어때?'],
] as const)('GIVEN no title in %s, "%s" THEN no name is reported as unknown', (language, question) => {
  expect(world.questions.ask(question, language, testDay).outcome.verdict).not.toBe('unknown');
});
