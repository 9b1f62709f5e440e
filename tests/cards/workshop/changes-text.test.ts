import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { changesText, findingText } from '../../../src/cards/workshop/changes-text.ts';
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
  // The list of accepted findings belongs to the checker: no edit in Discord changes it.
  const schemas = [...jsonSchemas()].filter(([file]) => file !== 'accepted.schema.json');
  const fields = [...new Set(schemas.flatMap(([, text]) => fieldsIn(JSON.parse(text))))]
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
        ja: '**没年月日**\n変更前：（なし）\n変更後：2026-11-01',
        ko: '**사망**\n변경 전: (없음)\n변경 후: 2026-11-01',
      },
    ],
    [
      'a word of the schema',
      { path: ['release', 'certainty'], before: 'announced', after: 'confirmed' },
      {
        en: '**Release › Certainty**\nBefore: Announced\nAfter: Confirmed',
        ja: '**公開の情報 › 確度**\n変更前：発表\n変更後：確定',
        ko: '**공개 정보 › 확실성**\n변경 전: 발표\n변경 후: 확정',
      },
    ],
    [
      'another spelling that is called like a field',
      { path: ['aliases', 'ja'], after: 'ja' },
      {
        en: '**Other spellings**\nBefore: (nothing)\nAfter: ja',
        ja: '**別の表記**\n変更前：（なし）\n変更後：ja',
        ko: '**다른 표기**\n변경 전: (없음)\n변경 후: ja',
      },
    ],
    [
      'a doubt that a page settles',
      { path: ['unverified', 'names.ja'], before: 'names.ja' },
      {
        en: '**Not confirmed**\nBefore: Names › Japanese\nAfter: (nothing)',
        ja: '**未確認の項目**\n変更前：名前 › 日本語\n変更後：（なし）',
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
        en: '**Cast › Hayato Isomura › Size of the part**\nBefore: (nothing)\nAfter: Lead\n\n**Cast › Hayato Isomura › Character**\nBefore: (nothing)\nAfter: English: Yohan · Japanese: ヨハン · Korean: 요한',
        ja: '**出演者 › 磯村勇斗 › 役の扱い**\n変更前：（なし）\n変更後：主演\n\n**出演者 › 磯村勇斗 › 役名**\n変更前：（なし）\n変更後：英語：Yohan · 日本語：ヨハン · 韓国語：요한',
        ko: '**출연진 › 이소무라 하야토 › 배역의 비중**\n변경 전: (없음)\n변경 후: 주연\n\n**출연진 › 이소무라 하야토 › 배역 이름**\n변경 전: (없음)\n변경 후: 영어: Yohan · 일본어: ヨハン · 한국어: 요한',
      },
    ],
    [
      'a new link',
      { path: ['links', 'https://x.com/a'], after: { kind: 'x', url: 'https://x.com/a' } },
      {
        en: '**Links › https://x.com/a**\nBefore: (nothing)\nAfter: Kind: X · Address: https://x.com/a',
        ja: '**リンク › https://x.com/a**\n変更前：（なし）\n変更後：種類：X · URL：https://x.com/a',
        ko: '**링크 › https://x.com/a**\n변경 전: (없음)\n변경 후: 종류: X · 주소: https://x.com/a',
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
        en: '**Groups › 2PM › Has left**\nBefore: (nothing)\nAfter: yes\n\n**Groups › 2PM › Until**\nBefore: (nothing)\nAfter: 2026',
        ja: '**グループ › 2PM › 脱退**\n変更前：（なし）\n変更後：はい\n\n**グループ › 2PM › 終了**\n変更前：（なし）\n変更後：2026',
        ko: '**그룹 › 2PM › 탈퇴**\n변경 전: (없음)\n변경 후: 예\n\n**그룹 › 2PM › 끝**\n변경 전: (없음)\n변경 후: 2026',
      },
    ],
    [
      'a field of a statement, whose file has many',
      { path: ['quotes', 'a-statement', 'text', 'ko'], before: '앞', after: '뒤' },
      {
        en: '**Text › Korean**\nBefore: 앞\nAfter: 뒤',
        ja: '**本文 › 韓国語**\n変更前：앞\n変更後：뒤',
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

describe('a finding of the check', () => {
  test.each([
    ['debut', { en: 'Debut: late', ja: 'デビュー：遅い', ko: '데뷔: 늦음' }],
    ['cast[2].person', { en: 'Cast › 2 › Person: late', ja: '出演者 › 2 › 人物：遅い', ko: '출연진 › 2 › 인물: 늦음' }],
    ['', { en: 'late', ja: '遅い', ko: '늦음' }],
    ['unknown', { en: 'unknown: late', ja: 'unknown：遅い', ko: 'unknown: 늦음' }],
  ])('GIVEN the field "%s" THEN it is named in the language of the reader', (field, shown) => {
    const sentence = { en: 'late', ja: '遅い', ko: '늦음' };
    for (const language of languages) expect(findingText({ field, sentence }, language)).toBe(shown[language]);
  });

  test.each([
    ['‘han-hyo-joo’은(는) 이 목록에 이미 있습니다', '‘han-hyo-joo’는 이 목록에 이미 있습니다'],
    ['‘채종협’을(를) 추가해 주세요', '‘채종협’을 추가해 주세요'],
    ['‘TV’(이)라는 칸과 2019이(가) 있습니다', '‘TV’라는 칸과 2019가 있습니다'],
  ])('GIVEN %s THEN each particle is the one that fits', (ko, shown) => {
    expect(findingText({ field: '', sentence: { en: '', ja: '', ko } }, 'ko')).toBe(shown);
  });
});
