import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { onStop } from '../../src/environment/stopping.ts';

/** Railway kills what still runs 3 s after SIGTERM (docs/operators.md), so the bot leaves before. */
const leavesAfter = 2_400;

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const;

const errorListeners = new Map(
  [process.stdout, process.stderr].map((output) => [output, output.listenerCount('error')]),
);

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  for (const signal of signals) process.removeAllListeners(signal);
  for (const output of [process.stdout, process.stderr])
    for (const listener of output.listeners('error').slice(errorListeners.get(output)))
      output.removeListener('error', listener as () => void);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a stop', () => {
  test('GIVEN work that never ends THEN the process leaves at the deadline, and not before', () => {
    const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
    onStop(() => new Promise(() => undefined));
    process.emit('SIGTERM');
    vi.advanceTimersByTime(leavesAfter - 1);
    expect(exit).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(exit).toHaveBeenCalledOnce();
  });

  test.each([
    ['SIGTERM', () => process.emit('SIGTERM')],
    ['SIGHUP, because the terminal was closed', () => process.emit('SIGHUP')],
    ['an output that nobody reads any more', () => process.stdout.emit('error', new Error('write EPIPE'))],
    ['errors that nobody reads any more', () => process.stderr.emit('error', new Error('write EPIPE'))],
  ])('GIVEN %s THEN the work is closed', (_what, happens) => {
    const close = vi.fn<() => Promise<void>>(() => Promise.resolve());
    onStop(close);
    happens();
    expect(close).toHaveBeenCalledOnce();
  });

  test('GIVEN several signals THEN the work is closed once', () => {
    const close = vi.fn<() => Promise<void>>(() => Promise.resolve());
    onStop(close);
    for (const signal of ['SIGTERM', 'SIGTERM', 'SIGINT'] as const) process.emit(signal);
    expect(close).toHaveBeenCalledOnce();
  });
});
