import { describe, expect, test } from 'vitest';
import { readTyped } from '../../commands/quiz-typed.ts';
import { realCatalog, realSearch } from '../real-data.ts';
import { sampleOf } from '../thorough.ts';

const [search, catalog] = [await realSearch(), await realCatalog()];
const read = (text: string, asked: 'person' | 'work' = 'person') => readTyped(text, asked, search, catalog);

describe('GIVEN Han Hyo-joo as the typed answer', () => {
  test.each([
    'Han Hyo-joo',
    'han hyojoo',
    'Hyo-joo Han',
    'Ｈａｎ　Ｈｙｏ－ｊｏｏ',
    'Han Hyo Ju',
    'ハン・ヒョジュ',
    'ﾊﾝ･ﾋｮｼﾞｭ',
    'はんひょじゅ',
    'ハンヒョジュさん',
    '한효주',
    '한 효주',
    '한효주 씨',
    '韓孝周',
    'gksgywn',
  ])('WHEN %j is typed THEN it is her name', (text) => {
    expect(read(text)).toEqual(['han-hyo-joo']);
  });

  test.each([
    ['a part of the name', 'Hyo-joo'],
    ['a part in kana', 'ヒョジュ'],
    ['a part in hangul', '효주'],
    ['initial consonants', 'ㅎㅎㅈ'],
    ['a surname that many have', 'Han'],
    ['a slip in a short name', '한호주'],
    ['another slip in it', '한효즈'],
    ['the name among others', 'Han Hyo-joo or Han Ji-min'],
    ['the name among others in hangul', '한효주 한지민'],
    ['nothing', ' '],
    ['a title', 'Happiness'],
  ])('WHEN it is %s (%j) THEN it is nobody’s name', (_what, text) => {
    expect(read(text)).toEqual([]);
  });
});

test.each([
  ['さかぐちけんたろう', 'sakaguchi-kentaro'],
  ['坂口健太郎', 'sakaguchi-kentaro'],
  ['chae jong hyepp', 'chae-jong-hyeop'],
  ['イ・ビョンホン', 'lee-byung-hun'],
])('GIVEN %s THEN it is read as the search reads it: %s', (text, id) => {
  expect(read(text)).toEqual([id]);
});

test.each([
  ['Eye Love You', ['eye-love-you-2024']],
  ['アイラブユー', ['eye-love-you-2024']],
  ['eye love yu', ['eye-love-you-2024']],
  ['Love', []],
  ['匿名の恋人', []],
])('GIVEN the title %s THEN it is read as %j', (text, ids) => {
  expect(read(text, 'work')).toEqual(ids);
});

test('GIVEN any person or work of the quiz THEN each of its names, typed as it is, is read as its own', () => {
  const missed: string[] = [];
  for (const { id, names } of sampleOf([...catalog.people.values(), ...catalog.costars.values()], 150))
    // Two stage names carry the real name in brackets (키(김기범)), which nobody types.
    for (const name of Object.values(names).map((one) => one?.replace(/\(.*\)/u, '') ?? ''))
      if (name !== '' && !read(name).includes(id)) missed.push(`${id} ${name}`);
  for (const { id, titles } of sampleOf([...catalog.series.values()], 60))
    for (const title of [titles.en, titles.ja, titles.ko ?? titles.ja])
      if (!read(title, 'work').includes(id)) missed.push(`${id} ${title}`);
  expect(missed).toEqual([]);
});
