/** Time as the loopback sees it, so that a test can let 15 minutes pass in no time. */
export interface Clock {
  now(): number;
  after(milliseconds: number, action: () => void): void;
}

export const wallClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, action) => void setTimeout(action, milliseconds).unref(),
};

export interface StoppedClock extends Clock {
  advance(milliseconds: number): void;
}

/** A clock that moves only when it is told to. */
export function stoppedClock(start = Date.now()): StoppedClock {
  let now = start;
  let alarms: { due: number; action: () => void }[] = [];
  return {
    now: () => now,
    after: (milliseconds, action) => void alarms.push({ due: now + milliseconds, action }),
    advance(milliseconds) {
      now += milliseconds;
      const ringing = alarms.filter(({ due }) => due <= now);
      alarms = alarms.filter(({ due }) => due > now);
      for (const { action } of ringing) action();
    },
  };
}
