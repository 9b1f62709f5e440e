import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { entriesOf } from '../../src/search/catalog-entries.ts';
import type { Search } from '../../src/search/result.ts';
import { realCatalog, realSearch } from '../real-data.ts';
import { summary } from './found.ts';

let search: Search;
let catalog: Catalog;
beforeAll(async () => {
  [search, catalog] = [await realSearch(), await realCatalog()];
});

const hasFinal = (name: string): boolean => (name.charCodeAt(name.length - 1) - 0xac_00) % 28 > 0;
/** The tail that Korean joins: 이 behind a final consonant, 가 behind a vowel. */
const joinedTo = (name: string, tail: string): string => {
  const [first = '', second = first] = tail.split('|');
  return name + (hasFinal(name) ? first : second);
};

const tails = {
  en: [' who is she', ' where is he from', "'s movies", ' what else has he done', ' in japan', ' how old is he'],
  ja: [
    'さんってどんな人',
    'って誰',
    'くんのプロフ',
    'について教えて',
    'という俳優',
    'のこと知ってる？',
    'だっけ',
    'は何者',
  ],
  ko: [
    '이|가 누구임',
    '이|가 누군데',
    '이라는|라는 배우',
    '에 대해 알려줘',
    '은|는 어디서 봐요',
    '이랑|랑',
    ' 씨 근황',
  ],
} as const;
const languages = ['en', 'ja', 'ko'] as const;

/** Each 29th person: the whole catalog takes minutes. */
const step = 29;

describe('a whole name and words that ask about it', () => {
  test.each(languages)('GIVEN a person by their name in %s and any tail THEN nobody else is first', (lang) => {
    const wrong: string[] = [];
    const people = entriesOf(catalog).filter(({ kind }) => kind !== 'series');
    for (const { names } of people.filter((_, place) => place % step === 0)) {
      const name = names[lang];
      const alone = name === undefined ? undefined : search.find(name);
      if (name === undefined || alone?.verdict !== 'clear') continue;
      for (const tail of tails[lang]) {
        const query = joinedTo(name, tail);
        const found = search.find(query);
        const first = found.verdict === 'clear' ? found.hit : found.verdict === 'close' ? found.hits[0] : undefined;
        if (first !== undefined && first.id !== alone.hit.id) wrong.push(`${query}: ${first.id}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test.each([
    ['김무준이 누구임', 'kim-mu-jun'],
    ['キル・ヨンウさんってどんな人', 'gil-yong-woo'],
    ['梅宮辰夫さんについて', 'umemiya-tatsuo'],
    ['福田靖先生の', 'yasushi-fukuda'],
    ['スキコトってどんな話', 'sukina-hito-ga-iru-koto-2016'],
    ['Rain who is she', 'rain'],
    ['원빈이 누구야', 'won-bin'],
  ])('GIVEN %s THEN %s is found', (query, id) => expect(summary(search.find(query))).toContain(id));

  test.each([
    ['a longer title that begins so', '해협을 건넌 바이올린', 'violin-across-the-strait-2004'],
    ['a misspelt title', 'kitaro and the milennium curse', 'kitaro-millennium-curse-2008'],
  ])('GIVEN %s: %s THEN it is that work', (_, query, id) => expect(summary(search.find(query))).toContain(id));
});

describe('a name that nobody in the catalog has', () => {
  test.each([
    ['Nam Hyun-woo', tails.en],
    ['Kim Young-chan', tails.en],
    ['Kim Hye-ja', tails.en],
    ['キム・ヘジャ', tails.ja],
    ['イム・ホヨン', tails.ja],
    ['村上春樹', tails.ja],
    ['고현정', tails.ko],
    ['신현확', tails.ko],
    ['김혜자', tails.ko],
  ])('GIVEN %s and any tail THEN nobody is found', (name, added) => {
    const queries = added.map((tail) => joinedTo(name, tail));
    expect(queries.filter((query) => search.find(query).verdict !== 'none')).toEqual([]);
  });

  test.each(['Kim Min-goo who is she', 'Sung Ji-hyun where is he from', 'kim jun young oppa'])(
    'GIVEN %s, which begins with a shorter name of the catalog THEN nobody is found',
    (query) => expect(search.find(query).verdict).toBe('none'),
  );
});
