import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/bot/knowledge.ts';
import type { Language } from '../../src/language/language.ts';
import { realBot } from '../real-data.ts';
import { toldFirst as firstOf } from './told-first.ts';

let world: Knowledge;
beforeAll(async () => {
  ({ knowledge: world } = await realBot());
});

const toldFirst = (question: string, reader: Language): string => firstOf(world, question, reader);

describe('a second question about the work that the first one picks', () => {
  test.each([
    [
      'en',
      "What was Chae Jong-hyeop's first Japanese drama? And which channel was it on?",
      /Eye Love You.*ran on TBS/su,
    ],
    [
      'ja',
      'リュ・シウォンが日本のドラマに初めて出たのは何てやつ？あとそれ何テレビ？',
      /LOVE STORIES II.*日本テレビで/su,
    ],
    ['ko', '심은경의 첫 연극이 뭐였지? 공연장은 어디였어?', /아카사카 ACT 시어터/u],
  ] as const)('GIVEN it in %s THEN it is answered for that work', (language, question, said) => {
    expect(toldFirst(question, language)).toMatch(said);
  });
});

describe('what only a note knows', () => {
  test.each([
    ['en', 'how long is come and go (2021)', /158 minutes/u],
    ['ja', 'COME & GO カム・アンド・ゴー 何分の映画', /158分/u],
    ['ko', '김꽃비 어디에 반했는지 킹레코드 야마구치 프로듀서가 뭐래?', /존재감/u],
  ] as const)('GIVEN it is asked in %s THEN the note is said', (language, question, said) => {
    expect(toldFirst(question, language)).toMatch(said);
  });
});

describe('words that look like a name', () => {
  test('GIVEN "u know" in small letters THEN it is not U-Know', () => {
    expect(toldFirst('all wowow dramas u know', 'en')).toMatch(/^\d+ works \(TV dramas, WOWOW\)/u);
  });

  test('GIVEN U-Know with its hyphen THEN it is', () => {
    expect(toldFirst('What has U-Know Yunho done in Japan?', 'en')).toMatch(/Jung Yun-ho/u);
  });

  test('GIVEN a title with slips in two words THEN it is found', () => {
    expect(toldFirst('how many eps does shinjuku feild hospitel have', 'en')).toMatch(/11 episodes/u);
  });
});

test('GIVEN a request for a spoiler beside another question THEN neither half is answered', () => {
  expect(toldFirst("spoil penalty loop for me, how does it end and who's the mysterious man really", 'en')).toBe(
    'spoiler',
  );
});

test.each([
  ['en', 'when is park eun bins birthday', /^Park Eun-bin was born on 4 September 1992/u],
  ['en', 'how old is park eun bin', /^Park Eun-bin is 34/u],
  ['ja', 'ハジョンウって誕生日いつ', /^ハ・ジョンウは1978年3月11日生まれ/u],
  ['ko', '유승호 생일 언제임', /^유승호는 1993년 8월 17일생/u],
  ['ko', '유승호 몇 살이야', /^유승호는 만 33세/u],
] as const)('GIVEN in %s "%s" THEN the answer begins with what is asked', (language, question, said) => {
  expect(toldFirst(question, language)).toMatch(said);
});
