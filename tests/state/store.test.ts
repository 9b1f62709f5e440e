import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change, Store } from '../../src/state/store.ts';
import { setStore } from '../on-stores.ts';
import { storeKinds, type Place } from './stores.ts';
import { sized } from '../thorough.ts';

const put = (store: Store, key: string, value: unknown, owner?: string, collection = 'things'): Promise<void> =>
  store.change(collection, key, () => ({
    keep: { value, ...(owner === undefined ? {} : { owner }) },
    result: undefined,
  }));
const erase = (store: Store, key: string): Promise<void> =>
  store.change('things', key, () => ({ erase: true, result: undefined }));
const keysOf = async (store: Store, prefix?: string): Promise<string[]> =>
  (await store.list('things', prefix)).map(({ key }) => key);
const oneMore: Change['decide'] = (value) => ({ keep: { value: Number(value ?? 0) + 1 }, result: undefined });
const addOne = (store: Store, key: string): Promise<number> =>
  store.change('things', key, (value) => {
    const count = (typeof value === 'number' ? value : 0) + 1;
    return { keep: { value: count }, result: count };
  });

/** A promise that the test resolves. */
function gate(): { readonly passed: Promise<void>; readonly open: () => void } {
  const opened = new AbortController();
  const passed = new Promise<void>((resolve) => opened.signal.addEventListener('abort', () => resolve()));
  return { passed, open: () => opened.abort() };
}

