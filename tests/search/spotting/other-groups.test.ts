import { describe, expect, test } from 'vitest';
import type { Term } from '../../../src/catalog/schema/term.ts';
import { createOtherGroups } from '../../../src/search/spotting/other-groups.ts';
import { realCatalog } from '../../real-data.ts';

const catalog = await realCatalog();
const spellings = ({ name, aliases = [] }: Term): string[] =>
  [name.en, name.ja, name.ko, ...aliases].map((text) => text.toLowerCase());
const { isBesideOtherGroup, isInSentenceOfOtherGroup } = createOtherGroups(catalog);

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
    expect(isBesideOtherGroup(marked.replace('[', '').replace(']', ''), start, end)).toBe(beside);
  });

  test.each([
    ['earlier in its sentence', 'of newjeans i only know haerin, and [hani]', true],
    ['later in its sentence', '[지성]이 요즘 NCT DREAM 말고 세븐틴 노래를 커버했대', true],
    ['in another sentence', 'I like newjeans. [Hani] is in Dream Stage', false],
    ['only as an everyday word', '[지성]이 아이들이랑 놀아 준대', false],
  ])('GIVEN a group %s THEN the sentence of "%s" speaks of one: %s', (_where, marked, isThere) => {
    expect(isInSentenceOfOtherGroup(marked.replace('[', '').replace(']', ''), marked.indexOf('['))).toBe(isThere);
  });

  test('GIVEN a catalog without such groups THEN nothing is beside one', () => {
    const none = createOtherGroups({ otherGroups: new Map() });
    expect([none.isBesideOtherGroup('BTSのジン', 4, 6), none.isInSentenceOfOtherGroup('BTSのジン', 4)]).toEqual([
      false,
      false,
    ]);
  });

  test('GIVEN a group with a member in the catalog THEN it is not in the list of the others', () => {
    const known = new Set([...catalog.groups.values()].flatMap(spellings));
    expect([...catalog.otherGroups.values()].flatMap(spellings).filter((text) => known.has(text))).toEqual([]);
  });
});
