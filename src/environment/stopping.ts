import type { OperatorError } from './config.ts';

/** Hosts kill what still runs after 3 s (Railway) or 5 s (Fly). */
const patience = 2_400;

let stopping: (() => void) | undefined;

/** Calls back once, at the first SIGINT or SIGTERM; hosts send them several times and to the whole process group. */
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
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  // The manager of this shard is gone.
  process.on('disconnect', stop);
}

/** Ends the program with exit code 1 and one sentence, because going on makes no sense. */
export function refuse(error: OperatorError): void {
  process.stderr.write(`Hanryu: ${error.message}\n`);
  process.exitCode = 1;
  stopping?.();
}
