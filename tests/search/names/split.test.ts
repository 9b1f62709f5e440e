import { describe, expect, test } from 'vitest';
import { withoutForm } from '../../../src/search/names/split.ts';

describe('a title without the form before it', () => {
  test.each([
    ['映画 怪物くん', '怪物くん'],
    ['舞台 キル', 'キル'],
    ['ミュージカル シャーロック・ホームズ', 'シャーロック・ホームズ'],
    ['SHOW×MUSICAL ドリームハイ', 'ドリームハイ'],
    ['쇼뮤지컬 드림하이', '드림하이'],
    ['KPOP 뮤지컬 드림하이', '드림하이'],
    ['뮤지컬: 광화문연가', '광화문연가'],
  ])('GIVEN %s THEN it is %s', (title, name) => {
    expect(withoutForm(title)).toBe(name);
  });

  test.each(['ミュージカル', '뮤지컬', 'Musical', '映画', 'ドラマ者', 'ミュージカルな日々', 'Show Me the Money'])(
    'GIVEN %s, which is no form with a title behind it, THEN it stays',
    (title) => {
      expect(withoutForm(title)).toBe(title);
    },
  );
});
