import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/bot/knowledge.ts';
import { realBot } from '../real-data.ts';
import { toldFirst } from './told-first.ts';

let world: Knowledge;
beforeAll(async () => {
  ({ knowledge: world } = await realBot());
});

describe('a second thing in one question', () => {
  test.each([
    [
      'en',
      'which came first virgin snow or sayonara itsuka, and who directed the first one',
      /before Sayonara Itsuka[^]*Han Sang-hee directed/u,
    ],
    [
      'en',
      'Virgin Snow - who directed it, and did he make any other film you know of?',
      /Han Sang-hee directed[^]*Wasureyuki/u,
    ],
    [
      'en',
      'who directed air doll and what else did he make',
      /Kore-eda directed[^]*Broker \(Hirokazu Kore-eda, without Air Doll\)/u,
    ],
    ['ja', '『空気人形』の監督は誰で、ほかにどんな作品を撮った？', /是枝裕和[^]*『ベイビー・ブローカー』/u],
    ['ko', '공기인형 감독 누구고 또 뭐 찍었어?', /고레에다[^]*브로커/u],
  ] as const)(
    'GIVEN in %s "%s" THEN both are answered, and the known work is none of the others',
    (language, question, said) => {
      expect(toldFirst(world, question, language)).toMatch(said);
    },
  );
});

describe('contracts and seasons', () => {
  test.each([
    ['ko', '2PM 준호 JYP랑 계약 언제 끝났어?', /2025년 4월 15일까지 JYP/u],
    ['en', "when did 2pm junho's contract with jyp end", /JYP Entertainment until 15 April 2025|until 15 April 2025/u],
    ['en', 'whats lee jung jae paid per ep for squid game s2', /^1 billion won per episode/u],
    ['ja', 'イ・ジョンジェのイカゲームシーズン2の1話あたりのギャラは', /^1話あたり10億ウォン/u],
    ['en', 'has eye love you season 2 been announced', /^sequel$/u],
  ] as const)('GIVEN in %s "%s" THEN it is answered from the record that has it', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });
});

describe('forecasts', () => {
  test.each([
    ['en', 'what are the odds that chae jong-hyeop makes another jdrama next year'],
    ['ja', '来年の日本アカデミー賞、シムウンギョンが獲ると予想する？'],
    ['ko', '내년에 채종협 일드 또 찍을 확률 몇퍼센트로 봄?'],
  ] as const)('GIVEN in %s "%s" THEN it is declined', (language, question) => {
    expect(toldFirst(world, question, language)).toBe('forecast');
  });
});

describe('a place and a month behind a name in capitals', () => {
  test('GIVEN an arena that a text names THEN it is no unknown name', () => {
    expect(
      toldFirst(world, "how many people attended Park Seo-joon's fan meeting at Ariake Arena in August 2024?", 'en'),
    ).toMatch(/11,000 people/u);
  });

  test('GIVEN a time after military service THEN the fan meeting is told, and nothing is private', () => {
    expect(toldFirst(world, 'Where was Hyun Bin\'s "Saikai" fan meeting held, the one after the army?', 'en')).toMatch(
      /Pacifico Yokohama/u,
    );
  });
});
