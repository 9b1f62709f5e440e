import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expand, patternsOf } from '../../../src/questions/lexicon/pattern.ts';

describe('GIVEN an entry with brackets', () => {
  it.each([
    ['plain words', ['plain words']],
    ['(what|which) part', ['what part', 'which part']],
    ['come(s|) out', ['comes out', 'come out']],
    ['(a|b) (c|d)', ['a c', 'a d', 'b c', 'b d']],
    ['who made (it|this|the (film|show))', ['who made it', 'who made this', 'who made the film', 'who made the show']],
    ['drop (the|) spaces', ['drop the spaces', 'drop spaces']],
  ])('THEN "%s" gives every expansion', (entry, phrases) => {
    expect(expand(entry)).toEqual(phrases);
  });

  it('THEN an unmatched bracket is a letter like any other, and expansion ends', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab()| ]{0,12}$/u), (entry) => {
        expect(expand(entry).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('GIVEN an entry with signs', () => {
  it.each([
    ['^is', { atStart: true, atEnd: false, isJoined: false, parts: [{ text: 'is', ending: undefined }] }],
    ['っけ$', { atStart: false, atEnd: true, isJoined: false, parts: [{ text: 'っけ', ending: undefined }] }],
    ['~말고', { atStart: false, atEnd: false, isJoined: true, parts: [{ text: '말고', ending: undefined }] }],
    ['出-る', { atStart: false, atEnd: false, isJoined: false, parts: [{ text: '出', ending: 'る' }] }],
    ['높-다', { atStart: false, atEnd: false, isJoined: false, parts: [{ text: '높', ending: '다' }] }],
    ['K-POP', { atStart: false, atEnd: false, isJoined: false, parts: [{ text: 'K-POP', ending: undefined }] }],
    ['K-드라마', { atStart: false, atEnd: false, isJoined: false, parts: [{ text: 'K-드라마', ending: undefined }] }],
    [
      '(가장|)…높-다',
      {
        atStart: false,
        atEnd: false,
        isJoined: false,
        parts: [
          { text: '가장', ending: undefined },
          { text: '높', ending: '다' },
        ],
      },
    ],
  ])('THEN "%s" is split into its parts', (entry, pattern) => {
    expect(patternsOf(entry)[0]).toEqual(pattern);
  });
});
