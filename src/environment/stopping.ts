import type { OperatorError } from './operator-error.ts';

/** Hosts kill what still runs after 3 s (Railway) or 5 s (Fly). */
const patience = 2_400;

let stopping: (() => void) | undefined;

/** SIGHUP: the terminal, or the console window of Windows, was closed. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Calls back once, at the first signal, because hosts send several and to the whole process group. A closed output pipe
 * counts as a signal too: without a listener, EPIPE would end the process in the middle of its work.
 */
export function onStop(close: () => Promise<unknown>): void {
  let stopped = false;
  const stop = (): void => {
    if (stopped) return;
    stopped = true;
    // Something that hangs, such as a request that Discord does not answer, must not delay the host.
    setTimeout(() => process.exit(), patience).unref();
    close()
      .catch((error: unknown) => {
        process.stderr.write(`Hanryu: stopping failed: ${error instanceof Error ? error.message : String(error)}\n`);
        process.exitCode = 1;
      })
      .finally(() => {
        // The connection to the manager keeps a shard alive.
        if (process.connected) process.disconnect();
      });
  };
  stopping = stop;
  for (const signal of signals) process.on(signal, stop);
  for (const output of [process.stdout, process.stderr]) output.on('error', stop);
  // The manager of this shard is gone.
  process.on('disconnect', stop);
}

/** Closes what a failed start has opened already: a health port or a pool of connections would keep the process alive. */
export const abandon = (): void => stopping?.();

/** Ends the program with exit code 1 and one sentence, because going on makes no sense. */
export function refuse(error: OperatorError): void {
  process.stderr.write(`Hanryu: ${error.message}\n`);
  process.exitCode = 1;
  stopping?.();
}
