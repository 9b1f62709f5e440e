import { describe, expect, test } from 'vitest';
import { aboutWhat } from '../../src/search/query/requests.ts';
import { searchOf } from '../../src/search/search.ts';
import { entry, firstOf } from './found.ts';

describe('a request around a name', () => {
  test.each([
    ['tell me about suzy pls', 'suzy'],
    ['can you find me final life', 'final life'],
    ['suzy please', 'suzy'],
    ['파이널 라이프를 찾아줘', '파이널 라이프'],
    ['수지에 대해 알려 주세요', '수지'],
    ['수지 좀 찾아 줄래요', '수지'],
    ['スジについて教えてください', 'スジ'],
    ['スジを探して', 'スジ'],
    ['수지 나온 거 뭐 있어', '수지'],
    ['수지가 출연한 작품 뭐 있더라', '수지'],
    ['スジが出てるドラマある', 'スジ'],
    ['スジって何に出てた', 'スジ'],
    ['what else has suzy been in', 'suzy'],
    ['anything with suzy in it', 'suzy'],
    ['suzy', undefined],
    ['찾아줘', undefined],
    ['please', undefined],
  ])('GIVEN %s THEN it is about %s', (typed, about) => {
    expect(aboutWhat(typed)).toBe(about);
  });

  const search = searchOf({
    entries: [
      entry('suzy', { en: 'Suzy', ko: '수지', ja: 'スジ' }),
      entry('tell-me', { en: 'Tell Me Something', ko: '텔 미 썸딩' }, { kind: 'series' }),
    ],
    beside: [],
  });

  test.each([
    ['tell me about suzy pls', 'suzy'],
    ['수지를 찾아줘', 'suzy'],
    ['tell me something', 'tell-me'],
    ['tell me about lee do-kyung pls', 'nobody'],
    ['이도경을 찾아줘', 'nobody'],
  ])('GIVEN %s THEN %s is found', (typed, id) => {
    expect(firstOf(search, typed)).toBe(id);
  });
});
