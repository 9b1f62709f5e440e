import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import type { Search } from '../../src/search/result.ts';
import { japaneseSoundsOfHangul, soundsOfRomaji } from '../../src/search/hangul/japanese-sounds.ts';
import { customarySpellings } from '../../src/search/hangul/japanese.ts';
import { loanOfSounds, loansOfEnglish } from '../../src/search/latin/loan.ts';
import { realCatalog, realSearch } from '../real-data.ts';
import { sampleOf } from '../thorough.ts';

let catalog: Catalog;
let search: Search;
beforeAll(async () => {
  catalog = await realCatalog();
  search = await realSearch();
});

const first = (query: string): string => {
  const answer = search.find(query);
  if (answer.verdict === 'none') return 'none';
  return answer.verdict === 'clear' ? answer.hit.id : (answer.hits[0]?.id ?? 'none');
};

describe('Japanese in hangul and in romaji', () => {
  test.each([
    ['스나오니나레나쿠테', 'sunaoninarenakute', 'plain kana'],
    ['리키도잔', 'rikidozan', 'z as ㅈ'],
    ['츠마부키사토시', 'tsumabukisatoshi', 'tsu as 츠'],
    ['쓰마부키사토시', 'tsumabukisatoshi', 'tsu as 쓰'],
    ['키무라타쿠야', 'kimuratakuya', 'aspirated initials'],
    ['기무라다쿠야', 'kimuratakuya', 'plain initials'],
    ['오오사카죠시', 'osakajoshi', 'a long vowel written out'],
    ['곤니치와닛폰', 'konnichiwanippon', 'ん and っ'],
  ])('GIVEN %s and %s THEN they sound alike (%s)', (hangul, romaji) => {
    expect(japaneseSoundsOfHangul(hangul)).toBe(soundsOfRomaji(romaji));
    expect(japaneseSoundsOfHangul(hangul)).toBeDefined();
  });

  test.each([
    ['스나오니나레나쿠네', 'sunaoninarenakute', 'another consonant'],
    ['스나오니나레나키테', 'sunaoninarenakute', 'another vowel'],
  ])('GIVEN %s and %s THEN they do not sound alike (%s)', (hangul, romaji) =>
    expect(japaneseSoundsOfHangul(hangul)).not.toBe(soundsOfRomaji(romaji)),
  );

  test('GIVEN fewer than seven sounds THEN there is no key', () => {
    expect([soundsOfRomaji('sakura'), soundsOfRomaji('sakuran')]).toEqual([undefined, 'sakuran']);
  });

  test('GIVEN the sound of a Japanese title in hangul THEN its record is first', () => {
    expect([first('스나오니 나레나쿠테'), first('노보이즈 노크라이')]).toEqual([
      'hard-to-say-i-love-you-2010',
      'no-boys-no-cry-2009',
    ]);
  });

  test('GIVEN any Japanese name of seven sounds in any customary Korean spelling THEN its record is first', () => {
    const lost = sampleOf([...catalog.people.values(), ...catalog.costars.values()], 200).flatMap(({ id, names }) =>
      customarySpellings(names.ko ?? '').filter(
        (spelling) => japaneseSoundsOfHangul(spelling.replace(' ', '')) !== undefined && first(spelling) !== id,
      ),
    );
    expect(lost).toEqual([]);
  });
});

describe('English titles by their sound', () => {
  test.each([
    ['virgin snow', '버진스노우', 'a soft g'],
    ['fly me to minami', '플라이미투미나미', 'f as ㅍ'],
    ['no boys no cry', '노보이즈노크라이', 'a plural in 즈'],
    ['black dawn', '블랙도운즈', undefined],
  ])('GIVEN %s and %s THEN they may be one title: %s', (english, hangul, why) => {
    const isHeard = loansOfEnglish(english).includes(loanOfSounds(hangul) ?? '');
    expect(isHeard).toBe(why !== undefined);
  });
});
