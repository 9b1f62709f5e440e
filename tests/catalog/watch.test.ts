import { EventEmitter } from 'node:events';
import type { FSWatcher } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchFolder, type FolderWatch } from '../../src/catalog/watch.ts';
import { hangs } from '../patience.ts';

let folder: string;
let watch: FolderWatch | undefined;
const onChange = vi.fn<() => Promise<void>>(() => Promise.resolve());
const onUnwatched = vi.fn<(error: unknown) => void>();
const tooMany = (): Error => Object.assign(new Error('EMFILE: too many open files, watch'), { code: 'EMFILE' });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hanryu-watch-'));
  await mkdir(join(folder, 'series'));
  await mkdir(join(folder, 'actors'));
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(async () => {
  watch?.close();
  vi.useRealTimers();
  vi.clearAllMocks();
  await rm(folder, { recursive: true });
});

describe('GIVEN a host that allows no further watches', () => {
  test('THEN it is told once for three folders, and an edit is noticed at the look every 30 s', async () => {
    const watchOne = (): FSWatcher => {
      throw tooMany();
    };
    watch = await watchFolder(folder, { onChange, onUnwatched, watchOne });
    expect(onUnwatched).toHaveBeenCalledExactlyOnceWith(tooMany());
    await writeFile(join(folder, 'series', 'one.json'), '{}');
    vi.advanceTimersByTime(29_999);
    expect(onChange).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledOnce(), hangs);
    expect(onUnwatched).toHaveBeenCalledOnce();
  });

  test('WHEN the watches fail later THEN it is told once as well', async () => {
    const watchers: EventEmitter[] = [];
    const watchOne = (): FSWatcher => {
      const watcher = Object.assign(new EventEmitter(), { close: () => undefined });
      watchers.push(watcher);
      // Only `on` and `close` are used.
      return watcher as unknown as FSWatcher;
    };
    watch = await watchFolder(folder, { onChange, onUnwatched, watchOne });
    expect(onUnwatched).not.toHaveBeenCalled();
    for (const watcher of watchers) watcher.emit('error', tooMany());
    expect(watchers).toHaveLength(3);
    expect(onUnwatched).toHaveBeenCalledExactlyOnceWith(tooMany());
  });
});
