import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium as playwright, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { once } from '../../../src/search/once.ts';
import { hangs } from '../../patience.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** `$CHROMIUM_PATH`, Debian's place, or whatever `PATH` has; undefined where there is none. */
function findChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [
    process.env['CHROMIUM_PATH'] ?? '',
    '/usr/bin/chromium',
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
  ];
  return candidates.find((path) => path !== '' && existsSync(path));
}

export const chromiumPath = findChromium();

if (chromiumPath === undefined) {
  const what = 'No Chromium was found ($CHROMIUM_PATH, /usr/bin/chromium, PATH)';
  // In CI a test that is left out would look like one that passed.
  if (process.env['CI'] !== undefined) throw new Error(`${what}, and in CI the browser tests must run.`);
  console.warn(
    `\n${'!'.repeat(90)}\n${what}:\nTHE BROWSER TESTS OF THE WEB PREVIEW WERE LEFT OUT.\n${'!'.repeat(90)}\n`,
  );
}

/** One browser for all files of a worker; it ends with the worker. */
export const chromium = once((): Promise<Browser> =>
  playwright.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox'] }),
);

export interface Visit {
  readonly page: Page;
  /** Everything that the page asked a network for. */
  readonly requests: readonly string[];
  /** Errors on the page's console, and those that nobody caught. */
  readonly errors: readonly string[];
  /** Ends the visit. */
  end(): Promise<void>;
  /** Ends the visit. Throws if anything left this computer or the page had an error. */
  leave(): Promise<void>;
}

/**
 * Pages of earlier visits by the options that they were opened with, because a new page costs 1.4 s of processor time
 * more than a used one. They stay where they were left: going to about:blank starts another renderer.
 */
const leftPages = new Map<string, Page>();

async function openPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1100, height: 900 },
    locale: 'en-US',
    timezoneId: 'Asia/Tokyo',
    colorScheme: 'dark',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(hangs);
  return page;
}

/** A fresh visitor: the page remembers nothing of an earlier one. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const key = JSON.stringify(options);
  const page = leftPages.get(key) ?? (await openPage(browser, options));
  leftPages.delete(key);
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(url);
  await page.getByRole('combobox').first().waitFor();
  const end = async (): Promise<void> => {
    page.removeAllListeners();
    await page.evaluate('localStorage.clear()');
    await page.mouse.move(0, 0);
    leftPages.set(key, page);
  };
  return {
    page,
    requests,
    errors,
    end,
    async leave() {
      await end();
      const elsewhere = requests.filter((address) => !address.startsWith(url) && !address.startsWith('data:'));
      const faults = [...elsewhere.map((address) => `requested ${address}`), ...errors];
      if (faults.length > 0) throw new Error(faults.join('\n'));
    },
  };
}
