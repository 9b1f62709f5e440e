import { describe, expect, test } from 'vitest';
import { laterWords, withoutForm } from '../../../src/search/names/split.ts';

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

describe('the rest of a title from its later words on', () => {
  test.each([
    ['僕とスターの99日', ['スターの99日', '99日']],
    ['新宿野戦病院', ['野戦病院', '病院']],
    ['中学生円山', ['円山']],
    ['怪物', []],
    ['boys over flowers', ['overflowers', 'flowers']],
  ])('GIVEN %s THEN it is %j', (title, rests) => {
    const later = laterWords(title);
    for (const rest of rests) expect(later).toContain(rest);
    expect(later.length === 0).toBe(rests.length === 0);
  });
});
