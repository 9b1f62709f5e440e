import { describe, expect, test } from 'vitest';
import { lettersAloud } from '../../../src/search/names/letters-aloud.ts';

describe('the letters of a name read aloud', () => {
  test.each([
    ['a letter behind hangul', '준q', ['준큐']],
    ['a letter behind katakana', 'ジュンq', ['ジュンキュー']],
    ['a letter alone', 'n', ['엔', 'エヌ']],
    ['two letters', 'iu', ['아이유', 'アイユー']],
  ])('GIVEN %s, %s THEN the readings are %j', (_, name, aloud) => expect(lettersAloud(name)).toEqual(aloud));

  test.each([
    ['no letters', '채종협'],
    ['a word of three letters', 'noa'],
    ['four letters, two by two', 'jr준jk'],
  ])('GIVEN %s, %s THEN there is no reading, because it is read as a word', (_, name) =>
    expect(lettersAloud(name)).toEqual([]),
  );
});
