import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { run } from '../../src/programs/data-links.ts';
import type { Get } from '../../src/web/answer.ts';
import { copyOfExcerpt } from '../excerpt.ts';

let folder: string;
let printed: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hanryu-links-'));
  printed = '';
  vi.stubEnv('STATE_DIR', folder);
  vi.stubEnv('DATA_DIR', await copyOfExcerpt());
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

const answering =
  (statusOf: (url: string) => number): Get =>
  ({ url }) => {
    const status = statusOf(url);
    return Promise.resolve(
      status < 400
        ? { outcome: 'page', status, url, contentType: '', version: {}, body: new Uint8Array() }
        : { outcome: 'refused', status, url, retryAfter: undefined },
    );
  };

const offline: Get = () => Promise.resolve({ outcome: 'failed', why: 'network', detail: 'EAI_AGAIN' });

describe('npm run data:links', () => {
  test('GIVEN a site whose pages are gone THEN they are listed with a record, and kept for the bot', async () => {
    await run(
      [],
      answering((url) => (url.includes('navicon.jp') ? 404 : 200)),
    );
    expect(printed).toMatch(/\d+ of \d+ addresses no longer answer/u);
    expect(printed).toMatch(/404 {2}https:\/\/navicon\.jp\S+ {2}\([a-z0-9-]+\)/u);
    const { links } = JSON.parse(await readFile(join(folder, 'links.json'), 'utf8'));
    expect(Object.values(links)).toContainEqual(expect.objectContaining({ outcome: 'gone', detail: '404' }));
  });

  test('GIVEN one site THEN only its addresses are asked, and what is known of others stays', async () => {
    await run(
      [],
      answering(() => 200),
    );
    const asked: string[] = [];
    vi.useFakeTimers({ now: Date.now() + 8 * 86_400_000, toFake: ['Date'] });
    await run(
      ['--only', 'navicon.jp'],
      answering((url) => (asked.push(url), 404)),
    );
    vi.useRealTimers();
    expect(new Set(asked.map((url) => new URL(url).host))).toEqual(new Set(['navicon.jp']));
    const { links } = JSON.parse(await readFile(join(folder, 'links.json'), 'utf8'));
    expect(Object.keys(links).length).toBeGreaterThan(new Set(asked).size);
  });

  test('GIVEN no network THEN nothing is noted', async () => {
    await expect(run([], offline)).rejects.toThrow('is there a network?');
    await expect(readFile(join(folder, 'links.json'))).rejects.toThrow('ENOENT');
  });

  test('GIVEN no contact, or a site that is not in the data THEN one sentence says so', async () => {
    vi.stubEnv('CONTACT', '');
    await expect(run([])).rejects.toThrow('CONTACT is missing');
    await expect(
      run(
        ['--only', 'nobody.example'],
        answering(() => 200),
      ),
    ).rejects.toThrow('nobody.example');
  });
});
