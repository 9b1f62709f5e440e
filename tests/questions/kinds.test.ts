import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/bot/knowledge.ts';
import type { Language } from '../../src/language/language.ts';
import { realBot, testDay } from '../real-data.ts';
import { toldFirst as firstOf } from './told-first.ts';

let world: Knowledge;
beforeAll(async () => {
  ({ knowledge: world } = await realBot());
});

const toldFirst = (question: string, reader: Language): string => firstOf(world, question, reader);

describe('the claim of a question', () => {
  test.each([
    ['ja', 'アイラブユーはフジのドラマですよね？主演は誰？', /いいえ.*TBS/su],
    ['ko', '채종협 나온 아이 러브 유 후지TV 드라마였나? 감독은 누구야', /아니요.*TBS/su],
    ['en', 'Was Eye Love You on Fuji TV, with Chae Jong-hyeop?', /No\..*TBS/su],
  ] as const)('GIVEN in %s a wrong channel beside a right name THEN the answer is no', (language, question, said) => {
    expect(toldFirst(question, language)).toMatch(said);
  });
});

describe('a guess or a rumour about the clause beside it', () => {
  test.each([
    ['en', 'Which actor will NHK hire for its next drama? give me your guess', 'forecast'],
    ['ko', '채종협 요즘 누구 만난다던데 소문 들은 거 있어?', 'private'],
  ] as const)('GIVEN it in %s THEN neither is answered', (language, question, reason) => {
    expect(toldFirst(question, language)).toBe(reason);
  });
});

describe('a work described by its story', () => {
  test.each([
    ['ja', '和紙の頑固な職人が倒れて、韓国人女性が介護する映画の題名は？', /つむぐもの/u],
    ['ko', '성악가가 갑상선암에 걸려 목소리를 잃고 무대에 돌아오는 영화 주연 누구야', /더 테너/u],
    ['ja', '震災の次の日に大阪で一晩で撮った日韓の映画って何？', /大阪のうさぎたち/u],
  ] as const)('GIVEN it in %s THEN it is found and no list is given', (language, question, said) => {
    expect(toldFirst(question, language)).toMatch(said);
  });
});

describe('words that only identify a subject', () => {
  test.each([
    ['en', 'How many works does Taecyeon (2PM) have?', /works? \(Ok Taec-yeon/u],
    ['en', 'Fuji TV specials with Korean actors, 2002 to 2004. Which are there?', /Sonagi/u],
    ['en', 'Which TBS dramas of 2011 have Korean actors, romance not action?', /Winter Cherry/u],
    ['ja', 'サキに東方神起が出てたってほんと？', /^はい/u],
    ['ko', '고아라 칭기즈칸 영화에서 배역이 뭐야?', /쿨란/u],
  ] as const)('GIVEN %s "%s" THEN the answer is about that subject alone', (language, question, said) => {
    expect(toldFirst(question, language)).toMatch(said);
  });
});

describe('a statement, beside the verb that ties its speaker to a work', () => {
  test.each([
    ['ja', 'チ・チャンウクがメリーベリーラブに出たとき何と言っていましたか', /チ・チャンウク：/u],
    ['ko', '최지우가 겨울의 벚꽃에 출연한 이유가 뭐래요?', /^최지우: /u],
  ] as const)('GIVEN it in %s THEN the statement is the answer', (language, question, said) => {
    expect(toldFirst(question, language)).toMatch(said);
  });
});

describe('a number with its counter beside a name', () => {
  test.each([
    ['승리의 2009년에서 2013년 사이 작품', '"from":"2009","to":"2013"'],
    ['수지의 2021년 작품', '"from":"2021","to":"2021"'],
  ])('GIVEN "%s" THEN the year is not part of a misspelt name', (question, span) => {
    expect(world.questions.explain(question, 'ko', testDay)).toContain(span);
  });
});

describe('words that hold a short name', () => {
  test.each([
    ['ja', 'Dr.チョコレートって何チャンだった？', /日本テレビ/u],
    ['ko', '설경구 아직도 씨제스임?', /^아니요.*액터스99/u],
  ] as const)('GIVEN in %s "%s" THEN the whole word counts', (language, question, said) => {
    expect(toldFirst(question, language)).toMatch(said);
  });
});

describe('the youngest and the oldest', () => {
  test.each([
    ['en', 'who is the youngest korean actor working in japan', 'Lee Chae-min'],
    ['ja', '日本で活動する韓国人俳優で一番若いのは？', 'イ・チェミン'],
    ['ko', '일본에서 활동하는 한국 배우 중 제일 어린 사람은?', '이채민'],
  ] as const)(
    'GIVEN "in Japan" in %s THEN somebody without a work there is not named, however young',
    (language, question, youngest) => {
      const person = [...world.catalog.people.values()].find(({ names }) => Object.values(names).includes(youngest));
      expect(person && world.catalog.hasJapaneseWork(person.id)).toBe(false);
      expect(toldFirst(question, language)).not.toContain(youngest);
    },
  );
});

describe('the slots of NHK', () => {
  test.each([
    ['en', 'korean actors in a taiga drama', /Hyunri.*taiga/su],
    ['en', 'which koreans were in an asadora', /Ha Yeon-soo/u],
    ['ja', 'NHKの朝ドラに出た韓国人は？', /ハ・ヨンス/u],
    ['ja', '大河ドラマに出演した韓国人俳優', /玄理/u],
    ['ko', 'NHK 아침드라마에 나온 한국 배우', /하연수/u],
  ] as const)('GIVEN one in %s (%s) THEN the actors in it are listed', (language, question, said) => {
    expect(toldFirst(question, language)).toMatch(said);
  });
});

describe('what somebody works on now', () => {
  test.each([
    ['en', 'what is chae jong-hyeop working on now', /^My sources name no next work of .*So far.*Eye Love You/su],
    [
      'en',
      'does han hyo-joo have any new projects in japan',
      /^My sources name no next work of .*So far.*Romantics Anonymous/su,
    ],
  ] as const)('GIVEN it in %s and nothing ahead on record THEN it says so without a no', (language, question, said) => {
    expect(toldFirst(question, language).replaceAll('**', '')).toMatch(said);
  });
});
