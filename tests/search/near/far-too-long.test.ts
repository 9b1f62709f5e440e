import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanQuery } from '../../../src/search/clean.ts';
import { entriesOf } from '../../../src/search/catalog-entries.ts';
import { nearPerson, personLikeness } from '../../../src/search/near/person.ts';
import { nearQuery } from '../../../src/search/near/query.ts';
import { realCatalog } from '../../real-data.ts';
import { sized } from '../../thorough.ts';

const leastShown = 0.6;
const syllables = [
  ...Array.from('가나다라마바사아자차카타파하김이박최정영지수민호현준은'),
  ...Array.from('アイウエカキクケサシスセタチツテナニヌネハヒフホマミムメラリルレロンー'),
  ...'kim lee park jung hyun soo young ga na da ra shin u o e i the of and san n ng'.split(' '),
];

test('GIVEN any text and any person THEN a text that is far too long is as unlike as when it is compared', async () => {
  const entries = entriesOf(await realCatalog()).filter(({ kind }) => kind !== 'series');
  const people = entries.map(nearPerson);
  const text = fc
    .array(fc.oneof(fc.constantFrom(...syllables), fc.constant(' ')), { minLength: 1, maxLength: 14 })
    .map((parts) => cleanQuery(parts.join('')));
  fc.assert(
    fc.property(
      text,
      fc.integer({ min: 0, max: people.length - 1 }),
      fc.constantFrom('en', 'ko', 'ja'),
      fc.boolean(),
      (typed, first, language, isNamed) => {
        // A name with more letters than it should have is at the limit.
        const name = isNamed ? (entries[first]?.names[language] ?? '') : '';
        const query = nearQuery(cleanQuery(name + typed));
        for (const person of people.slice(first, first + 6)) {
          const whole = { ...person, longest: { letters: Infinity, sounds: Infinity } };
          const found = personLikeness(query, person, () => false);
          const compared = personLikeness(query, whole, () => false);
          expect(found.score < leastShown ? 'unlike' : found).toEqual(
            compared.score < leastShown ? 'unlike' : compared,
          );
        }
      },
    ),
    { numRuns: sized({ quick: 1000, thorough: 20_000 }) },
  );
});
