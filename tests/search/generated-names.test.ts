import { romanize } from 'es-hangul';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/search/entry.ts';
import { soundsOfHangul } from '../../src/search/hangul/sounds.ts';
import { koreanSurnames } from '../../src/language/korean-surnames.ts';
import { givenSyllables } from '../../src/search/hangul/usual-names.ts';
import { katakanaOfName } from '../../src/search/kana/from-hangul.ts';
import { isSameSurname } from '../../src/search/latin/surnames.ts';
import type { Search } from '../../src/search/result.ts';
import { searchOf } from '../../src/search/search.ts';
import { sized } from '../thorough.ts';
import { entry, firstOf, summary } from './found.ts';

interface Name {
  readonly surname: string;
  readonly given: string;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const latin = ({ surname, given }: Name): string =>
  `${capital(romanize(surname))} ${capital(Array.from(given, (syllable) => romanize(syllable)).join('-'))}`;
const kana = ({ surname, given }: Name): string => katakanaOfName(surname, given).join('・');
const hangul = ({ surname, given }: Name): string => surname + given;
const spellings = (name: Name): readonly string[] => [latin(name), kana(name), hangul(name)];

const record = (name: Name): Entry => entry(hangul(name), { en: latin(name), ko: hangul(name), ja: kana(name) });

/** Names that Koreans have, and catalogs of a dozen of them. */
const usualSurnames = koreanSurnames.slice(0, 30);
const anyName = fc.record({
  surname: fc.constantFrom(...usualSurnames),
  given: fc
    .tuple(fc.constantFrom(...givenSyllables.keys()), fc.constantFrom(...givenSyllables.keys()))
    .map((two) => two.join('')),
});
const anyCatalog = fc.uniqueArray(anyName, { minLength: 12, maxLength: 12, selector: kana });
const runs = { numRuns: sized({ quick: 8, thorough: 200 }), seed: 15 };

const fullWidth = (text: string): string =>
  text.replaceAll(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfe_e0));

const searchOver = (names: readonly Name[]): Search => searchOf({ entries: names.map(record) });

describe('catalogs of generated Korean names', () => {
  test('GIVEN a name or its beginning in any script THEN autocomplete and the answer have the same first match', () => {
    fc.assert(
      fc.property(anyCatalog, fc.double({ min: 0.5, max: 1, noNaN: true }), (names, part) => {
        const search = searchOver(names);
        const queries = names.flatMap(spellings).map((name) => name.slice(0, Math.ceil(part * name.length)));
        const answers = queries.map((query) => firstOf(search, query));
        const completed = queries.map((query, place) =>
          answers[place] === 'nobody' ? 'nobody' : search.complete(query, ['actor'], 25)[0]?.id,
        );
        expect(completed).toEqual(answers);
      }),
      runs,
    );
  });

  test.each<readonly [string, (text: string) => string]>([
    ['NFD', (text) => text.normalize('NFD')],
    ['full width', fullWidth],
    ['capitals', (text) => text.toUpperCase()],
    ['small letters', (text) => text.toLowerCase()],
    ['marks around it', (text) => `「${text}」!?`],
    ['other signs between its words', (text) => text.replaceAll(/[ ・-]/gu, '…')],
  ])('GIVEN a name, its beginning or a slip in it WHEN it is typed with %s THEN the answer is the same', (_, typed) => {
    fc.assert(
      fc.property(anyCatalog, fc.nat({ max: 8 }), (names, place) => {
        const search = searchOver(names);
        for (const name of names.slice(0, 4).flatMap(spellings))
          for (const query of [name, name.slice(0, -1), name.slice(0, place) + name.slice(place + 1)])
            expect([query, summary(search.find(typed(query)))]).toEqual([query, summary(search.find(query))]);
      }),
      runs,
    );
  });

  test('GIVEN a given name after another surname THEN no match is certain', () => {
    fc.assert(
      fc.property(anyCatalog, fc.constantFrom(...usualSurnames), (names, surname) => {
        const search = searchOver(names);
        const known = new Set(names.flatMap(spellings));
        const isHeardAlike = (other: string): boolean =>
          isSameSurname(soundsOfHangul(surname), soundsOfHangul(other)) ||
          katakanaOfName(surname, '')[0] === katakanaOfName(other, '')[0];
        for (const { surname: own, given } of names) {
          if (isHeardAlike(own)) continue;
          for (const query of spellings({ surname, given })) {
            const found = search.find(query);
            // Somebody of that surname may sound alike: it is whoever has another one that must not be certain.
            const isCertain = found.verdict === 'clear' && !isHeardAlike(found.hit.id.charAt(0));
            expect([query, isCertain && !known.has(query) ? found.hit.id : undefined]).toEqual([query, undefined]);
          }
        }
      }),
      runs,
    );
  });

  test('GIVEN a common whole name outside the catalog in hangul THEN nobody is found', () => {
    fc.assert(
      fc.property(anyCatalog, (names) => {
        const search = searchOver(names);
        const strangers = ['김지현', '이영수', '박정호', '최성민', '정희진'].filter(
          (name) => !names.some((one) => soundsOfHangul(hangul(one)) === soundsOfHangul(name)),
        );
        expect(strangers.map((name) => firstOf(search, name))).toEqual(strangers.map(() => 'nobody'));
      }),
      runs,
    );
  });
});
