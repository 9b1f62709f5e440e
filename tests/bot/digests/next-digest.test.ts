import { beforeEach, describe, expect, test } from 'vitest';
import { createNextDigest, type NextDigest } from '../../../src/bot/digests/next-digest.ts';
import { followerAt } from '../../../src/follow/followers.ts';
import { addFollow } from '../../../src/follow/follows.ts';
import { memoryStore } from '../../../src/state/memory-store.ts';
import type { Store } from '../../../src/state/store.ts';
import { catalogOf, type SmallWork } from './small-catalog.ts';

const ann = { kind: 'user', id: '100' } as const;

let store: Store;
let works: SmallWork[];
let now: Date;
let next: NextDigest;

const follow = (id: string, zone = 'Asia/Tokyo'): Promise<unknown> =>
  addFollow(store, { id, to: ann, language: 'en', zone, usualZone: zone }, now);

/** The time in UTC and the text of the next digest. */
async function shown(): Promise<{ readonly at: string; readonly text: string } | undefined> {
  const digest = await next(ann);
  return digest && { at: digest.at.toISOString(), text: JSON.stringify(digest.response) };
}

beforeEach(async () => {
  store = memoryStore();
  now = new Date('2026-11-20T12:00:00+09:00');
  works = [
    { id: 'past-work', people: ['kim-a'], start: '2020-03-05' },
    { id: 'later-work', people: ['kim-b'], start: '2027-02-10' },
    { id: 'next-work', people: ['kim-b'], start: '2026-12-24' },
    { id: 'vague-work', people: ['kim-c'], start: '2027' },
  ];
  next = await createNextDigest({ store, catalog: () => catalogOf(works), now: () => now });
});

describe('the digest that a door without a network shows', () => {
  test('GIVEN nobody, or only works without an exact day THEN there is no digest', async () => {
    expect(await shown()).toBeUndefined();
    await follow('kim-c');
    expect(await shown()).toBeUndefined();
  });

  test.each([
    ['Asia/Tokyo', '2026-12-23T00:00:00.000Z'],
    ['America/Los_Angeles', '2026-12-22T17:00:00.000Z'],
    ['Europe/London', '2026-12-23T09:00:00.000Z'],
  ])(
    'GIVEN works ahead, in %s THEN the digest comes at nine there, on the eve in Japan of the nearest',
    async (zone, at) => {
      await follow('kim-b', zone);
      const digest = await shown();
      expect(digest?.at).toBe(at);
      expect(digest?.text).toContain('next-work');
      expect(digest?.text).not.toContain('later-work');
    },
  );

  test('GIVEN only past works THEN it is the digest of the last first day', async () => {
    await follow('kim-a');
    expect(await shown()).toMatchObject({
      at: '2020-03-05T00:00:00.000Z',
      text: expect.stringContaining('past-work') as string,
    });
  });

  test('GIVEN an edit of the data after the follow THEN the digest comes tomorrow morning, with the new work', async () => {
    await follow('kim-a');
    works.push({ id: 'new-work', people: ['kim-a'], start: '2027-05-01' });
    expect(await shown()).toMatchObject({
      at: '2026-11-21T00:00:00.000Z',
      text: expect.stringContaining('new-work') as string,
    });
  });

  test('GIVEN a digest that was shown THEN nothing is written down: it is shown again', async () => {
    await follow('kim-b');
    const before = await followerAt(store, ann);
    const first = await shown();
    expect(await shown()).toEqual(first);
    expect(await followerAt(store, ann)).toEqual(before);
  });
});
