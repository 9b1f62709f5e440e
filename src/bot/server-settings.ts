import { noteUse, settingsOf, type Settings } from '../state/servers/servers.ts';
import { usualSettings } from '../state/servers/settings.ts';
import { within } from '../state/deadline.ts';
import type { Store } from '../state/store.ts';

/** The milliseconds that an answer waits for the settings. Discord waits 3 s for the whole answer. */
const settingsPatience = 300;

/**
 * Reads the settings of an interaction's server, once per interaction and not before they are needed. The catalog answers
 * even if the store does not: then the usual settings count.
 */
export function settingsReader(store: Store, server: string | undefined, now: Date): () => Promise<Settings> {
  let reading: Promise<Settings> | undefined;
  async function read(): Promise<Settings> {
    if (server === undefined) return usualSettings;
    void noteUse(store, server, now).catch(() => undefined);
    return within(settingsPatience, settingsOf(store, server), usualSettings).catch(() => usualSettings);
  }
  return () => (reading ??= read());
}
