import { beforeAll, describe, expect, test } from 'vitest';
import { heightOf, measureHeights, room, type HeightRow } from '../../../bench/heights/rows.ts';
import { languages } from '../../../src/language/language.ts';
import { chromium, chromiumPath } from './browser.ts';

/** One record in nine: `npm run bench -- heights` measures all of them. */
const every = 9;

describe.skipIf(chromiumPath === undefined)('the first card of a command on a phone of 390 px', () => {
  const rows: HeightRow[] = [];

  beforeAll(async () => {
    for await (const row of measureHeights(await chromium(), every)) rows.push(row);
  });

  test.each(languages)('GIVEN %s THEN nine of ten cards of every command are at most 700 px tall', (language) => {
    const own = rows.filter((row) => row.language === language);
    expect(own.length).toBeGreaterThan(8);
    const tall = own.filter((row) => heightOf(row, 0.9) > room);
    expect(tall.map((row) => [row.group, heightOf(row, 0.9)])).toEqual([]);
  });
});
