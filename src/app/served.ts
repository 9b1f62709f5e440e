import type { Knowledge } from '../bot/knowledge.ts';
import type { Log } from '../bot/log.ts';
import type { Data } from './data-reader.ts';

/** A version of the data, and what the bot knows by it. */
export interface Version {
  readonly data: Data;
  readonly knowledge: Knowledge;
}

/** The version that is served. */
export interface Served {
  readonly current: () => Knowledge;
  /** Goes on with the last good version, which now says why the newest one is not served. */
  readonly refuse: (faults: readonly string[]) => void;
  /** Serves other data. Returns false if it is the data that is served already. */
  readonly replace: (data: Data, learn: (data: Data) => Knowledge) => boolean;
}

export interface ServedOptions {
  readonly log: Log;
  readonly onReload?: (version: 'good' | 'bad') => void;
}

export function serve(first: Version, { log, onReload }: ServedOptions): Served {
  let { version } = first.data;
  let { knowledge } = first;

  /** The data is again what it was before somebody made a mistake. */
  function mend(): void {
    if (knowledge.faults.length > 0) log({ level: 'info', event: 'data mended', serving: knowledge.catalog.version });
    knowledge = { ...knowledge, faults: [] };
  }

  return {
    current: () => knowledge,
    refuse(faults) {
      knowledge = { ...knowledge, faults };
      onReload?.('bad');
      log({ level: 'error', event: 'data not reloaded', serving: knowledge.catalog.version, faults });
    },
    replace(data, learn) {
      if (data.version === version) {
        mend();
        return false;
      }
      ({ version } = data);
      knowledge = learn(data);
      onReload?.('good');
      log({ level: 'info', event: 'data reloaded', version: knowledge.catalog.version });
      return true;
    },
  };
}