describe.each(storeKinds())('GIVEN a store in $name', (kind) => {
  const { lasts, isShared } = kind;
  let place: Place;
  let store: Store;
  setStore(kind, (opened, at) => {
    store = opened;
    place = at;
  });

  test('WHEN nothing is stored THEN nothing is found', async () => {
    expect(await store.get('things', 'a')).toBeUndefined();
    expect(await store.list('things')).toEqual([]);
    expect(await store.eraseOwner('1')).toBe(0);
  });

  test('WHEN a value is stored THEN it is returned unchanged with its owner, and changing the copy changes nothing', async () => {
    const value = { list: [1, -0.5, null, true], text: '한 hyo 😀' };
    await put(store, 'a', value, '1');
    value.list.push(2);
    const given = (await store.get('things', 'a')) as typeof value;
    given.text = 'changed';
    expect(await store.list('things')).toEqual([
      { key: 'a', value: { list: [1, -0.5, null, true], text: '한 hyo 😀' }, owner: '1' },
    ]);
  });

  test.each([null, 0, '', false, [], {}, [[[]]], 'x'.repeat(200_000)].map((value) => ({ value })))(
    'WHEN $value is kept THEN it is there, and is not taken for nothing',
    async ({ value }) => {
      await put(store, 'a', value);
      expect(await store.get('things', 'a')).toEqual(value);
    },
  );

  test.each([
    ['U+0000', 'a\0b'],
    ['U+001A, which stands for it in PostgreSQL', '\u001A0000 \u001Ad83d \u001A'],
    ['half of a surrogate pair', 'a\uD83Db \uDE00'],
    ['what looks like an escape', String.raw`\u0000 \\u0000 \ud83d \u001a0000`],
    ['quotes, line ends, separators', '"\n\r\u2028\u2029\u007F\\'],
  ])('WHEN text holds %s THEN it comes back as it was, also as the name of a property', async (_what, text) => {
    await put(store, 'a', { [text]: [text] });
    expect(await store.get('things', 'a')).toEqual({ [text]: [text] });
  });

  test('WHEN a change decides nothing THEN the value stays', async () => {
    await put(store, 'a', 1, '1');
    expect(await store.change('things', 'a', (value) => ({ result: value }))).toBe(1);
    expect(await store.list('things')).toEqual([{ key: 'a', value: 1, owner: '1' }]);
  });

  const moveOne = (from: string, to: string, decide: Change['decide']): Promise<void> =>
    store.change('things', from, (value) => ({
      erase: true,
      also: { collection: 'others', key: to, decide },
      result: value as void,
    }));

  test('WHEN a change brings another key with it THEN both have changed', async () => {
    await put(store, 'a', 1);
    await put(store, 'b', 2, '1', 'others');
    await moveOne('a', 'b', (value) => ({ keep: { value: Number(value) + 1, owner: '1' }, result: undefined }));
    expect(await keysOf(store)).toEqual([]);
    expect(await store.list('others')).toEqual([{ key: 'b', value: 3, owner: '1' }]);
  });

  test.each<[string, string, RegExp, Change['decide']]>([
    [
      'throws',
      'b',
      /wrong/u,
      () => {
        throw new Error('wrong');
      },
    ],
    [
      'wants to keep what is no JSON',
      'b',
      /Only JSON values can be stored/u,
      () => ({ keep: { value: undefined }, result: undefined }),
    ],
    [
      'names an owner who cannot be',
      'b',
      /is not a valid name in the store/u,
      () => ({ keep: { value: 1, owner: '' }, result: undefined }),
    ],
    [
      'names a key that cannot be',
      'b\0',
      /is not a valid name in the store/u,
      () => ({ keep: { value: 1 }, result: undefined }),
    ],
  ])('WHEN the other key %s THEN neither has changed', async (_what, key, said, decide) => {
    await put(store, 'a', 1);
    await expect(moveOne('a', key, decide)).rejects.toThrow(said);
    expect(await store.get('things', 'a')).toBe(1);
    expect(await store.list('others')).toEqual([]);
    expect(await addOne(store, 'a')).toBe(2);
  });

  test('WHEN fifty changes bring the same other key THEN each is counted there once', async () => {
    await Promise.all(Array.from({ length: 50 }, (_, each) => moveOne(`a${each % 7}`, 'sum', oneMore)));
    expect(await store.get('others', 'sum')).toBe(50);
  });

  test('WHEN a change erases THEN the key is gone, and erasing it again is not an error', async () => {
    await put(store, 'a', 1);
    await erase(store, 'a');
    await erase(store, 'a');
    expect(await keysOf(store)).toEqual([]);
  });

  test('WHEN decide throws, or returns a value without JSON THEN the caller gets the error, and nothing has changed', async () => {
    await put(store, 'a', 1, '1');
    const wrong = new Error('wrong');
    const thrown = store.change('things', 'a', () => {
      throw wrong;
    });
    await expect(thrown).rejects.toBe(wrong);
    await expect(put(store, 'a', undefined)).rejects.toThrow('Only JSON values can be stored');
    await expect(put(store, 'a', 2, 'x\0')).rejects.toThrow('is not a valid name in the store');
    expect(await store.list('things')).toEqual([{ key: 'a', value: 1, owner: '1' }]);
    expect(await addOne(store, 'a')).toBe(2);
  });

  test.each(['', 'a\0', 'a\nb', '\uD83D', 'x'.repeat(201)])('WHEN a key is %j THEN it is refused', async (key) => {
    await expect(put(store, key, 1)).rejects.toThrow('is not a valid name in the store');
    await expect(store.get('things', key)).rejects.toThrow('is not a valid name in the store');
    await expect(store.get(key, 'a')).rejects.toThrow('is not a valid name in the store');
  });

  test.each(['__proto__', 'constructor', '7', "'; drop table kept; --", '%', '한'.repeat(200), '😀'])(
    'WHEN a key is %j THEN it is a key like any other',
    async (key) => {
      await put(store, key, 1, key, key);
      expect(await store.list(key, key)).toEqual([{ key, value: 1, owner: key }]);
      expect(await store.eraseOwner(key)).toBe(1);
    },
  );

  test('WHEN a prefix is listed THEN only keys that begin with it, in order, and no character is special', async () => {
    for (const key of ['b', 'user.2', 'user.10', 'user_1', 'User.1', 'user.%', 'x.user.1']) await put(store, key, 1);
    await put(store, 'user.1', 1, undefined, 'others');
    expect(await keysOf(store, 'user.')).toEqual(['user.%', 'user.10', 'user.2']);
    expect(await keysOf(store, 'user_')).toEqual(['user_1']);
    expect(await keysOf(store, '%')).toEqual([]);
    expect(await keysOf(store)).toEqual(['User.1', 'b', 'user.%', 'user.10', 'user.2', 'user_1', 'x.user.1']);
  });

  test('WHEN an owner is erased THEN their values are gone from all collections, and nobody else loses any', async () => {
    await put(store, 'a', 1, '1');
    await put(store, 'b', 1, '1', 'scores');
    await put(store, 'c', 1, '11');
    await put(store, 'd', 1);
    await put(store, 'e', 1, '1');
    await put(store, 'e', 2, '2');
    expect(await store.eraseOwner('1')).toBe(2);
    expect(await store.eraseOwner('1')).toBe(0);
    expect(await keysOf(store)).toEqual(['c', 'd', 'e']);
    expect(await store.list('scores')).toEqual([]);
  });

  test('WHEN one key is changed 200 times at once THEN no change is lost, and each caller has its own result', async () => {
    const counts = await Promise.all(Array.from({ length: 200 }, () => addOne(store, 'a')));
    expect(counts.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
    expect(await store.get('things', 'a')).toBe(200);
  });

  test('WHEN 200 keys are changed at once THEN all are stored', async () => {
    await Promise.all(Array.from({ length: 200 }, (_, index) => put(store, `key.${index}`, index)));
    expect(await keysOf(store)).toHaveLength(200);
  });

  test('WHEN work runs under a name THEN the same name does not run beside it, another does, and afterwards it may run again', async () => {
    const { passed, open } = gate();
    const begun = gate();
    const first = store.alone('work', () => {
      begun.open();
      return passed.then(() => 'first');
    });
    await begun.passed;
    expect(await store.alone('work', async () => 'second')).toBeUndefined();
    expect(await store.alone('other', async () => 'third')).toBe('third');
    open();
    expect(await first).toBe('first');
    const failing = store.alone('work', () => Promise.reject(new Error('broken')));
    await expect(failing).rejects.toThrow('broken');
    expect(await store.alone('work', async () => 'fourth')).toBe('fourth');
  });

  test('WHEN it is closed THEN everything rejects, and closing again is not an error', async () => {
    const late = put(store, 'a', 1);
    await store.close();
    await late;
    await expect(put(store, 'a', 1)).rejects.toThrow('closed');
    await expect(store.get('things', 'a')).rejects.toThrow('closed');
    await expect(store.alone('work', async () => 1)).rejects.toThrow('closed');
    await store.close();
  });

  test.runIf(lasts)('WHEN it is opened again THEN everything is there', async () => {
    await put(store, 'a', { n: 1 }, '1');
    await put(store, 'b', 2, undefined, 'scores');
    await store.close();
    store = await place.open();
    expect(await store.list('things')).toEqual([{ key: 'a', value: { n: 1 }, owner: '1' }]);
    expect(await store.get('scores', 'b')).toBe(2);
  });

  test.runIf(isShared)(
    'WHEN another store is open there THEN both see one truth, and neither loses a change',
    async () => {
      const other = await place.open();
      try {
        await put(store, 'a', 0, '1');
        expect(await other.list('things')).toEqual([{ key: 'a', value: 0, owner: '1' }]);
        // Includes a key without a row, which no row lock covers.
        for (const key of ['a', 'new'])
          await Promise.all(Array.from({ length: 100 }, (_, index) => addOne(index % 2 === 0 ? store : other, key)));
        expect([await other.get('things', 'a'), await store.get('things', 'new')]).toEqual([100, 100]);
      } finally {
        await other.close();
      }
    },
  );

  test.runIf(isShared)('WHEN another store runs work of a name THEN this one does not', async () => {
    const other = await place.open();
    try {
      const { passed, open } = gate();
      const begun = gate();
      const first = other.alone('work', () => {
        begun.open();
        return passed;
      });
      await begun.passed;
      expect(await store.alone('work', async () => 'beside')).toBeUndefined();
      open();
      await first;
      expect(await store.alone('work', async () => 'after')).toBe('after');
    } finally {
      await other.close();
    }
  });

  test.runIf(isShared)('WHEN an owner is erased amid changes THEN what was erased does not come back', async () => {
    const other = await place.open();
    try {
      for (let round = 0; round < 10; round += 1) {
        const grow = (on: Store) =>
          on.change('things', 'a', (value) => {
            const list = [...((value as number[] | undefined) ?? []), round];
            return { keep: { value: list, owner: '1' }, result: undefined };
          });
        await Promise.all([grow(store), grow(other), store.eraseOwner('1'), grow(other), grow(store)]);
        await other.eraseOwner('1');
        expect(await store.get('things', 'a')).toBeUndefined();
      }
    } finally {
      await other.close();
    }
  });

  type Step =
    | { readonly step: 'put'; readonly key: string; readonly value: unknown; readonly owner: string | undefined }
    | { readonly step: 'erase'; readonly key: string }
    | { readonly step: 'forget'; readonly owner: string }
    | { readonly step: 'reopen' };

  const key = fc.constantFrom('a', 'b', 'user.1', '__proto__', '7');
  const owner = fc.constantFrom('1', '2', undefined);
  const someone = fc.constantFrom('1', '2');
  const steps: fc.Arbitrary<Step> = fc.oneof(
    { weight: 6, arbitrary: fc.record({ step: fc.constant('put'), key, value: fc.jsonValue({ maxDepth: 3 }), owner }) },
    { weight: 2, arbitrary: fc.record({ step: fc.constant('erase'), key }) },
    { weight: 1, arbitrary: fc.record({ step: fc.constant('forget'), owner: someone }) },
    { weight: 1, arbitrary: fc.record({ step: fc.constant('reopen') }) },
  );

  test('WHEN anything happens in any order THEN it equals a plain Map', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { maxLength: 25 }), async (sequence) => {
        const model = new Map<string, { value: unknown; owner: string | undefined }>();
        for (const { key } of await store.list('things')) await erase(store, key);
        for (const one of sequence) {
          if (one.step === 'put') {
            await put(store, one.key, one.value, one.owner);
            model.set(one.key, { value: JSON.parse(JSON.stringify(one.value)), owner: one.owner });
          } else if (one.step === 'erase') {
            await erase(store, one.key);
            model.delete(one.key);
          } else if (one.step === 'forget') {
            const theirs = [...model].filter(([, kept]) => kept.owner === one.owner);
            for (const [key] of theirs) model.delete(key);
            expect(await store.eraseOwner(one.owner)).toBe(theirs.length);
          } else if (lasts) {
            await store.close();
            store = await place.open();
          }
        }
        const expected = [...model].map(([key, kept]) => ({ key, ...kept }));
        expect(await store.list('things')).toEqual(expected.toSorted((a, b) => (a.key < b.key ? -1 : 1)));
      }),
      { numRuns: sized({ quick: 10, thorough: 60 }) },
    );
  });
});
