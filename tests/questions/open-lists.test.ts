import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/bot/knowledge.ts';
import { realBot } from '../real-data.ts';
import { toldFirst } from './told-first.ts';

let world: Knowledge;
beforeAll(async () => {
  ({ knowledge: world } = await realBot());
});

describe('lists about nobody in particular', () => {
  test.each([
    ['en', "what's airing right now with a korean actor", /^None \(Korean actors, on air now\)/u],
    ['ja', '今やってる韓国人が出てるドラマある？', /（韓国の俳優・ドラマ・放送中）/u],
    ['ko', '지금 방송 중인 한국 배우 나오는 일드 있어?', /방영 중\)/u],
    ['en', 'is Eye Love You airing now', /^No\. /u],
  ] as const)('GIVEN in %s "%s" THEN only what is on air today counts', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });

  test.each([
    ['en', 'which actors debuted in japan in 2024', /^\d+ people \(first seen in Japan: 2024\)/u],
    ['ja', '2024年に日本デビューした韓国俳優は？', /^\d+人（日本デビュー：2024年）/u],
    ['ko', '2024년에 일본 데뷔한 배우', /^\d+명 \(일본 데뷔: 2024년\)/u],
  ] as const)('GIVEN in %s "%s" THEN the day of the first Japanese work decides', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });

  test.each([
    ['en', 'who won the japan academy prize as a korean', /^3 people \(Japan Academy Film Prize\)/u],
    ['ja', '日本アカデミー賞を受賞した韓国人俳優は？', /^3人（日本アカデミー賞）/u],
    ['ko', '일본 아카데미상 받은 한국 배우는?', /^3명 \(일본 아카데미상\)/u],
    ['en', 'which korean was honoured at Cannes', /^Song Kang-ho \(Cannes\)/u],
    ['en', 'who was the first korean actress to win best actress in japan', /first Korean to win Best Actress/u],
  ] as const)('GIVEN in %s "%s" THEN those whom a note names as winners are told', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });

  test.each([
    ['en', 'which Korean dramas were remade in Japan', /\(after a Korean drama\)/u],
    ['ja', '韓国映画のリメイクで日本で作られたのは？', /シングルズ/u],
    ['ko', '한국 영화 리메이크한 일본 영화', /한국 영화 원작\)/u],
    ['en', 'Japanese films based on korean webtoons', /Knuckle Girl/u],
  ] as const)('GIVEN in %s "%s" THEN the kind of the original is a condition', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });

  test.each([
    ['en', 'which squid game actors have been in japanese works', /^3 people .*Lee Byung-hun/u],
    ['ja', '『イカゲーム』の俳優で日本のドラマに出た人は？', /^イ・ビョンホン/u],
    ['ko', '대장금 배우 중에 일본 작품 나온 사람', /^3명 .*지진희/u],
  ] as const)('GIVEN in %s "%s" THEN those known for that title are the candidates', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });

  test.each([
    ['en', 'which korean actors are half japanese'],
    ['ja', 'ハーフの韓国俳優は？'],
  ] as const)('GIVEN in %s "%s" THEN nobody is listed', (language, question) => {
    expect(toldFirst(world, question, language)).toBe('not-on-record');
  });

  test('GIVEN a list that applies every word THEN no text stands beside it', () => {
    const told = toldFirst(world, 'Netflixで見られる韓国人俳優が出てる日本ドラマ', 'ja');
    expect(told).toMatch(/^\d+作品/u);
    expect(told).not.toMatch(/197票/u);
  });

  test.each([
    ['en', 'what did Korean fans think of First Love DOGs', /^Yamakawa/u],
    ['en', 'how did viewers react to eye love you', /^Japanese viewers/u],
  ] as const)('GIVEN in %s "%s" THEN others than its own people speak first', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });
});

test('GIVEN a run whose end nobody has told THEN neither yes nor no is said of today', () => {
  expect(toldFirst(world, 'is Kaze Kaoru still airing', 'en')).toMatch(/^Kaze, Kaoru: /u);
});

