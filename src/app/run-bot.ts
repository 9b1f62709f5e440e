import { setFlagsFromString } from 'node:v8';
import { commands } from '../../commands/index.ts';
import { withCooldown } from '../bot/cooldown.ts';
import { startDailyClock } from '../bot/daily-clock.ts';
import { startDigests, type DigestSchedule } from '../bot/digests/schedule.ts';
import type { CommandIds } from '../bot/command-mentions.ts';
import { describeError, type Log } from '../bot/log.ts';
import type { Config } from '../environment/config.ts';
import { watchRequests, type RequestWatch } from '../doors/gateway/requests.ts';
import type { Metrics } from '../doors/health/metrics.ts';
import { noMetrics } from '../doors/health/no-metrics.ts';
import { openHealth } from '../doors/health/server.ts';
import type { Serving } from '../doors/listening.ts';
import { openDoor, type Door } from '../doors/start.ts';
import { openBot, type OpenBot } from './open-bot.ts';
import { stateFolderOf } from './state-folder.ts';
import { startFeedClock, type FeedClock } from './feed-clock.ts';
import { fetchCommandIds, savedCommandIds } from '../registration/command-ids.ts';
import { onStop, refuse } from '../environment/stopping.ts';
import { programVersion } from '../environment/version.ts';
import { createGet } from '../web/get.ts';
import { userAgentOf } from '../web/user-agent.ts';

/** In milliseconds. Fans who waited for the ready line, or a host that stops the bot at once, come first. */
const pauseBeforeWarming = 1_000;

/** The health port of this process: each of several shards has its own, above the manager's. */
function healthPortOf({ healthPort, shards }: Config): number | undefined {
  if (healthPort === undefined || healthPort === 0 || typeof shards !== 'object') return healthPort;
  return healthPort + 1 + shards.id;
}

/** Digests are sent by REST, whichever door is open. Without a token, nothing can be sent. */
async function digestsOf(
  config: Config,
  bot: OpenBot,
  requests: RequestWatch,
  log: Log,
): Promise<DigestSchedule | undefined> {
  if (config.token === undefined) return undefined;
  const { createRestSender } = await import('../doors/gateway/rest-sender.ts');
  return startDigests({
    store: bot.state.store,
    sender: createRestSender({ token: config.token, api: config.api, log, makeRequest: requests.makeRequest }),
    catalog: () => bot.data.current().catalog,
    now: () => new Date(),
    log,
  });
}

/** Reads feeds for news, if the operator named any. */
function feedsOf({ feeds, contact }: Config, bot: OpenBot, log: Log): FeedClock | undefined {
  if (feeds.length === 0 || contact === undefined) return undefined;
  return startFeedClock({
    feeds,
    store: bot.state.store,
    get: createGet({ userAgent: userAgentOf(programVersion(), contact) }),
    knowledge: bot.data.current,
    readFile: bot.data.readFile,
    now: () => new Date(),
    log,
  });
}

/** Undefined without a token, or if Discord does not answer: commands are then named without a link. */
async function commandIdsAtDiscord(
  { token, api, applicationId }: Config,
  { makeRequest }: RequestWatch,
  log: Log,
): Promise<CommandIds | undefined> {
  if (token === undefined) return undefined;
  try {
    const { REST } = await import('../doors/rest-client.ts');
    return await fetchCommandIds(new REST({ api, makeRequest }).setToken(token), applicationId);
  } catch (error) {
    log({ level: 'warn', event: 'command ids not read', error: describeError(error) });
    return undefined;
  }
}

/** Without a health port, prom-client is not loaded. */
async function loadMetrics(): Promise<Metrics> {
  const { createMetrics } = await import('../doors/health/metrics.ts');
  return createMetrics({ commands: commands.map(({ data }) => data.name) });
}

/** Runs the whole bot in this process, behind the door that the environment selects. */
export async function runBot(config: Config, log: Log, sayReady: () => void): Promise<void> {
  const port = healthPortOf(config);
  const measured = port === undefined ? undefined : await loadMetrics();
  const metrics = measured ?? noMetrics;
  const requests = watchRequests({ log, now: Date.now, onAnswer: metrics.requested });
  let commandIds = await savedCommandIds(stateFolderOf(config));
  const bot = await openBot(config, log, { onReload: metrics.reloaded, commandIds: () => commandIds });
  const learnCommandIds = async (): Promise<void> => {
    commandIds = (await commandIdsAtDiscord(config, requests, log)) ?? commandIds;
  };
  let digests: Promise<DigestSchedule | undefined> | undefined;
  let dailyClock: { readonly close: () => void } | undefined;
  let feeds: FeedClock | undefined;
  let door: Door | undefined;

  metrics.version(() => bot.data.current().catalog.version);
  metrics.gauge('hanryu_ready', '1 if fans can be answered, 0 otherwise.', () =>
    door !== undefined && door.trouble() === undefined ? 1 : 0,
  );
  metrics.gauge(
    'hanryu_data_faults',
    'Errors in the current data folder; while there are any, an older version is served.',
    () => bot.data.current().faults.length,
  );
  metrics.gauge(
    'hanryu_discord_invalid_requests',
    'Invalid requests in the last ten minutes; Discord bans the address at 10,000.',
    () => requests.invalid(),
  );
  let health: Serving | undefined;
  // Before anything else is opened: a start that fails closes what is open already, or its process would stay.
  onStop(async () => {
    dailyClock?.close();
    // The store closes last: a running answer may still write, and a sent digest must be recorded.
    await Promise.all([door?.close(), digests?.then((schedule) => schedule?.close()), feeds?.close()]);
    await Promise.all([bot.close(), health?.close()]);
  });
  if (port !== undefined && measured !== undefined)
    health = await openHealth({
      port,
      host: config.host,
      trouble: () => (door === undefined ? 'starting' : door.trouble()),
      registry: measured.registry,
    });
  door = await openDoor({
    config,
    answer: metrics.observed(withCooldown(bot.answer, () => new Date())),
    log,
    requests,
    stateFolder: stateFolderOf(config),
    onReady: () => {
      sayReady();
      setTimeout(() => {
        // index.js kept the heap small until the bot was ready.
        void bot.data.warm().then(() => setFlagsFromString('--semi-space-growth-factor=2'));
      }, pauseBeforeWarming).unref();
      digests ??= digestsOf(config, bot, requests, log);
      dailyClock ??= startDailyClock({
        store: bot.state.store,
        catalog: () => bot.data.current().catalog,
        now: () => new Date(),
        log,
      });
      feeds ??= feedsOf(config, bot, log);
      void learnCommandIds();
    },
    onRefused: refuse,
  });
}
