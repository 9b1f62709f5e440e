import { describe, expect, test } from 'vitest';
import { actor, foundBy } from './small-data.ts';

const named = (changes: object, aliases?: readonly string[]): string[] =>
  foundBy('look-alikes', {
    actors: [actor({ names: { en: 'Kim Woo-bin', ko: '김우빈', ja: 'キム・ウビン', ...changes }, aliases })],
  }).map((line) => line.split(' ', 3).join(' '));
const place = (severity: string, field: string): string => `${severity} data/actors/kim-woo-bin.json ${field}:`;

describe('letters that look like others in a name', () => {
  test.each([
    ['only its own letters', {}, []],
    ['a Cyrillic К', { en: 'Кim Woo-bin' }, [place('error', 'names.en')]],
    ['a Greek ο among Latin letters', { en: 'Kim Wοo-bin' }, [place('error', 'names.en')]],
    ['the hiragana へ among katakana', { ja: 'キム・ウへン' }, [place('error', 'names.ja')]],
    ['the Korean middle dot', { ja: 'キム·ウビン' }, [place('error', 'names.ja')]],
    ['a lone vowel for a dash', { ko: '김우빈ㅡ' }, [place('warning', 'names.ko')]],
    ['a zero among letters', { en: 'Kim Wo0-bin' }, [place('warning', 'names.en')]],
    ['digits apart from letters', { en: 'Kim Woo-bin 10' }, []],
  ])('GIVEN %s THEN the check says %3$j', (_what, changes, problems) => {
    expect(named(changes)).toEqual(problems);
  });

  test('GIVEN an alias that is such a slip of typing THEN it may stand beside the right spelling only', () => {
    expect(named({ ja: 'ペ・ドゥナ' }, ['ぺ・ドゥナ'])).toEqual([]);
    expect(named({}, ['ぺ・ドゥナ'])).toEqual([place('warning', 'aliases[0]')]);
  });
});
