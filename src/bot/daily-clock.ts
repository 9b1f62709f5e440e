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

/** In milliseconds. The first draw builds the questions of every kind, so the first users after a start are served before it. */
const pauseBeforeDrawing = 10_000;

/**
 * Records that the bot runs, and draws the question of the day when it is due. Days on which nobody could answer must
 * not break a streak, so the bot records when it was away. Never rejects.
 */
export async function dailyTick({ store, catalog, now, log }: DailyClockParts): Promise<void> {
  try {
    await noteUptime(store, now());
    await questionsUntil(store, catalog(), now());
  } catch (error) {
    log({ level: 'error', event: 'question of the day not drawn', error: describeError(error) });
  }
}

/** Ticks every ten minutes. */
export function startDailyClock(parts: DailyClockParts): { readonly close: () => void } {
  const tick = (): Promise<void> => dailyTick(parts);
  const clock = new Cron('*/10 * * * *', { unref: true, protect: true }, tick);
  const first = setTimeout(() => void tick(), pauseBeforeDrawing).unref();
  return {
    close: () => {
      clearTimeout(first);
      clock.stop();
    },
  };
}
