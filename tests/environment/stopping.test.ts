import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { onStop } from '../../src/environment/stopping.ts';

/** Railway kills what still runs 3 s after SIGTERM (docs/operators.md), so the bot leaves before. */
const leavesAfter = 2_400;

const signals = ['SIGINT', 'SIGTERM', 'disconnect'] as const;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  for (const signal of signals) process.removeAllListeners(signal);
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

  test('GIVEN several signals THEN the work is closed once', () => {
    const close = vi.fn<() => Promise<void>>(() => Promise.resolve());
    onStop(close);
    for (const signal of ['SIGTERM', 'SIGTERM', 'SIGINT'] as const) process.emit(signal);
    expect(close).toHaveBeenCalledOnce();
  });
});
