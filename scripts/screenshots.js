// Takes the pictures of docs/images/ from the web preview: `node scripts/screenshots.js`, or with the address of a
// preview that is running already. Needs Chromium ($CHROMIUM_PATH or /usr/bin/chromium) and fonts for Japanese and Korean.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const images = join(root, 'docs', 'images');

/** Starts the bot without a token, which opens the preview and prints its address. */
function startBot() {
  const bot = spawn(process.execPath, [join(root, 'index.js')], {
    env: { ...process.env, PORT: '0', DISCORD_TOKEN: '' },
  });
  bot.stderr.pipe(process.stderr);
  const url = new Promise((resolve, reject) => {
    bot.on('exit', () => reject(new Error('the preview did not start')));
    bot.stdout.on('data', (chunk) => {
      const [address] = /http:\/\/\S+/u.exec(String(chunk)) ?? [];
      if (address !== undefined) resolve(address);
    });
  });
  return { url, stop: () => bot.kill() };
}

const shots = [
  {
    file: 'preview-en-dark.png',
    options: { locale: 'en-US', colorScheme: 'dark', viewport: { width: 900, height: 860 } },
    play: async (page) => {
      await page.keyboard.type('/actor name:han hyo');
      await page.getByRole('option', { name: /^Han Hyo-joo/u }).click();
      await page.keyboard.press('Enter');
      await page.locator('.embed-title').waitFor();
    },
  },
  {
    file: 'preview-ja-light.png',
    options: { locale: 'ja-JP', colorScheme: 'light', viewport: { width: 920, height: 1150 } },
    play: async (page) => {
      await page.locator('.example').nth(1).click();
      await page.locator('.embed-title').waitFor();
    },
  },
  {
    file: 'preview-ko-dark.png',
    options: { locale: 'ko-KR', colorScheme: 'dark', viewport: { width: 900, height: 760 } },
    play: async (page) => {
      await page.locator('.example').first().click();
      await page.locator('.embed-title').waitFor();
      await page.locator('#command').focus();
      await page.keyboard.type('/배우 이름:ㅎ');
      await page.locator('.popup:not(.stale)').getByRole('option').nth(3).waitFor();
    },
  },
  {
    file: 'preview-phone.png',
    options: { locale: 'ja-JP', colorScheme: 'dark', viewport: { width: 390, height: 844 } },
    play: async (page) => {
      await page.locator('.example').first().click();
      await page.locator('.embed-title').waitFor();
      await page.getByRole('article').getByRole('combobox').click();
    },
  },
];

mkdirSync(images, { recursive: true });
const started = process.argv[2] === undefined ? startBot() : { url: Promise.resolve(process.argv[2]), stop() {} };
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  for (const { file, options, play } of shots) {
    const page = await browser.newPage({ deviceScaleFactor: 1.5, timezoneId: 'Asia/Tokyo', ...options });
    await page.goto(await started.url);
    await page.locator('.welcome').waitFor();
    await play(page);
    // Skyra's components draw themselves, and the list of messages scrolls, a moment later.
    await page.mouse.move(0, 0);
    await page.waitForTimeout(400);
    await page.screenshot({ path: join(images, file) });
    console.log(`docs/images/${file}`);
    await page.close();
  }
} finally {
  await browser.close();
  started.stop();
}
