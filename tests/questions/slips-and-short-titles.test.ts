import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/bot/knowledge.ts';
import { realBot } from '../real-data.ts';
import { toldFirst } from './told-first.ts';

let world: Knowledge;
beforeAll(async () => {
  ({ knowledge: world } = await realBot());
});

describe('a name that is one slip away from somebody of the named work', () => {
  test.each([
    ['en', 'choi jiwu in rondoo, her charcter name??', /Choi Yoon-a|Choi Yuna/u],
    ['en', "won bim in friends - what's his role", /Kim Ji-hoon/u],
    ['ko', '채종엽 아이러브유 역할', /윤태오/u],
  ] as const)('GIVEN in %s "%s" THEN it is answered', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });

  test.each([
    ['en', 'what did Park Bo-gum play in Rondo'],
    ['ko', '홍길동 아이 러브 유에서 무슨 역'],
  ] as const)('GIVEN in %s "%s", somebody else, THEN nobody else is told of', (language, question) => {
    expect(toldFirst(world, question, language)).not.toMatch(/, as | 역 · 주연/u);
  });
});

describe('a title shortened as fans shorten it', () => {
  test.each([
    ['ja', 'ブラペ2の初回何パー？', /11\.8/u],
    ['ja', 'キンおにの主演は？', /カン・ヘウォン/u],
    ['ja', 'メリベリっていつから？', /10月7日/u],
    ['ko', '내남결 일본판 감독 누구야', /안길호|내 남편과 결혼해줘/u],
  ] as const)('GIVEN in %s "%s" THEN the work is found', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });

  test.each([
    ['ja', 'ハロペの監督だれ'],
    ['ko', '가나다 감독 누구'],
  ] as const)('GIVEN in %s "%s", which shortens no title, THEN nothing is told', (language, question) => {
    expect(toldFirst(world, question, language)).toMatch(/^(?:unknown|not-on-record|outside)$/u);
  });
});

describe('the beginning of a run and its end', () => {
  test.each([
    ['en', '99 days with the superstar - was the finale rating better than ep 1?', /^Yes.*10\.2%.*10\.9%/su],
    ['en', "did rondo's last episode do better than its first?", /^No/u],
    ['ja', '輪舞曲の最終回は初回より視聴率よかった？', /^いいえ/u],
    ['ko', '윤무곡 막방 시청률이 첫방보다 높았어?', /^아니요/u],
  ] as const)('GIVEN in %s "%s" THEN the ratings decide', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });

  test('GIVEN two people instead THEN it stays an opinion', () => {
    expect(toldFirst(world, '한효주랑 심은경 중에 누가 더 예쁜지 골라줘', 'ko')).toBe('opinion');
  });
});
