import { addDays, dayInUtc } from '../../catalog/calendar.ts';
import type { Change, Store } from '../store.ts';
import { parseSettings, usualSettings, type ServerSettings } from './settings.ts';

const servers = 'servers';

/** The settings of a server, or the defaults. */
export type Settings = Omit<ServerSettings, 'used'>;

/** A server and its settings. */
export interface SetServer {
  readonly server: string;
  readonly settings: ServerSettings;
}

function withoutUse(kept: ServerSettings): Settings {
  const { used: _, ...settings } = kept;
  return settings;
}

export async function settingsOf(store: Store, server: string): Promise<Settings> {
  const kept = parseSettings(await store.get(servers, server));
  return kept === undefined ? usualSettings : withoutUse(kept);
}

/** Every server that has set something. */
export async function allServers(store: Store): Promise<SetServer[]> {
  return (await store.list(servers)).flatMap(({ key, value }) => {
    const settings = parseSettings(value);
    return settings === undefined ? [] : [{ server: key, settings }];
  });
}

export interface SettingsChange {
  readonly before: Settings;
  readonly after: Settings;
}

/** Changes the settings of a server, as one step. */
export async function changeSettings(
  store: Store,
  server: string,
  decide: (before: Settings) => Settings,
  now: Date,
): Promise<SettingsChange> {
  const change = await store.change<SettingsChange>(servers, server, (value) => {
    const kept = parseSettings(value);
    const before = kept === undefined ? usualSettings : withoutUse(kept);
    const after = decide(before);
    return { keep: { value: { ...after, used: dayInUtc(now) } }, result: { before, after } };
  });
  // Nobody waits for the sweep, and a failed one does no harm: the next change sweeps again.
  void forgetSilentServers(store, now).catch(() => undefined);
  return change;
}

/** Records that the bot is used in a server with settings: at most one write a day. */
export async function noteUse(store: Store, server: string, now: Date): Promise<void> {
  const today = dayInUtc(now);
  const isNoted = (value: unknown): boolean => (parseSettings(value)?.used ?? today) >= today;
  if (isNoted(await store.get(servers, server))) return;
  await store.change(servers, server, (value) => {
    const kept = parseSettings(value);
    return kept === undefined || isNoted(value)
      ? { result: undefined }
      : { keep: { value: { ...kept, used: today } }, result: undefined };
  });
}

const silentDays = 180;
/** The most servers that one sweep forgets: each is a step of its own. */
const mostForgotten = 20;

/** The other collections that hold data of a server, erased in the same step. */
export const postLedgers = 'daily-posts';

const eraseLedger = (server: string): Change => ({
  collection: postLedgers,
  key: server,
  decide: () => ({ erase: true, result: undefined }),
});

/** Forgets servers in which nobody has used the bot for half a year, the first few of them. */
export async function forgetSilentServers(store: Store, now: Date): Promise<void> {
  const lastSilent = addDays(dayInUtc(now), -silentDays);
  const isSilent = (value: unknown): boolean => {
    const kept = parseSettings(value);
    return kept !== undefined && kept.used <= lastSilent;
  };
  const silent = (await store.list(servers)).filter(({ value }) => isSilent(value)).slice(0, mostForgotten);
  for (const { key } of silent)
    await store.change(servers, key, (value) =>
      isSilent(value) ? { erase: true, also: eraseLedger(key), result: undefined } : { result: undefined },
    );
}
