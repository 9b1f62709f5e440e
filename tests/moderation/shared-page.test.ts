import { beforeEach, describe, expect, test } from 'vitest';
import { openLiveData, type LiveData } from '../../src/app/live-data.ts';
import { checkTexts } from '../../src/catalog/check/check.ts';
import { readTexts } from '../../src/catalog/read.ts';
import { replaceFile } from '../../src/files/replace.ts';
import { amendmentsIn, liveAmendments, markMerged } from '../../src/moderation/edits/amendments.ts';
import { draftEdit } from '../../src/moderation/edits/draft.ts';
import type { Edit } from '../../src/moderation/edits/edit.ts';
import { decideEdit, proposeEdit, undoEdit } from '../../src/moderation/edits/edits.ts';
import { subjectWith } from '../../src/moderation/edits/subject.ts';
import { mergeIntoFolder } from '../../src/moderation/merge/into-folder.ts';
import { memoryStore } from '../../src/state/memory-store.ts';
import type { Store } from '../../src/state/store.ts';
import { copyOfExcerpt } from '../excerpt.ts';

const now = new Date('2026-12-01T12:00:00Z');
const later = new Date('2026-12-01T13:00:00Z');
const article = 'https://www.oricon.co.jp/news/9999999/full/\nハン・ヒョジュの新しい記事\n2026-11-01';

let folder: string;
let store: Store;
let data: LiveData;

const serve = (): Promise<LiveData> =>
  openLiveData(folder, { log: () => undefined, watch: false, amendments: liveAmendments(store) });

beforeEach(async () => {
  folder = await copyOfExcerpt();
  store = memoryStore();
  data = await serve();
  return () => data.close();
});

async function propose(id: string, form: string, values: Readonly<Record<string, string>>): Promise<Edit> {
  const { catalog } = data.current();
  const subject = subjectWith(id, catalog);
  if (subject === undefined) throw new Error(`there is no ${id}`);
  const drafted = await draftEdit(
    subject,
    { form, item: undefined, values: { source: article, ...values } },
    { catalog, personCalled: () => undefined, readFile: data.readFile, now },
  );
  if (!drafted.ok) throw new Error(JSON.stringify(drafted));
  return proposeEdit(store, drafted.draft, '1', now);
}

async function approve({ id }: Edit): Promise<void> {
  const { sources } = data.current().catalog;
  await decideEdit(store, id, { state: 'approved', by: '2', mayApproveOwn: false, sources }, now);
}

/** Everything that the data says of the article after a reload, and what is not served. */
async function served(): Promise<{
  born: string | undefined;
  start: string | undefined;
  pages: number;
  aside: number;
}> {
  await data.reload();
  const { catalog, setAside, faults } = data.current();
  expect(faults).toEqual([]);
  return {
    born: catalog.people.get('han-hyo-joo')?.born,
    start: catalog.series.get('soul-mate-2026')?.start,
    pages: [...catalog.sources.values()].filter(({ url }) => article.startsWith(url)).length,
    aside: setAside.length,
  };
}

const ofActor = (): Promise<Edit> => propose('han-hyo-joo', 'life', { born: '1986-02-21', died: '', debut: '2005' });
const ofWork = (): Promise<Edit> =>
  propose('soul-mate-2026', 'dates', { start: '2026-05-15', end: '', certainty: 'announced' });
const both = { born: '1986-02-21', start: '2026-05-15', pages: 1, aside: 0 };

describe('an article that two edits cite', () => {
  test('GIVEN both proposed before one is approved THEN both are served, and the page is there once', async () => {
    const [actor, work] = [await ofActor(), await ofWork()];
    await approve(actor);
    await approve(work);
    expect(await served()).toEqual(both);
  });

  test.each([
    ['the first', 0, { ...both, born: '1987-02-22' }],
    ['the second', 1, { ...both, start: '2026-05-14' }],
  ])('WHEN %s is undone THEN the other is served with its page', async (_which, index, expected) => {
    const edits = [await ofActor(), await ofWork()];
    for (const edit of edits) await approve(edit);
    await undoEdit(store, edits[index]?.id ?? '', '2', later);
    expect(await served()).toEqual(expected);
  });

  test('WHEN both are undone THEN nothing is left of either', async () => {
    const edits = [await ofActor(), await ofWork()];
    for (const edit of edits) await approve(edit);
    for (const { id } of edits) await undoEdit(store, id, '2', later);
    expect(await served()).toMatchObject({ born: '1987-02-22', start: '2026-05-14', aside: 0 });
  });

  test('WHEN the first is undone after both are in the files THEN the files pass the check', async () => {
    const edits = [await ofActor(), await ofWork()];
    for (const edit of edits) await approve(edit);
    const merge = async (): Promise<void> => {
      const { applied, setAside } = await mergeIntoFolder(folder, await amendmentsIn(store), replaceFile);
      expect(setAside).toEqual([]);
      await markMerged(store, applied, now, undefined);
    };
    await merge();
    expect(await served()).toEqual(both);
    await undoEdit(store, edits[0]?.id ?? '', '2', later);
    await merge();
    expect(await served()).toEqual({ ...both, born: '1987-02-22' });
    expect(checkTexts(await readTexts(folder)).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('GIVEN two edits of one record WHEN the first is undone THEN the record still cites the page of the second', async () => {
    const first = await ofActor();
    await approve(first);
    await data.reload();
    const second = await propose('han-hyo-joo', 'aliases', { aliases: 'Han Hyo Joo\nHahn Hyo-joo' });
    await approve(second);
    await undoEdit(store, first.id, '2', later);
    expect(await served()).toMatchObject({ born: '1987-02-22', pages: 1, aside: 0 });
    const { catalog } = data.current();
    const cited = (catalog.people.get('han-hyo-joo')?.sources ?? []).map((id) => catalog.sources.get(id)?.url ?? '');
    expect(cited.filter((url) => url !== '' && article.startsWith(url))).toHaveLength(1);
  });
});
