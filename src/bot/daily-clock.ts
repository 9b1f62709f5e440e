import { Cron } from 'croner';
import type { Catalog } from '../catalog/catalog.ts';
import { questionsUntil } from '../state/daily/question-of-day.ts';
import { noteUptime } from '../state/daily/uptime.ts';
import type { Store } from '../state/store.ts';
import { describeError, type Log } from './log.ts';

export interface DailyClockParts {
  readonly store: Store;
  readonly catalog: () => Catalog;
  readonly now: () => Date;
  readonly log: Log;
}

/**
 * Says every ten minutes that the bot runs, and draws the question of the day when it is due. Days on which nobody could
 * answer must not break a streak, so the bot has to know when it was away.
 */
export function startDailyClock({ store, catalog, now, log }: DailyClockParts): { readonly close: () => void } {
  async function tick(): Promise<void> {
    try {
      await noteUptime(store, now());
      await questionsUntil(store, catalog(), now());
    } catch (error) {
      log({ level: 'error', event: 'question of the day not drawn', error: describeError(error) });
    }
  }
  const clock = new Cron('*/10 * * * *', { unref: true, protect: true }, tick);
  void tick();
  return { close: () => clock.stop() };
}
