import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/bot/knowledge.ts';
import { realBot } from '../real-data.ts';
import { toldFirst } from './told-first.ts';

let world: Knowledge;
beforeAll(async () => {
  ({ knowledge: world } = await realBot());
});

describe('somebody without a record, named with a group', () => {
  test.each([
    ['en', 'has hanni from newjeans been in a japanese drama?'],
    ['en', 'any japanese movie with karina of aespa'],
    ['ja', 'NewJeansのハニは日本のドラマに出たことある？'],
    ['ko', '뉴진스 하니 일본 드라마 찍은 적 있어?'],
    ['ko', '르세라핌 김채원 일본 드라마 나온 적 있어?'],
    ['ko', '아이브 장원영 일본 영화 찍었어?'],
    ['ko', '에스파 카리나 일본 작품 있어?'],
  ] as const)('GIVEN in %s "%s" THEN the name is unknown, and nobody else answers', (language, question) => {
    expect(toldFirst(world, question, language)).toBe('unknown');
  });

  test('GIVEN one vowel wrong in a known name THEN the known person is meant', () => {
    expect(toldFirst(world, '김레원 일본 영화 뭐 찍었어?', 'ko')).toMatch(/하나카게/u);
  });
});

describe('a work named with its maker', () => {
  test.each([
    ['en', 'where can i stream connect, the takashi miike one', /Disney/u],
    ['en', 'when did goemon come out, the kazuaki kiriya film', /1 May 2009/u],
    ['ja', '三池監督のコネクトってどこで見れる', /ディズニープラス/u],
    ['ja', '片山慎三のガス人間どこで見れる', /Netflix/u],
    ['ko', '미이케 다카시 감독 커넥트 어디서 봐?', /디즈니/u],
  ] as const)('GIVEN in %s "%s" THEN the maker only says which work is meant', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });
});

describe('the season of a record', () => {
  test.each([
    ['en', 'galileo season 2 last ep rating', /19\.1/u],
    ['en', 'galileo season 2 number of episodes', /11/u],
    ['ja', 'ガリレオ シーズン2の最終回の視聴率', /19\.1/u],
    ['ko', '갈릴레오 시즌2 마지막회 시청률', /19\.1/u],
  ] as const)('GIVEN in %s "%s" THEN no sequel is asked for', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });

  test.each([
    ['en', 'will there be a season 3 of galileo'],
    ['ja', 'ブラックペアン シーズン3の予定は？'],
    ['ko', '아이 러브 유 시즌2 나와?'],
  ] as const)('GIVEN another one in %s "%s" THEN it is a sequel', (language, question) => {
    expect(toldFirst(world, question, language)).toBe('sequel');
  });
});

describe('names and titles that are everyday words', () => {
  test.each([
    ['en', 'has won bin ever been in a drama w kyoko fukada', /^Yes\. Friends/u],
    ['en', 'i feel like seungri and top were in a movie together', /19-Nineteen/u],
    ['en', 'which channel aired friends', /TBS/u],
    ['en', 'how many epsiodes does friends have', /4/u],
    ['en', 'lee byunghun works oldest to newst', /Three\.\.\. Extremes/u],
  ] as const)('GIVEN in %s "%s" THEN the record is meant', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });
});
