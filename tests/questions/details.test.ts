import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/bot/knowledge.ts';
import { realBot } from '../real-data.ts';
import { toldFirst } from './told-first.ts';

let world: Knowledge;
beforeAll(async () => {
  ({ knowledge: world } = await realBot());
});

describe('details of works and parts', () => {
  test.each([
    ['en', 'which episode of Black Pean 2 fell under 10%', /fourth episode/u],
    ['ko', '캐스터에서 김무준 안나온 회 있었잖아 몇화더라', /5회/u],
  ] as const)('GIVEN in %s "%s" THEN one episode is told, and not how many there are', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });

  test.each([
    ['ja', 'Rondoは何話？', /全11話/u],
    ['ko', '론도 몇 부작이야', /11부작/u],
    ['ko', '구하라의 일본 드라마 중에 회차가 제일 많은 건?', /부작/u],
  ] as const)('GIVEN in %s "%s" THEN the number of episodes is told', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });

  test.each([
    ['en', "who is rin's mom in kimbap and onigiri", /Bang Eun-hee/u],
    ['en', 'rins mom in kimbap and onigiri', /Bang Eun-hee/u],
  ] as const)('GIVEN in %s "%s" THEN the word for kin leads to another part', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });

  test.each([
    ['en', 'when was Broker released in Japan', /24 June 2022/u],
    ['ko', '봄날은 간다 일본에선 언제 개봉했어', /2002년 6월 22일/u],
  ] as const)('GIVEN in %s "%s" THEN the Japanese day of a note is told as well', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });

  test('GIVEN a question whether a part of unknown billing was a lead THEN the answer is not "no"', () => {
    expect(toldFirst(world, 'つむぐものの石倉三郎って本当にあれが映画初主演なの？', 'ja')).not.toMatch(/^いいえ/u);
  });

  test('GIVEN a question whether somebody was meant to be in it THEN the note on the cast answers, and not "no"', () => {
    const told = toldFirst(world, '김선아 원래 결혼식 후에 나오기로 했었다는거 진짜임?', 'ko');
    expect(told).not.toMatch(/^아니요/u);
    expect(told).toMatch(/하차/u);
  });

  test('GIVEN "the first Korean" in a part with several runs THEN the earliest run is meant', () => {
    expect(toldFirst(world, '일본 레미제라블에서 한국인 최초로 장발장 한 배우가 누구죠?', 'ko')).toMatch(/김준현/u);
  });

  test.each([
    ['뮤지컬 하루 일본 초연 때 크로노스가 누구였죠', /신성우/u],
    ['이준영 도쿄택시에선 이름이 뭐로 나와?', /김영기/u],
    ['넷플 로드 감독 누구야', /한준희/u],
  ])('GIVEN "%s" THEN a title that is an everyday word is found', (question, said) => {
    expect(toldFirst(world, question, 'ko')).toMatch(said);
  });
});

describe('titles of which one word is written', () => {
  test.each([
    ['재중이 와루에서 맡은 역은', /자라 요리점 종업원/u],
    ['와루 재중 몇화에 나왔어', /3회/u],
    ['닌닌저 신원호 나온 거 언제 방송했어', /2015년/u],
  ])('GIVEN "%s" THEN the word beside one of its cast finds the work', (question, said) => {
    expect(toldFirst(world, question, 'ko')).toMatch(said);
  });

  test('GIVEN the word as part of a place THEN no work is meant', () => {
    expect(toldFirst(world, '백설아가 오사카 미나미 어땠다고 했어', 'ko')).not.toMatch(
      /^백설아는 〈플라이 미 투 미나미〉에 나옵니다/u,
    );
  });

  test.each([
    ['ko', '사랑의 불시착 뮤지컬 도쿄 어느 극장에서 했어', /유라쿠초/u],
    ['ja', '愛の不時着ミュージカルの東京の会場は', /有楽町/u],
    ['ja', '愛の不時着ミュージカルの大阪の会場は', /COOL JAPAN PARK/u],
  ] as const)('GIVEN in %s "%s" THEN the run in that city is meant', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });
});

describe('agencies and short stage names', () => {
  test.each([
    ['en', 'when did Goo Hara leave DSP', /until 15 January 2016/u],
    ['ko', '구하라 DSP 언제 나갔어', /2016년 1월 15일까지/u],
    ['ko', '강동원 yg 몇년 몇월까지 있었어요?', /2022년 12월까지/u],
    ['ja', 'ハ・ジョンウの前の事務所は？', /2018年9月27日まで/u],
    ['ko', '하정우 전 소속사 어디야', /2018년 9월 27일까지/u],
    ['ko', '하정우 소속사', /^하정우의 소속사는 워크하우스/u],
  ] as const)('GIVEN in %s "%s" THEN the agency that is meant is told', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });

  test.each([
    ['켄 일본 뮤지컬 뭐 했어', /^〈광염 소나타〉/u],
    ['탑 일본 드라마', /^〈시크릿 메세지〉/u],
    ['뷔 일본 드라마 나왔어?', /^unknown$/u],
    ['또 일본 드라마 나온 배우 누구야', /^\d+명/u],
  ])(
    'GIVEN "%s" THEN one syllable at its head is a name, known or unknown, unless it is an adverb',
    (question, said) => {
      expect(toldFirst(world, question, 'ko')).toMatch(said);
    },
  );
});

describe('details of people', () => {
  test('GIVEN a fan club THEN what is on record of it is told', () => {
    expect(toldFirst(world, '여진구 일본 팬클럽 이름 뭐예요?', 'ko')).toMatch(/YEO U/u);
  });

  test.each([
    ['ja', 'ユナクの誕生日明日だよね？何歳になるの', /42歳になります/u],
    ['ko', '강지영 다음 생일에 몇 살 돼?', /만 33세가 됩니다/u],
  ] as const)('GIVEN in %s "%s" THEN the age on the next birthday is told', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });

  test.each([
    ['ko', '톰 크루즈 일본 드라마 나온 적 있어?', 'unknown'],
    ['ko', '오늘 저녁에 뭐 먹을지 추천 좀', 'outside'],
    ['en', 'What is the best train pass for going from Tokyo to Kyoto?', 'outside'],
  ] as const)('GIVEN in %s "%s" THEN it is declined', (language, question, verdict) => {
    expect(toldFirst(world, question, language)).toBe(verdict);
  });
});
