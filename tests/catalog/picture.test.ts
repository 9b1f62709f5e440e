import { describe, expect, test } from 'vitest';
import { creditOf, thumbnailOf } from '../../src/catalog/picture.ts';

describe('a picture on Wikimedia Commons', () => {
  test.each([
    ['a name with spaces', 'Kim Woo-bin in 2016.jpg', 'Kim_Woo-bin_in_2016.jpg'],
    ['a name in hangul', '김우빈.png', '%EA%B9%80%EC%9A%B0%EB%B9%88.png'],
    ['signs that mean something in an address', 'A & B? (100%).jpg', 'A_%26_B%3F_(100%25).jpg'],
  ])('GIVEN %s THEN its thumbnail has an address that opens it', (_what, file, inAddress) => {
    const address = thumbnailOf({ file });
    expect(address).toBe(`https://commons.wikimedia.org/wiki/Special:FilePath/${inAddress}?width=500`);
    expect(URL.canParse(address)).toBe(true);
  });

  test('GIVEN author and licence THEN the credit names both', () =>
    expect(creditOf({ author: 'A photographer', licence: 'CC BY-SA 4.0' })).toBe('A photographer, CC BY-SA 4.0'));
});
