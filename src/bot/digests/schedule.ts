import { Cron } from 'croner';
import { describeError } from '../log.ts';
import { createDigestRound, type DigestParts } from './round.ts';

export interface DigestSchedule {
  /** Finishes the message under way and sends no more. */
  close(): Promise<void>;
}

/** Starts a round at the beginning of every minute, so that a reload of the data takes effect within a minute as well. */
export function startDigests(parts: DigestParts): DigestSchedule {
  const round = createDigestRound(parts);
  let closing = false;
  let underWay: Promise<void> = Promise.resolve();
  let isBusy = false;

  function tick(): void {
    if (isBusy || closing) return;
    isBusy = true;
    underWay = round(() => closing)
      .then(() => undefined)
      .catch((error: unknown) => parts.log({ level: 'error', event: 'digests failed', error: describeError(error) }))
      .finally(() => {
        isBusy = false;
      });
  }

  const clock = new Cron('* * * * *', { unref: true }, tick);
  tick();
  return {
    async close() {
      closing = true;
      clock.stop();
      await underWay;
    },
  };
}
