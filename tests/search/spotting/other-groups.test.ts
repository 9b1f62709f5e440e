import { describe, expect, test } from 'vitest';
import type { Term } from '../../../src/catalog/schema/term.ts';
import { besideOtherGroups } from '../../../src/search/spotting/other-groups.ts';
import { realCatalog } from '../../real-data.ts';

const catalog = await realCatalog();
const spellings = ({ name, aliases = [] }: Term): string[] =>
  [name.en, name.ja, name.ko, ...aliases].map((text) => text.toLowerCase());
const isBeside = besideOtherGroups(catalog);

describe('a name beside a group that has no member in the catalog', () => {
  test.each([
    ['directly before it', 'セブチの[ミンギュ]が好き', true],
    ['with a possessive', "aespa's [Karina]", true],
    ['behind it', '[jaehyun] of boynextdoor', true],
    ['in brackets behind it', '[ミンギュ](SEVENTEEN)', true],
    ['behind it without "of" between', '[지수] 블랙핑크', true],
    ['as part of a longer word', '[Leo] from xgames', false],
    ['far away', 'SEVENTEENも好きだけど今日は[ミンギュ]', false],
    ['not at all', '[ミンギュ]が好き', false],
  ])('GIVEN a group %s THEN "%s" is somebody else’s: %s', (_where, marked, beside) => {
    const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
    expect(isBeside(marked.replace('[', '').replace(']', ''), start, end)).toBe(beside);
  });

  test('GIVEN a catalog without such groups THEN nothing is beside one', () => {
    expect(besideOtherGroups({ ...catalog, otherGroups: new Map() })('BTSのジン', 4, 6)).toBe(false);
  });

  test('GIVEN a group with a member in the catalog THEN it is not in the list of the others', () => {
    const known = new Set([...catalog.groups.values()].flatMap(spellings));
    expect([...catalog.otherGroups.values()].flatMap(spellings).filter((text) => known.has(text))).toEqual([]);
  });
});
