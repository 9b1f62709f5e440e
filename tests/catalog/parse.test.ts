import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseTree, type Node } from 'jsonc-parser';
import { describe, expect, test } from 'vitest';
import { countKeys, countWrittenKeys } from '../../src/catalog/keys.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { parseText } from '../../src/catalog/parse.ts';
import { readData, type Memory } from '../../src/catalog/read.ts';
import { copyOfExcerpt } from '../excerpt.ts';
import { sized } from '../thorough.ts';
import { actor, written } from './small-data.ts';

const keysOf = (node: Node): number =>
  (node.type === 'property' ? 1 : 0) + (node.children ?? []).reduce((sum, child) => sum + keysOf(child), 0);

describe('reading without a tree', () => {
  test('GIVEN any JSON THEN keys are counted as in the tree, regardless of the contents of strings', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2), (json, indentation) => {
        const text = JSON.stringify(JSON.parse(json), null, indentation);
        const root = parseTree(text);
        expect(countWrittenKeys(text)).toBe(root === undefined ? 0 : keysOf(root));
        expect(countKeys(JSON.parse(text))).toBe(countWrittenKeys(text));
      }),
      { numRuns: sized({ quick: 100, thorough: 500 }) },
    );
  });

  test.each(['{"a":"\\"b\\": 1","c":1}', '{"a\\\\":1}', '{"\\"": "\\\\\\": x"}', '["a" , "b"]', '{"a" \n : {"a":1}}'])(
    'GIVEN %s THEN keys are counted right',
    (text) => expect(countWrittenKeys(text)).toBe(countKeys(JSON.parse(text))),
  );

  test('GIVEN a key twice at any depth THEN the second is named', () => {
    const text = written(actor()).replace('"ko": "김우빈"', '"ko": "김우빈",\n    "ko": "김우빈"');
    expect(parseText('actors/kim-woo-bin.json', text).problems).toMatchObject([
      { line: 7, column: 5, message: 'the field "ko" is there twice: keep one' },
    ]);
  });
});

describe('reading with a memory', () => {
  test('GIVEN one changed file THEN only that one is another object, and the version is another', async () => {
    const folder = await copyOfExcerpt();
    const memory: Memory = new Map();
    const first = await readData(folder, { memory });
    const path = 'terms/groups.json';
    const changed = first.files.find((file) => file.path === path)?.text.replace('"name"', '"name" ') ?? '';
    await writeFile(join(folder, path), changed);
    const second = await readData(folder, { memory });
    expect(second.files.filter((file, index) => file !== first.files[index]).map((file) => file.path)).toEqual([path]);
    await writeFile(join(folder, path), changed.slice(1));
    expect(await loadCatalog(folder, { memory })).toMatchObject({ ok: false });
    await writeFile(join(folder, path), changed);
    expect(await loadCatalog(folder, { memory })).toMatchObject({ ok: true });
    await rm(join(folder, 'figures', 'exports.json'));
    await readData(folder, { memory });
    expect(memory.has('figures/exports.json')).toBe(false);
  });
});
