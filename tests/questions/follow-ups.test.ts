import { beforeAll, expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { followUpsOf } from '../../src/questions/follow-ups.ts';
import type { Plan } from '../../src/questions/plans/plan.ts';
import { realCatalog } from '../real-data.ts';

let catalog: Catalog;
beforeAll(async () => {
  catalog = await realCatalog();
});

/** The ids that the plans of the next questions mention. */
const subjects = (ids: readonly string[], asked?: Plan): string[] => {
  const plans = JSON.stringify(followUpsOf(ids, catalog, asked));
  return [...new Set(ids)].filter((id) => plans.includes(`"${id}"`));
};

const valueOf = (of: string): Plan => ({ do: 'value', of, ask: 'agency' });

test.each<[string, readonly string[], Plan | undefined, readonly string[]]>([
  ['one person', ['bae-doona'], undefined, ['bae-doona']],
  ['one work', ['air-doll-2009'], undefined, ['air-doll-2009']],
  ['one person and one work', ['bae-doona', 'air-doll-2009'], undefined, ['bae-doona', 'air-doll-2009']],
  ['two people', ['bae-doona', 'shim-eun-kyung'], undefined, []],
  ['two people and one work', ['bae-doona', 'shim-eun-kyung', 'air-doll-2009'], undefined, ['air-doll-2009']],
  ['two people, one of whom the question names', ['bae-doona', 'shim-eun-kyung'], valueOf('bae-doona'), ['bae-doona']],
  ['somebody twice', ['bae-doona', 'bae-doona'], undefined, ['bae-doona']],
  ['nobody', [], undefined, []],
])('GIVEN an answer about %s THEN the next questions are about whom a fan expects', (_what, ids, asked, expected) => {
  expect(subjects(ids, asked)).toEqual(expected);
});

test('GIVEN a question that names a person WHEN the answer has one work as well THEN the next questions begin with the person', () => {
  const [first] = followUpsOf(['air-doll-2009', 'bae-doona'], catalog, valueOf('bae-doona'));
  expect(first?.kind).toBe('works');
});

test('GIVEN an answer about a person THEN the next questions leave out the one that it answers', () => {
  const all = followUpsOf(['bae-doona'], catalog);
  expect(all.map(({ kind }) => kind)).toEqual(['works', 'profile', 'said']);
  expect(followUpsOf(['bae-doona'], catalog, all[1]?.plan).map(({ kind }) => kind)).toEqual(['works', 'said']);
});
