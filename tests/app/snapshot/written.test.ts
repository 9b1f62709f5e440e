import { Locale } from 'discord-api-types/v10';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Data } from '../../../src/app/data-reader.ts';
import { dataOf, linesOf } from '../../../src/app/snapshot/written.ts';
import { partsOf } from '../../../src/catalog/parts.ts';
import { commandInteraction } from '../../../src/doors/interactions.ts';
import { copyExcerptTo } from '../../excerpt.ts';
import { botOf } from '../../real-data.ts';
import { bothOf, cardsOf, queriesOf, readFrom, searchesOf } from './same-answers.ts';

let data: Data;
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hanryu-written-'));
  await copyExcerptTo(folder);
  data = await readFrom(folder);
  await rm(folder, { recursive: true });
});

describe('the data as lines', () => {
  test('GIVEN the data of files THEN the same records in the same order are read back, and the same version', () => {
    const again = dataOf(linesOf(data));
    expect(again && partsOf(again.catalog)).toEqual(partsOf(data.catalog));
    expect(again).toMatchObject({
      version: data.version,
      texts: data.texts,
      merged: data.merged,
      setAside: data.setAside,
    });
  });

  test('GIVEN amendments that were set aside or merged THEN they are as well', () => {
    const setAside = [{ id: 'a', why: { en: 'no file', ja: 'ファイルなし', ko: '파일 없음' } }];
    expect(dataOf(linesOf({ ...data, setAside, merged: ['c'] }))).toMatchObject({ setAside, merged: ['c'] });
  });

  test('GIVEN more records than a line takes THEN all are there', () => {
    const [first] = data.catalog.series.values();
    if (first === undefined) throw new Error('no series');
    const many = Array.from({ length: 600 }, (_item, index) => ({ ...first, id: `series-${index}` }));
    const series = new Map(many.map((one) => [one.id, one]));
    const again = dataOf(linesOf({ ...data, catalog: { ...data.catalog, series } }));
    expect([...(again?.catalog.series ?? [])]).toEqual([...series]);
  });

  test('GIVEN no line THEN no data', () => expect(dataOf([])).toBeUndefined());
});

describe('the bot from a snapshot', () => {
  test('GIVEN any query THEN it finds what the bot from files finds', () => {
    const { fresh, kept } = bothOf(data);
    fc.assert(
      fc.property(queriesOf(fresh), (query) => {
        expect(searchesOf(kept, query)).toEqual(searchesOf(fresh, query));
      }),
    );
  });

  test('GIVEN every record THEN its card is the same', async () => {
    const { fresh, kept } = bothOf(data);
    expect(await cardsOf(kept)).toEqual(await cardsOf(fresh));
  });

  test.each(['who plays Tae-oh in Eye Love You?', '채종협 드라마', '二階堂ふみの出演作は?'])(
    'GIVEN %s THEN the answer is the same',
    async (value) => {
      const { fresh, kept } = bothOf(data);
      const interaction = commandInteraction('ask', [{ name: 'question', value }], Locale.Japanese);
      expect(await botOf(kept).answer(interaction)).toEqual(await botOf(fresh).answer(interaction));
    },
  );
});
