import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { changesText } from '../../../src/cards/workshop/changes-text.ts';
import { fieldLabel } from '../../../src/cards/workshop/field-labels.ts';
import type { FieldChange } from '../../../src/catalog/amend/amendment.ts';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import { jsonSchemas } from '../../../src/catalog/json-schema.ts';
import { languages } from '../../../src/language/language.ts';
import { recordFieldWords } from '../../../src/language/words/record-fields.ts';
import { excerptFolder } from '../../excerpt.ts';
import { catalogIn } from '../../real-data.ts';

let catalog: Catalog;
beforeAll(async () => {
  catalog = await catalogIn(excerptFolder);
});

/** The names of all fields of a JSON Schema, at any depth. */
function fieldsIn(node: unknown): string[] {
  const object = z.record(z.string(), z.unknown()).safeParse(node).data;
  const list = z.array(z.unknown()).safeParse(node).data ?? Object.values(object ?? {});
  const properties = z.record(z.string(), z.unknown()).safeParse(object?.['properties']).data ?? {};
  return [...Object.keys(properties), ...list.flatMap(fieldsIn)];
}

describe('the label of a field', () => {
  const fields = [...new Set([...jsonSchemas().values()].flatMap((text) => fieldsIn(JSON.parse(text))))]
    .filter((name) => name !== '$schema')
    .toSorted();

  test.each(languages)(
    'GIVEN every field of every data file in %s THEN it has a label, and no label is left over',
    (language) => {
      expect(Object.keys(recordFieldWords[language]).toSorted()).toEqual(fields);
      expect(fields.filter((name) => (fieldLabel(name, language) ?? '') === '')).toEqual([]);
    },
  );

  test('GIVEN something that no data file has THEN it has no label', () => {
    expect(fieldLabel('constructor', 'en')).toBeUndefined();
  });
});

describe('a change as before and after', () => {
  const character = { en: 'Yohan', ja: 'ヨハン', ko: '요한' };
  test.each<[string, FieldChange, { en: string; ja: string; ko: string }]>([
    [
      'a date that was not there',
      { path: ['died'], after: '2026-11-01' },
      {
        en: '**Died**\nBefore: (nothing)\nAfter: 2026-11-01',
        ja: '**没年月日**\n変更前: （なし）\n変更後: 2026-11-01',
        ko: '**사망**\n변경 전: (없음)\n변경 후: 2026-11-01',
      },
    ],
    [
      'a word of the schema',
      { path: ['release', 'certainty'], before: 'announced', after: 'confirmed' },
      {
        en: '**Release › Certainty**\nBefore: Announced\nAfter: Confirmed',
        ja: '**公開の情報 › 確度**\n変更前: 発表\n変更後: 確定',
        ko: '**공개 정보 › 확실성**\n변경 전: 발표\n변경 후: 확정',
      },
    ],
    [
      'another spelling that is called like a field',
      { path: ['aliases', 'ja'], after: 'ja' },
      {
        en: '**Other spellings**\nBefore: (nothing)\nAfter: ja',
        ja: '**別の表記**\n変更前: （なし）\n変更後: ja',
        ko: '**다른 표기**\n변경 전: (없음)\n변경 후: ja',
      },
    ],
    [
      'a doubt that a page settles',
      { path: ['unverified', 'names.ja'], before: 'names.ja' },
      {
        en: '**Not confirmed**\nBefore: Names › Japanese\nAfter: (nothing)',
        ja: '**未確認の項目**\n変更前: 名前 › 日本語\n変更後: （なし）',
        ko: '**미확인 항목**\n변경 전: 이름 › 일본어\n변경 후: (없음)',
      },
    ],
    [
      'a credit',
      {
        path: ['cast', 'isomura-hayato'],
        before: { person: 'isomura-hayato', sources: ['a'] },
        after: { person: 'isomura-hayato', billing: 'lead', character, sources: ['a', 'b'] },
      },
      {
        en: '**Cast › Hayato Isomura**\nBefore: Person: Hayato Isomura\nAfter: Person: Hayato Isomura · Size of the part: Lead · Character: Yohan / ヨハン / 요한',
        ja: '**出演者 › 磯村勇斗**\n変更前: 人物: 磯村勇斗\n変更後: 人物: 磯村勇斗 · 役の扱い: 主演 · 役名: Yohan / ヨハン / 요한',
        ko: '**출연진 › 이소무라 하야토**\n변경 전: 인물: 이소무라 하야토\n변경 후: 인물: 이소무라 하야토 · 배역의 비중: 주연 · 배역 이름: Yohan / ヨハン / 요한',
      },
    ],
    [
      'a group that somebody left',
      {
        path: ['memberships', '2pm'],
        before: { group: '2pm' },
        after: { group: '2pm', former: true, to: '2026' },
      },
      {
        en: '**Groups › 2PM**\nBefore: Group: 2PM\nAfter: Group: 2PM · Has left: yes · Until: 2026',
        ja: '**グループ › 2PM**\n変更前: グループ: 2PM\n変更後: グループ: 2PM · 脱退: はい · 終了: 2026',
        ko: '**그룹 › 2PM**\n변경 전: 그룹: 2PM\n변경 후: 그룹: 2PM · 탈퇴: 예 · 끝: 2026',
      },
    ],
    [
      'a field of a statement, whose file has many',
      { path: ['quotes', 'a-statement', 'text', 'ko'], before: '앞', after: '뒤' },
      {
        en: '**Text › Korean**\nBefore: 앞\nAfter: 뒤',
        ja: '**本文 › 韓国語**\n変更前: 앞\n変更後: 뒤',
        ko: '**내용 › 한국어**\n변경 전: 앞\n변경 후: 뒤',
      },
    ],
  ])('GIVEN %s THEN it is told in the words of each language', (_what, change, expected) => {
    for (const language of languages) expect(changesText([change], catalog, language)).toBe(expected[language]);
  });

  test('GIVEN a page alone THEN it says that nothing else changes', () => {
    const changes = [
      { path: ['sources', 'a-page'], after: 'a-page' },
      { path: ['bibliography', 'a-page'], after: { url: 'https://example.org/' } },
    ];
    expect(changesText(changes, catalog, 'en')).toBe('No field changes: the page is added to the sources.');
  });

  test('GIVEN Markdown in a value THEN it stays text', () => {
    const text = changesText([{ path: ['aliases', '**a**'], after: '**a**' }], catalog, 'en');
    expect(text).toContain(String.raw`After: \*\*a\*\*`);
  });
});
