import { describe, expect, test } from 'vitest';
import { allEdits, decideEdit, forgetModerator, proposeEdit, undoEdit } from '../../src/moderation/edits/edits.ts';
import { keepFilled } from '../../src/moderation/edits/filled.ts';
import { openedFromReport } from '../../src/moderation/edits/from-report.ts';
import { noteModerator } from '../../src/moderation/edits/moderators-seen.ts';
import { openReports } from '../../src/moderation/reports/desk.ts';
import { fileReport } from '../../src/moderation/reports/file.ts';
import type { Store } from '../../src/state/store.ts';
import { setStore } from '../on-stores.ts';
import { storeKinds } from '../state/stores.ts';

const [yuki, minji, somebody] = ['100000000000000001', '100000000000000002', '100000000000000003'] as const;
const now = new Date('2026-11-30T12:00:00Z');
const draft = {
  subject: 'han-hyo-joo',
  form: 'life',
  file: 'actors/han-hyo-joo.json',
  record: [],
  changes: [{ path: ['born'], before: '1987', after: '1987-02-22' }],
  page: 'https://example.com/news',
  warnings: [],
};

/** Every collection in which the moderation keeps something of a person. */
const collections = ['reports', 'report-days', 'edits', 'edit-forms', 'edit-reports', 'moderators-seen'] as const;

describe.each(storeKinds())('GIVEN moderators and reporters in a store in $name', (kind) => {
  let store: Store;
  setStore(kind, (opened) => {
    store = opened;
  });

  /** Everything kept, with its keys: an id in a key would name somebody as well. */
  const kept = async (): Promise<string> =>
    JSON.stringify(await Promise.all(collections.map(async (name) => [name, await store.list(name)])));

  async function work(): Promise<void> {
    for (const person of [yuki, somebody])
      await fileReport(store, person, { record: 'han-hyo-joo', kind: 'wrong', right: '1987', language: 'ja' }, now);
    for (const moderator of [yuki, minji]) {
      await noteModerator(store, moderator, now);
      await openedFromReport(store, moderator, 'han-hyo-joo', 'print', now);
      await keepFilled(store, moderator, { subject: 'han-hyo-joo', form: 'life', item: '', values: { born: '1987' } });
    }
    await proposeEdit(store, draft, yuki, now);
    const { id } = await proposeEdit(store, draft, minji, now);
    await decideEdit(store, id, { state: 'approved', by: yuki, mayApproveOwn: false, sources: new Map() }, now);
    await undoEdit(store, id, yuki, now);
  }

  test('WHEN one of them asks to be forgotten THEN reports go, edits stay without the name, and others keep theirs', async () => {
    await work();
    expect(await kept()).toContain(yuki);
    // As /about does.
    expect(await forgetModerator(store, yuki)).toBe(2);
    expect(await store.eraseOwner(yuki)).toBe(5);
    expect(await kept()).not.toContain(yuki);
    expect(await openReports(store, now)).toMatchObject([{ count: 1 }]);
    const edits = await allEdits(store);
    expect(edits.map(({ state }) => state).toSorted()).toEqual(['proposed', 'undone']);
    expect(edits.map(({ proposedBy }) => proposedBy).filter((by) => by !== undefined)).toEqual([minji]);
    expect(await kept()).toContain(minji);
  });
});
