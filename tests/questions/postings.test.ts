import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kindsOfQuestion } from '../../src/questions/intent.ts';
import { postingsOf } from '../../src/questions/understanding/postings.ts';

const learnt = fc.record({
  kind: fc.constantFrom(...kindsOfQuestion),
  features: fc.uniqueArray(fc.string({ maxLength: 3 }), { maxLength: 8 }),
});

test('GIVEN any phrasings THEN the long arrays say what a look through all of them says', () => {
  fc.assert(
    fc.property(fc.array(learnt, { maxLength: 40 }), fc.string({ maxLength: 3 }), (all, other) => {
      const postings = postingsOf(all);
      for (const feature of [other, ...all.flatMap(({ features }) => features)]) {
        const having = all.flatMap(({ features }, number) => (features.includes(feature) ? [number] : []));
        const kinds = new Set(having.map((number) => all[number]?.kind));
        expect([...postings.examples(feature)]).toEqual(having);
        expect(postings.countKinds(feature)).toBe(kinds.size === 0 ? undefined : kinds.size);
        for (const kind of kindsOfQuestion) expect(postings.has(feature, kind)).toBe(kinds.has(kind));
      }
      for (const [number, { kind }] of all.entries()) expect(postings.kindOf(number)).toBe(kind);
    }),
    { numRuns: 200 },
  );
});
