import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAttachmentStore } from '../../../src/doors/preview/attachments.ts';

const file = (name: string, bytes: readonly number[]) => ({
  name,
  description: '',
  contentType: 'image/png',
  data: Uint8Array.from(bytes),
});

/** Different content of a given length. */
const sized = (seed: number, length: number) => file('a.png', [seed, ...Array<number>(length - 1).fill(0)]);

describe('the files that the preview serves', () => {
  test('GIVEN a file THEN its path is short and ends in its name; GIVEN the same file again THEN the same path', () => {
    const store = createAttachmentStore();
    const path = store.keep(file('日本 1.png', [1, 2, 3]));
    expect(path).toMatch(/^\/attachments\/[\w-]{22}\/%E6%97%A5%E6%9C%AC%201\.png$/u);
    expect(store.keep(file('日本 1.png', [1, 2, 3]))).toBe(path);
    expect(store.keep(file('日本 1.png', [1, 2, 4]))).not.toBe(path);
    expect(store.keep(file('other.png', [1, 2, 3]))).not.toBe(path);
    expect(store.find(path)?.data).toEqual(Uint8Array.from([1, 2, 3]));
  });

  test('GIVEN a full store THEN all are there; GIVEN one byte more THEN the least recently sent is gone', () => {
    const store = createAttachmentStore(10);
    const [first, second] = [store.keep(sized(1, 5)), store.keep(sized(2, 5))];
    expect([first, second].map((path) => store.find(path) !== undefined)).toEqual([true, true]);
    store.keep(sized(1, 5));
    store.keep(sized(3, 1));
    expect([first, second].map((path) => store.find(path) !== undefined)).toEqual([true, false]);
  });

  test('GIVEN a file larger than the store THEN it is kept alone', () => {
    const store = createAttachmentStore(10);
    const small = store.keep(sized(1, 1));
    const large = store.keep(sized(2, 11));
    expect([store.find(small), store.find(large)?.data.byteLength]).toEqual([undefined, 11]);
  });

  test('GIVEN any sequence of files THEN those are kept that a plain list of the newest would keep', () => {
    const files = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 40 })), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(files, (sent) => {
        const store = createAttachmentStore(100);
        const paths = sent.map(([seed, length]) => store.keep(sized(seed, length)));
        const newestFirst = [...new Map(paths.map((path, index) => [path, index])).entries()]
          .toSorted(([, one], [, other]) => other - one)
          .map(([path, index]) => ({ path, length: sent[index]?.[1] ?? 0 }));
        let bytes = 0;
        const expected = newestFirst.map(({ path, length }, index) => {
          bytes += length;
          return { path, isKept: index === 0 || bytes <= 100 };
        });
        for (const { path, isKept } of expected) expect([path, store.find(path) !== undefined]).toEqual([path, isKept]);
      }),
    );
  });
});
