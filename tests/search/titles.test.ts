import { beforeAll, describe, expect, test } from 'vitest';
import type { Search } from '../../src/search/result.ts';
import { clean } from '../../src/search/clean.ts';
import { inMixedScripts } from '../../src/search/near/mixed-scripts.ts';
import { withDigits } from '../../src/search/numerals.ts';
import { seasonIn } from '../../src/search/query/seasons.ts';
import { realSearch } from '../real-data.ts';
import { summary } from './found.ts';

let search: Search;
beforeAll(async () => {
  search = await realSearch();
});

const found = (query: string): string => summary(search.find(query, ['series']));

describe('numbers', () => {
  test.each([
    ['七人の秘書', '7人の秘書'],
    ['百万回', '1000000回'],
    ['100万回', '1000000回'],
    ['三十五', '35'],
    ['二〇一六', '2016'],
    ['백만 번', '1000000 번'],
    ['칠인의 비서', '7인의 비서'],
    ['일곱 개', '7 개'],
    ['이민호', '이민호'],
    ['twenty six years', '26 years'],
    ['a million times', '1000000 times'],
    ['seven secretaries', '7 secretaries'],
    ['six seven', '6 7'],
  ])('GIVEN %s THEN it is read as %s', (text, digits) => expect(withDigits(text)).toBe(digits));

  test.each([
    ['7人の秘書', 'seven-secretaries-2020'],
    ['7 secretaries', 'seven-secretaries-2020'],
    ['百万回言えばよかった', '100-mankai-2023'],
    ['100만 번 말할 걸 그랬어', '100-mankai-2023'],
    ['六時間後に君は死ぬ', 'you-will-die-in-6-hours-2024'],
    ['twenty six years diary', '26-years-diary-2007'],
    ['ルパン3世', 'lupin-the-3rd-2014'],
  ])('GIVEN %s THEN %s is found', (query, id) => expect(found(query)).toBe(id));
});

describe('seasons and parts', () => {
  test.each([
    ['Solitary Gourmet S7', 'solitary gourmet', 7],
    ['孤独のグルメ 第7期', '孤独のグルメ', 7],
    ['블랙페앙2기', '블랙페앙', 2],
    ['black pean second season', 'black pean', 2],
    ['Love Stories II', 'love stories', 2],
    ['GOGO♂イケメン5', 'gogo イケメン', 5],
  ])('GIVEN %s THEN the title is %s, number %i', (text, title, number) => {
    expect(seasonIn(clean(text))).toEqual({ title, number });
  });

  test.each(['19', '99 days', 'Tokyo Taxi 2010', 'KT', 'ルパン三世', 'I'])('GIVEN %s THEN it has no number', (text) => {
    expect(seasonIn(clean(text))).toBeUndefined();
  });

  test.each([
    ['Solitary Gourmet 7', 'solitary-gourmet-season-7-2018'],
    ['solitary gourmet s7', 'solitary-gourmet-season-7-2018'],
    ['孤独のグルメ7', 'solitary-gourmet-season-7-2018'],
    ['孤独のグルメ シーズン7', 'solitary-gourmet-season-7-2018'],
    ['ブラックペアン2', 'black-pean-2-2024'],
    ['Black Pean II', 'black-pean-2-2024'],
    ['Strangers 6', 'strangers-6-2012'],
  ])('GIVEN a season in the catalog, %s THEN %s is found', (query, id) => expect(found(query)).toBe(id));

  test.each([
    ['Solitary Gourmet Season 8', 'solitary-gourmet-season-7-2018'],
    ['Black Pean 1', 'black-pean-2-2024'],
    ['Black Pean Season 1', 'black-pean-2-2024'],
    ['One Missed Call 2', 'one-missed-call-final-2006'],
    ['Strangers 5', 'strangers-6-2012'],
  ])('GIVEN a season that is not in the catalog, %s THEN %s is only offered', (query, id) => {
    expect(found(query)).toMatch(new RegExp(`^close: .*${id}`, 'u'));
  });
});

describe('qualifiers beside a title', () => {
  test.each([
    ['a year joined on', '焼肉ドラゴン2018', 'yakiniku-dragon-2018'],
    ['the same in hangul', '도쿄택시2010', 'tokyo-taxi-2010'],
    ['the year of the film, not of the series', '怪物くん2011', 'kaibutsu-kun-movie-2011'],
    ['a kind of work', '焼肉ドラゴン 映画', 'yakiniku-dragon-2018'],
    ['the same in English', 'yakiniku dragon movie', 'yakiniku-dragon-2018'],
    ['the same before a quoted title', '映画『焼肉ドラゴン』', 'yakiniku-dragon-2018'],
    ['kind and year', 'stage yakiniku dragon 2025', 'yakiniku-dragon-2025'],
  ])('GIVEN %s: %s THEN it decides between works with the same title', (_, query, id) => expect(found(query)).toBe(id));

  test.each([
    ['a kind of which there is none', '匿名の恋人たち 舞台', 'close: romantics-anonymous-2025'],
    ['a year of which there is none', 'soulmate2006', 'close: soul-mate-2026'],
    ['a kind of which there are two', 'tokyo taxi movie', 'close: tokyo-taxi-2025 tokyo-taxi-2010'],
  ])('GIVEN %s: %s THEN nothing is certain', (_, query, answer) => expect(found(query)).toBe(answer));
});

describe('"&" and "and"', () => {
  test.each([
    ['Rose & Tulip', 'rose-and-tulip-2019'],
    ['Kimbap & Onigiri', 'kimbap-and-onigiri-2026'],
    ['Magic and Loss', 'magic-and-loss-2011'],
    ['A Girl and Three Sweethearts', 'sukina-hito-ga-iru-koto-2016'],
  ])('GIVEN %s THEN %s is found', (query, id) => expect(found(query)).toBe(id));

  test.each(['High and Low', 'High & Low', 'High&Low'])(
    'GIVEN %s, the main title of two works THEN both are offered',
    (query) => expect(found(query)).toBe('close: high-and-low-the-movie-2016 high-and-low-season-2-2016'),
  );
});

describe('words of a title with other words between them', () => {
  test.each([
    ['金田一 獄門塾', 'kindaichi-gokumon-academy-2014'],
    ['大阪 うさぎ', 'osaka-no-usagitachi-2012'],
  ])('GIVEN %s THEN the title with the words in this order is offered', (query, id) => {
    const answer = search.find(query, ['series']);
    expect(answer.verdict === 'close' && answer.hits[0]?.id).toBe(id);
  });

  test.each([
    ['the other order', '獄門塾 金田一'],
    ['a word that is not in it', '金田一 獄門島'],
    ['a single sign', '獄 塾'],
  ])('GIVEN %s: %s THEN the title is not offered', (_, query) =>
    expect(found(query)).not.toContain('kindaichi-gokumon-academy-2014'),
  );
});

describe('katakana for kanji', () => {
  test.each([
    ['冬の桜', '冬のサクラ', true],
    ['女子デカ', 'ジョシデカ', true],
    ['冬の扉', '冬のドアー', false],
    ['愛の家族', '愛のファミリー', false],
  ])('GIVEN %s and %s THEN they may be one title: %s, since foreign words have no kanji', (query, title, isSame) =>
    expect(inMixedScripts(query)(title)).toBe(isSame),
  );
});
