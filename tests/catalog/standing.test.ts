import { describe, expect, test } from 'vitest';
import { acceptedOf } from '../../src/catalog/check/accepted.ts';
import { checkTexts } from '../../src/catalog/check/check.ts';
import { filesOf } from './parsed.ts';
import { actor, page, smallData, told, written, type SmallData } from './small-data.ts';

/** Two warnings of different rules. */
const summary = { en: 'A  short sentence.', ja: '短い文です。', ko: '짧은 문장입니다.' };
const faulty: SmallData = {
  pages: { 'a-page': page({ url: 'https://unknown.jp/amp/1' }) },
  actors: [actor({ summary })],
};

const base = smallData(faulty);
const warningsIn = (texts: ReadonlyMap<string, string>): string[] =>
  checkTexts(texts)
    .filter(({ severity }) => severity === 'warning')
    .map(told);

/** The data with the list that --accept writes for it. */
const accepting = (texts: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...texts, ['accepted.json', written(acceptedOf(filesOf(texts), checkTexts(texts)))]]);

describe('warnings that may stand', () => {
  test('GIVEN warnings of several rules THEN once they are accepted, none shows', () => {
    expect(warningsIn(base).length).toBeGreaterThan(0);
    expect(warningsIn(accepting(base))).toEqual([]);
  });

  test('GIVEN accepted warnings WHEN another appears, of any rule THEN that one alone shows', () => {
    const link = { kind: 'official', url: 'https://a.jp/?utm_source=x' };
    const more = smallData({ ...faulty, actors: [actor({ summary, links: [link] })] });
    const known = accepting(base).get('accepted.json') ?? '';
    expect(warningsIn(new Map([...more, ['accepted.json', known]]))).toEqual([
      'warning data/actors/kim-woo-bin.json links[0].url: contains tracking: remove utm_source',
    ]);
  });

  test('GIVEN an accepted warning whose place in a list changes THEN it still stands', () => {
    const tracking = { kind: 'official', url: 'https://a.jp/?utm_source=x' };
    const other = { kind: 'official', url: 'https://b.jp/' };
    const before = smallData({ actors: [actor({ links: [tracking] })] });
    const after = smallData({ actors: [actor({ links: [other, tracking] })] });
    const known = accepting(before).get('accepted.json') ?? '';
    expect(warningsIn(new Map([...after, ['accepted.json', known]]))).toEqual([]);
  });

  test('GIVEN an accepted warning that is gone THEN the list must shrink', () => {
    const known = accepting(base).get('accepted.json') ?? '';
    const gone = warningsIn(new Map([...smallData(), ['accepted.json', known]]));
    expect(gone.length).toBeGreaterThan(0);
    for (const one of gone) expect(one).toMatch(/^warning data\/accepted\.json warnings\[\d\]: this warning is gone/u);
  });

  test('GIVEN a file that cannot be read THEN no accepted warning counts as gone', () => {
    const broken = new Map([...accepting(base), ['actors/kim-woo-bin.json', '{']]);
    expect(warningsIn(broken).filter((one) => one.includes('is gone'))).toEqual([]);
  });

  test('GIVEN an error THEN it cannot be accepted', () => {
    const wrong = smallData({ actors: [actor({ died: '1980' })] });
    const errors = checkTexts(wrong).filter(({ severity }) => severity === 'error');
    expect(errors).not.toEqual([]);
    expect(acceptedOf(filesOf(wrong), errors).warnings).toBeUndefined();
  });

  test('GIVEN a reason in the list THEN --accept keeps it', () => {
    const [first, ...others] = acceptedOf(filesOf(base), checkTexts(base)).warnings ?? [];
    const why = 'The page itself is gone.';
    const listed = { ...acceptedOf(filesOf(base)), warnings: [{ ...first, why }, ...others] };
    const again = acceptedOf(filesOf(new Map([...base, ['accepted.json', written(listed)]])), checkTexts(base));
    expect(again.warnings?.[0]?.why).toBe(why);
  });
});
