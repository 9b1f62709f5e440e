import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/bot/knowledge.ts';
import { realBot } from '../real-data.ts';
import { toldFirst } from './told-first.ts';

let world: Knowledge;
beforeAll(async () => {
  ({ knowledge: world } = await realBot());
});

describe('the youngest and the oldest of a cast', () => {
  test.each([
    ['en', 'who is the youngest lead of "Broker"', /^IU/u],
    ['en', 'who is the oldest actor in Broker', /^Song Kang-ho/u],
    ['ja', '『ベイビー・ブローカー』の出演者で一番若いのは誰？', /^IU/u],
    ['ko', '브로커 주연 넷 중에 막내 누구임', /^아이유/u],
  ] as const)('GIVEN "%s: %s" THEN the answer begins with that person', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });
});
