import { describe, expect, test } from 'vitest';
import { createChecker } from '../../src/catalog/check/check.ts';
import { readTexts } from '../../src/catalog/read.ts';
import { relate } from '../../src/catalog/relate.ts';
import type { DataChange } from '../../src/catalog/rename/data-change.ts';
import { mergePeople } from '../../src/catalog/rename/merge-people.ts';
import { renameRecord } from '../../src/catalog/rename/rename.ts';
import { excerptFolder } from '../excerpt.ts';

const texts = await readTexts(excerptFolder);
const check = createChecker();
const filesOf = (all: ReadonlyMap<string, string>) => check(all).files;
const errorsOf = (all: ReadonlyMap<string, string>): string[] =>
  check(all).findings.flatMap(({ severity, message }) => (severity === 'error' ? [message] : []));

function changed(
  all: ReadonlyMap<string, string>,
  change: DataChange | { readonly fault: string },
): Map<string, string> {
  if ('fault' in change) throw new Error(change.fault);
  const after = new Map([...all, ...change.files]);
  for (const path of change.removed) after.delete(path);
  return after;
}

const rename = (from: string, to: string): Map<string, string> =>
  changed(texts, renameRecord(filesOf(texts), from, to));

describe('renameRecord', () => {
  test.each([
    ['an actor', 'han-hyo-joo'],
    ['a co-star', relate(filesOf(texts)).costars.keys().next().value ?? ''],
    ['a maker', relate(filesOf(texts)).makers.keys().next().value ?? ''],
    ['a work', relate(filesOf(texts)).series.keys().next().value ?? ''],
    ['a statement', relate(filesOf(texts)).quotes.keys().next().value ?? ''],
    ['a figure', relate(filesOf(texts)).figures.keys().next().value ?? ''],
  ])(
    'GIVEN %s THEN every reference leads to the new id, the old one is remembered, and the check finds nothing',
    (_kind, id) => {
      const after = rename(id, `${id}-2`);
      expect(errorsOf(after)).toEqual([]);
      const places = [...after.values()]
        .join('\n')
        .split('\n')
        .filter((line) => line.includes(`"${id}"`));
      expect(places.map((line) => line.trim())).toEqual([`"${id}"`]);
      expect(relate(filesOf(after)).currentId(id)).toBe(`${id}-2`);
    },
  );

  test('WHEN it is renamed twice THEN both old ids lead to it', () => {
    const once = rename('han-hyo-joo', 'a-a');
    const twice = changed(once, renameRecord(filesOf(once), 'a-a', 'b-b'));
    const { currentId } = relate(filesOf(twice));
    expect(['han-hyo-joo', 'a-a', 'b-b'].map(currentId)).toEqual(['b-b', 'b-b', 'b-b']);
  });

  test('WHEN it is stopped after any file THEN the same command does the rest', () => {
    const change = renameRecord(filesOf(texts), 'han-hyo-joo', 'han-hyojoo');
    if ('fault' in change) throw new Error(change.fault);
    const wanted = changed(texts, change);
    for (let written = 1; written < change.files.size; written += 1) {
      const half = new Map([...texts, ...[...change.files].slice(0, written)]);
      expect(changed(half, renameRecord(filesOf(half), 'han-hyo-joo', 'han-hyojoo'))).toEqual(wanted);
    }
  });

  test.each([
    ['an id that nobody has', 'nobody', 'x', 'no-record'],
    ['an id that somebody else has', 'han-hyo-joo', 'ok-taecyeon', 'taken'],
  ])('GIVEN %s THEN nothing changes', (_what, from, to, fault) => {
    expect(renameRecord(filesOf(texts), from, to)).toEqual({ fault });
  });

  test('GIVEN a former id that is the id of another record THEN the check reports it at its place', () => {
    const path = 'actors/ok-taecyeon.json';
    const text = (texts.get(path) ?? '').replace(
      '"id": "ok-taecyeon",',
      '"id": "ok-taecyeon",\n  "formerly": ["han-hyo-joo"],',
    );
    expect(errorsOf(new Map([...texts, [path, text]]))).toEqual([
      expect.stringMatching(/^"han-hyo-joo" is the id of another record \(data\/actors\/han-hyo-joo\.json\)/u),
    ]);
  });
});

describe('mergePeople', () => {
  const actor = 'actors/han-hyo-joo.json';
  const work = 'series/miracle-devil-claus-2014.json';
  /** The same woman once more, with a name, a page and a credit that the other record does not have. */
  const again = JSON.stringify({
    id: 'han-hyojoo',
    names: { en: 'Han Hyojoo', ko: '한효주', ja: 'ハン・ヒョジュ' },
    aliases: ['HHJ'],
    nationality: 'KR',
    occupation: 'actor',
    debut: 2005,
    summary: { en: 'x', ja: 'x', ko: 'x' },
    sources: ['page-of-the-other'],
    checked: '2026-11-21',
    bibliography: { 'page-of-the-other': { publisher: 'p', title: 't', url: 'https://example.com/', language: 'en' } },
  });
  const twice = new Map([...texts, ['actors/han-hyojoo.json', again]]);

  test('GIVEN one person twice THEN one record says what both said, and the other id leads to it', () => {
    const after = changed(twice, mergePeople(filesOf(twice), 'han-hyo-joo', 'han-hyojoo'));
    expect(after.has('actors/han-hyojoo.json')).toBe(false);
    const record: unknown = JSON.parse(after.get(actor) ?? '{}');
    expect(record).toMatchObject({ id: 'han-hyo-joo', formerly: ['han-hyojoo'], names: { en: 'Han Hyo-joo' } });
    expect(record).toHaveProperty('aliases', expect.arrayContaining(['Han Hyojoo', 'HHJ']));
    expect(record).toHaveProperty('sources', expect.arrayContaining(['page-of-the-other']));
    expect(record).toHaveProperty(['bibliography', 'page-of-the-other']);
    expect(errorsOf(after)).toEqual([]);
  });

  test('GIVEN both in one cast THEN the person is in it once, as the kept record was', () => {
    const [path, text] = [...texts].find(
      ([one, body]) => one.startsWith('series/') && body.includes('"person": "han-hyo-joo"'),
    ) ?? [work, ''];
    const value = JSON.parse(text) as { cast: { person: string }[] };
    const double = { ...value, cast: [...value.cast, { person: 'han-hyojoo', sources: ['page-of-the-other'] }] };
    const all = new Map([...twice, [path, JSON.stringify(double)]]);
    const after = changed(all, mergePeople(filesOf(all), 'han-hyo-joo', 'han-hyojoo'));
    expect(JSON.parse(after.get(path) ?? '{}')).toMatchObject({ cast: value.cast });
  });

  test.each([
    ['somebody who is not there', 'han-hyo-joo', 'nobody', 'no-record'],
    ['one person', 'han-hyo-joo', 'han-hyo-joo', 'same'],
    [
      'a co-star who would swallow a card',
      relate(filesOf(texts)).costars.keys().next().value ?? '',
      'han-hyo-joo',
      'other-way',
    ],
  ])('GIVEN %s THEN nothing changes', (_what, kept, gone, fault) => {
    expect(mergePeople(filesOf(texts), kept, gone)).toEqual({ fault });
  });
});
