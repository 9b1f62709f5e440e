import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import type { Mark } from '../../../src/questions/reading/mark.ts';
import { withWholeTitles } from '../../../src/questions/reading/whole-titles.ts';
import { realCatalog } from '../../real-data.ts';

let catalog: Catalog;
beforeAll(async () => {
  catalog = await realCatalog();
});

const marked = (text: string, part: string, ids: readonly string[]): Mark => {
  const start = text.indexOf(part);
  return { start, end: start + part.length, text: part, meanings: [], name: { kind: 'series', ids, isSure: true } };
};

describe('the whole title around a name', () => {
  test('GIVEN the record has the title with a bracket behind the name THEN the mark ends with the bracket', () => {
    const text = '악녀(와루)에 김재중 말고 누구';
    expect(withWholeTitles([marked(text, '악녀', ['waru-2022'])], text, catalog)[0]?.text).toBe('악녀(와루)');
  });

  test('GIVEN several runs and a title with its year THEN the run of that year is meant', () => {
    const text = '온 에어~야간비행(2015년 일본 공연) 누가 나와';
    const ids = ['run-to-you-2015', 'on-air-yakan-hiko-2015'];
    expect(withWholeTitles([marked(text, '온 에어~야간비행', ids)], text, catalog)[0]?.name?.ids).toEqual([
      'on-air-yakan-hiko-2015',
    ]);
  });

  test('GIVEN a bracket that is no part of the title THEN the mark stays as it is', () => {
    const text = '악녀(드라마)에 누구 나와';
    expect(withWholeTitles([marked(text, '악녀', ['waru-2022'])], text, catalog)[0]?.text).toBe('악녀');
  });

  test('GIVEN another name inside the whole title THEN only the title is left', () => {
    const text = '악녀(와루)에 누구 나와';
    const inside = { ...marked(text, '와루', []), name: { kind: 'person', ids: ['x'], isSure: false } as const };
    expect(withWholeTitles([marked(text, '악녀', ['waru-2022']), inside], text, catalog)).toHaveLength(1);
  });
});
