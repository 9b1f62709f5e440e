import { EventEmitter } from 'node:events';

/** Everything that happens in the loopback announces itself here; whoever waits for something looks again. */
export interface Changes {
  readonly announce: () => void;
  /** Returns the function that stops watching. */
  readonly watch: (listener: () => void) => () => void;
}

export function changes(): Changes {
  const emitter = new EventEmitter().setMaxListeners(0);
  return {
    announce: () => void emitter.emit('change'),
    watch(listener) {
      emitter.on('change', listener);
      return () => void emitter.off('change', listener);
    },
  };
}

/** Resolves with the first thing that `look` finds; rejects when it throws, or with `complaint` after `patience` ms. */
export function eventually<Found>(
  { watch }: Changes,
  look: () => Found | undefined,
  patience: number,
  complaint: () => string,
): Promise<Found> {
  return new Promise((resolve, reject) => {
    const tooLate = setTimeout(() => finish(() => reject(new Error(complaint()))), patience);
    const stopWatching = watch(lookAgain);
    lookAgain();

    function lookAgain(): void {
      try {
        const found = look();
        if (found !== undefined) finish(() => resolve(found));
      } catch (error) {
        finish(() => reject(error));
      }
    }

    function finish(settle: () => void): void {
      clearTimeout(tooLate);
      stopWatching();
      settle();
    }
  });
}
