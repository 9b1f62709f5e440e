import type { Kept, Store } from '../../state/store.ts';
import { report, type Report } from './report.ts';

export const reportsCollection = 'reports';

/** The key begins with the person, so that one person's reports share a prefix. Discord's ids contain no dot. */
export const keyOf = (person: string, print: string): string => `${person}.${print}`;
export const personOf = (key: string): string => key.slice(0, key.indexOf('.'));

/** A report with its key. */
export interface KeptReport {
  readonly key: string;
  readonly print: string;
  readonly report: Report;
}

function readOne({ key, value }: Kept): KeptReport[] {
  const parsed = report.safeParse(value);
  return parsed.success ? [{ key, print: key.slice(key.indexOf('.') + 1), report: parsed.data }] : [];
}

/** All reports, or those of one person. */
export async function reportsIn(store: Pick<Store, 'list'>, person?: string): Promise<KeptReport[]> {
  return (await store.list(reportsCollection, person === undefined ? '' : `${person}.`)).flatMap(readOne);
}

/** The number of people who reported the same and wait for an answer. */
export const countSame = async (store: Store, print: string): Promise<number> =>
  (await reportsIn(store)).filter((one) => one.print === print && one.report.answer === undefined).length;
