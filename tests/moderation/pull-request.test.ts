import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readTexts } from '../../src/catalog/read.ts';
import { amendmentsIn } from '../../src/moderation/edits/amendments.ts';
import { allEdits, undoEdit } from '../../src/moderation/edits/edits.ts';
import { openBase } from '../../src/moderation/merge/github.ts';
import { mergeIntoPullRequest } from '../../src/moderation/merge/into-pull-request.ts';
import { memoryStore } from '../../src/state/memory-store.ts';
import type { Store } from '../../src/state/store.ts';
import { copyOfExcerpt } from '../excerpt.ts';
import { approvedEdit, born } from './approved.ts';
import { LoopbackGitHub } from './loopback-github.ts';

const actor = 'data/actors/han-hyo-joo.json';

let texts: ReadonlyMap<string, string>;
let github: LoopbackGitHub;
let api: string;
let store: Store;
beforeEach(async () => {
  texts = await readTexts(await copyOfExcerpt());
  github = new LoopbackGitHub();
  api = await github.open(new Map([...texts].map(([path, text]) => [`data/${path}`, text])));
  store = memoryStore();
});
afterEach(() => github.close());

async function propose() {
  const base = await openBase({ token: github.token, repository: github.repository, api });
  return mergeIntoPullRequest(base, texts, await amendmentsIn(store), await allEdits(store));
}

const bornOn = (branch: string): unknown => JSON.parse(github.files(branch).get(actor) ?? '{}') as unknown;

describe('mergeIntoPullRequest', () => {
  test('GIVEN an approved edit THEN one pull request has one commit, which says what changes and where it is from', async () => {
    await approvedEdit(store, [born('1987-02-22', '1986-02-22')]);
    expect((await propose()).pull).toEqual({ number: 1, url: 'https://github.com/fans/hanryu/pull/1' });
    expect(bornOn('hanryu/edits')).toMatchObject({ born: '1986-02-22' });
    expect(bornOn('main')).toMatchObject({ born: '1987-02-22' });
    expect(github.commits('hanryu/edits')).toBe(2);
    expect(github.pulls[0]).toMatchObject({ title: 'data: an edit of han-hyo-joo', state: 'open' });
    expect(github.pulls[0]?.body).toContain(
      '- `han-hyo-joo`: <https://example.com/news>\n  - `born`: `1987-02-22` → `1986-02-22`',
    );
  });

  test('WHEN it runs again THEN nothing is doubled; WHEN another edit was approved THEN it comes into the same pull request', async () => {
    await approvedEdit(store, [born('1987-02-22', '1986-02-22')]);
    await propose();
    await propose();
    expect([github.pulls.length, github.commits('hanryu/edits')]).toEqual([1, 2]);
    await approvedEdit(store, [{ path: ['died'], after: '2026-11-30' }], { at: '2026-12-01T13:00:00Z' });
    await propose();
    expect([github.pulls.length, github.commits('hanryu/edits')]).toEqual([1, 2]);
    expect(github.pulls[0]?.title).toBe('data: 2 edits');
    expect(bornOn('hanryu/edits')).toMatchObject({ born: '1986-02-22', died: '2026-11-30' });
  });

  test('WHEN main moved on THEN the pull request builds on the newest main', async () => {
    await approvedEdit(store, [born('1987-02-22', '1986-02-22')]);
    await propose();
    github.push(actor, (github.files('main').get(actor) ?? '').replace('"gender": "f"', '"gender": "m"'));
    await propose();
    expect(bornOn('hanryu/edits')).toMatchObject({ born: '1986-02-22', gender: 'm' });
    expect(github.commits('hanryu/edits')).toBe(3);
  });

  test('WHEN it was merged THEN nothing is left; WHEN an edit is undone after that THEN a new one takes it back', async () => {
    const { id } = await approvedEdit(store, [born('1987-02-22', '1986-02-22')]);
    await propose();
    github.mergePull(1);
    expect(await propose()).toMatchObject({ pull: undefined, merged: { contained: [id], applied: [] } });
    await undoEdit(store, id, '2', new Date('2026-12-02T12:00:00Z'));
    expect((await propose()).pull?.number).toBe(2);
    expect(github.pulls[1]?.body).toContain('is taken back\n  - `born`: `1986-02-22` → `1987-02-22`');
    expect(bornOn('hanryu/edits')).toMatchObject({ born: '1987-02-22' });
  });

  test('WHEN the only edit is undone before it was merged THEN the pull request is closed', async () => {
    const { id } = await approvedEdit(store, [born('1987-02-22', '1986-02-22')]);
    await propose();
    await undoEdit(store, id, '2', new Date('2026-12-02T12:00:00Z'));
    expect((await propose()).pull).toBeUndefined();
    expect(github.pulls.map(({ state }) => state)).toEqual(['closed']);
  });

  test.each([/POST .*trees/u, /POST .*commits/u, /POST .*refs/u, /POST .*pulls/u, /GET .*contents/u])(
    'WHEN GitHub fails at %s THEN the next run brings the pull request about, once',
    async (on) => {
      await approvedEdit(store, [born('1987-02-22', '1986-02-22')]);
      github.fault = { on, status: 502 };
      await expect(propose()).rejects.toMatchObject({ status: 502 });
      await propose();
      expect(github.pulls.map(({ state }) => state)).toEqual(['open']);
      expect(bornOn('hanryu/edits')).toMatchObject({ born: '1986-02-22' });
    },
  );

  test('GIVEN text that GitHub would format or tell people about THEN it stays text', async () => {
    await approvedEdit(store, [{ path: ['aliases', '`@octocat` **x**'], after: '`@octocat` **x**' }]);
    await propose();
    expect(github.pulls[0]?.body).toContain('`ʼ@octocatʼ **x**`');
  });
});