describe('conditions on parts, places and days', () => {
  test.each([
    ['en', 'how many dramas do you have from 2024', /^\d+ works \(TV dramas, 2024\)/u],
    ['en', 'dramas with Kang Ji-young from 2014 on', /since 2014\)/u],
  ] as const)(
    'GIVEN in %s "%s" THEN "from" begins a span only with a word that says so',
    (language, question, said) => {
      expect(toldFirst(world, question, language)).toMatch(said);
    },
  );

  test.each([
    ['en', 'how many films has Hamaguchi made with koreans', /Ryusuke Hamaguchi/u],
    ['en', 'name three korean actresses in films by kore-eda', /Hirokazu Kore-eda/u],
  ] as const)('GIVEN in %s "%s" THEN the surname means the maker', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });

  test.each([
    ['en', 'which drama has the most korean actors', /^DREAM STAGE, Friends: 8 people/u],
    ['ja', '韓国の俳優が一番多く出てるドラマは？', /^『DREAM STAGE』、『フレンズ』です：8人/u],
    ['ko', '한국 배우가 제일 많이 나오는 일본 드라마', /8명/u],
    ['en', 'japanese dramas with two korean leads', /2 or more of them\)/u],
    ['ja', '韓国人が二人以上主演のドラマ', /2人以上）/u],
    ['en', 'which actors played themselves', /\(playing themselves\)/u],
    ['en', 'which works were filmed in Korea', /\(filmed or set in Korea\)/u],
  ] as const)('GIVEN in %s "%s" THEN the cast or the texts are counted', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });

  // The tests look at the data on Saturday 21 November.
  test.each([
    ['en', 'who has a birthday this week', /\(born 16 November to 22 November\)/u],
    ['ja', '今週誕生日の俳優は？', /（11月16日〜11月22日生まれ）/u],
    ['ko', '이번 주 생일인 배우', /11월 16일~11월 22일생/u],
    ['en', 'korean actors whose birthday is today', /born on 21 November/u],
  ] as const)('GIVEN in %s "%s" THEN days of any year are meant', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });

  test.each([
    ['did any korean actor do a voice in an anime film', /^Yes\. Kang Ji-young/u],
    ['is there a drama with D.O.', /^No\. None \(Do Kyung-soo/u],
    ['difference between Hotelier and the Korean original', /^What Hotelier is based on/u],
    ['which kdrama stars did japanese movies in the 2000s', /Korean actors, in Japan, films/u],
  ])('GIVEN "%s" THEN small words and origins are read as meant', (question, said) => {
    expect(toldFirst(world, question, 'en')).toMatch(said);
  });
});

describe('parts and originals that look like something else', () => {
  test.each([
    ['ja', '刑事役をやった韓国人俳優', /（「刑事」）：カン・ヘジョン/u],
    ['ja', '刑事ドラマに出た韓国人俳優', /（ドラマ・警察）/u],
    ['ko', '한국 배우가 형사로 나온 일본 드라마', /‘형사’\)/u],
    ['ko', '90년대생 남자 아이돌 중에 일본 드라마 나온 사람', /1990년~1999년생/u],
    ['ja', 'KARAで一番日本の作品に出てないのは誰', /1作品（KARAのメンバー・日本）/u],
    ['ko', '원작이 일본 만화인 드라마에 나온 한국 배우', /원작 있음\)/u],
  ] as const)('GIVEN in %s "%s" THEN the word restricts what it stands beside', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });

  test.each([
    ['ja', '韓流スター役を演じた人は？'],
    ['en', 'which korean actor played a hallyu star'],
  ] as const)('GIVEN in %s "%s" THEN not everybody is listed', (language, question) => {
    expect(toldFirst(world, question, language)).not.toMatch(/\d{3} people|\d{3}人/u);
  });
});
