import type { Collections } from '../kept.ts';
import { StoreUnavailable } from '../unavailable.ts';

/** The place of the state: PostgreSQL if there is a URL, otherwise the folder. */
export interface Place {
  readonly folder: string;
  readonly url: string | undefined;
}

/** What to do with a place that already holds values. */
export type OnFilled = 'refuse' | 'replace';

/** An import over newer data would silently lose it. */
export function refuseFilled(before: Collections, where: string): void {
  const values = [...before.values()].reduce((sum, { size }) => sum + size, 0);
  if (values > 0)
    throw new StoreUnavailable(
      `${where} already holds ${values} values: import into an empty store, or add --replace to lose them.`,
    );
}
