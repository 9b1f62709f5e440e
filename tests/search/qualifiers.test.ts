import { beforeAll, describe, expect, test } from 'vitest';
import type { Search } from '../../src/search/result.ts';
import { realSearch } from '../real-data.ts';
import { summary } from './found.ts';

let search: Search;
beforeAll(async () => {
  search = await realSearch();
});

const everything = ['actor', 'person', 'series'] as const;

/** Every order of a few words. */
function orders(words: readonly string[]): string[][] {
  if (words.length < 2) return [[...words]];
  return words.flatMap((word, place) =>
    orders([...words.slice(0, place), ...words.slice(place + 1)]).map((rest) => [word, ...rest]),
  );
}

describe('qualifiers in any order, in the answer and in autocomplete', () => {
  test.each([
    ['romantics-anonymous-2025', ['匿名の恋人たち', 'Netflix', 'ドラマ']],
    ['eye-love-you-2024', ['eye love you', 'TBS', 'japanese drama', '2024']],
    ['eye-love-you-2024', ['아이 러브 유', '일본 드라마', '2024년']],
    ['han-hyo-joo', ['한효주', '배우', '나이']],
    ['lee-jun-ho', ['이준호', '2PM', '배우']],
    ['kai-exo', ['Kai', 'EXO', 'actor']],
    ['yakiniku-dragon-2018', ['焼肉ドラゴン', '映画', '2018']],
  ])('GIVEN %s with its qualifiers THEN it is first in every order', (id, words) => {
    const found = orders(words).map((order) => order.join(' '));
    expect(found.map((query) => [query, summary(search.find(query))])).toEqual(found.map((query) => [query, id]));
    expect(found.map((query) => search.complete(query, everything, 5)[0]?.id)).toEqual(found.map(() => id));
  });

  test.each([
    ['who is', 'who is Chae Jong-hyeop', 'chae-jong-hyeop'],
    ['가 나온', '한효주가 나온 드라마', 'han-hyo-joo'],
    ['a.k.a.', 'T.O.P a.k.a. Choi Seung-hyun', 't-o-p'],
    ['こと', 'チェ・ジョンヒョプこと ヒョプ様', 'chae-jong-hyeop'],
    ['a producer', '스즈키 사나에 프로듀서', 'sanae-suzuki'],
    ['the run of a play', 'レミゼ 2013 日本公演', 'les-miserables-2013'],
    ['a service beside a person', '한효주 넷플릭스', 'han-hyo-joo'],
  ])('GIVEN %s: %s THEN %s is found', (_, query, id) => expect(summary(search.find(query))).toBe(id));

  test.each([
    ['another group', 'Lee Jun-ho EXO', 'close: lee-jun-ho'],
    ['another year', 'soulmate 2006', 'close: soul-mate-2026'],
    ['another kind of work', '匿名の恋人たち 舞台', 'close: romantics-anonymous-2025'],
  ])('GIVEN %s than that of the record: %s THEN no match is certain', (_, query, answer) =>
    expect(summary(search.find(query))).toBe(answer),
  );
});

describe('words that do not belong to a name, joined or separate', () => {
  test.each(['白石晃士監督', '白石晃士 監督'])('GIVEN %s THEN the result equals that of the name alone', (query) => {
    expect(summary(search.find(query))).toBe(summary(search.find('白石晃士')));
  });

  test('GIVEN 映画版 THEN the film is found, not the series of the same title', () => {
    expect(summary(search.find('怪物くん 映画版'))).toBe(summary(search.find('映画 怪物くん')));
  });
});

describe('a work and a person in it', () => {
  test.each([
    ['RUSH! 哀川翔', ['rush-2001', 'aikawa-show']],
    ['哀川翔 RUSH', ['aikawa-show', 'rush-2001']],
    ['GO 窪塚', ['go-2001', 'kubozuka-yosuke']],
    ['窪塚 GO', ['kubozuka-yosuke', 'go-2001']],
    ['hero 映画 キムタク', ['hero-2007', 'kimura-takuya']],
    ['kim chung tree of heaven', ['kim-chung', 'tree-of-heaven-2006']],
    ['tree of heaven kim chung', ['tree-of-heaven-2006', 'kim-chung']],
    ['박지환 도쿄 버스트', ['park-ji-hwan', 'tokyo-burst-2026']],
    ['도쿄 버스트 박지환', ['tokyo-burst-2026', 'park-ji-hwan']],
    ['竹下景子 friends', ['takeshita-keiko', 'friends-2002']],
    ['KT 原田芳雄', ['kt-2002', 'harada-yoshio']],
    ['yi-kyung dream stage', ['lee-yi-kyung', 'dream-stage-2026']],
  ])('GIVEN %s THEN both are offered, and the one that stands first is first', (query, ids) => {
    const answer = search.find(query);
    expect(answer.verdict === 'close' && answer.hits.map(({ id }) => id)).toEqual(ids);
  });

  test('GIVEN a person who is not in the work THEN the work is not offered', () => {
    expect(summary(search.find('GO 哀川翔'))).not.toContain('go-2001');
  });
});

describe('two known names', () => {
  test.each([
    'Bae Doona and Shim Eun-kyung',
    '배두나랑 심은경',
    'ペ・ドゥナとシム・ウンギョン',
    'Bae Doona x Shim Eun-kyung',
  ])('GIVEN %s THEN both are offered', (query) => {
    const answer = search.find(query);
    expect(answer.verdict === 'close' && answer.hits.map(({ id }) => id).toSorted()).toEqual([
      'bae-doona',
      'shim-eun-kyung',
    ]);
  });
});

describe('words that only stand beside names', () => {
  test.each(['netflix', 'drama', '배우', '드라마', 'アニメ', 'japanese drama', '韓国'])(
    'GIVEN %s alone THEN nothing is offered, though a title or an alias has the word',
    (query) => expect(search.find(query).verdict).toBe('none'),
  );

  test('GIVEN a group alone THEN its members are offered', () => expect(search.find('EXO').verdict).toBe('close'));
});
