import { Cron } from 'croner';
import { describeError } from '../log.ts';
import { createPostRound } from './post-round.ts';
import { createDigestRound, type DigestParts } from './round.ts';

export interface DigestSchedule {
  /** Finishes the message under way and sends no more. */
  close(): Promise<void>;
}

/** Starts a round at the beginning of every minute, so that a reload of the data takes effect within a minute as well. */
export function startDigests(parts: DigestParts): DigestSchedule {
  const rounds = [createDigestRound(parts), createPostRound(parts)];
  let closing = false;
  let underWay: Promise<void> = Promise.resolve();
  let isBusy = false;

  /** Runs the rounds one after the other. A failed round does not keep the next from running. */
  async function runAll(): Promise<void> {
    for (const round of rounds)
      await round(() => closing).catch((error: unknown) =>
        parts.log({ level: 'error', event: 'digests failed', error: describeError(error) }),
      );
  }

  function tick(): void {
    if (isBusy || closing) return;
    isBusy = true;
    underWay = runAll().finally(() => {
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
