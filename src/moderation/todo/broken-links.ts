import type { Catalog } from '../../catalog/catalog.ts';
import { addressesIn } from '../links/addresses.ts';
import { isBroken, type LinkResults } from '../links/results.ts';
import type { Task } from './task.ts';

/** Records with addresses that no longer answer, each with those addresses: the longest silent come first. */
export function brokenLinks(catalog: Catalog, results: LinkResults): Task[] {
  const broken = [...addressesIn(catalog)].flatMap(([url, record]) => {
    const result = results[url];
    return result !== undefined && isBroken(result) ? [{ url, record, since: result.since ?? result.day }] : [];
  });
  const tasks = new Map<string, { record: string; fields: string[]; since: string }>();
  for (const { url, record, since } of broken) {
    const task = tasks.get(record) ?? { record, fields: [], since };
    task.fields.push(url);
    if (since < task.since) task.since = since;
    tasks.set(record, task);
  }
  return [...tasks.values()].toSorted((a, b) => a.since.localeCompare(b.since) || a.record.localeCompare(b.record));
}
