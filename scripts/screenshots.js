// Makes docs/images/preview-*.png (the page), command-*.png (one card each) trend-*.png (the bot's own pictures) and
// moderators-*.png (the way of a report; by the name `moderators`) from the web preview.
// `node scripts/screenshots.js [names]`; needs Chromium (Debian's, or CHROMIUM_PATH), fonts-noto-cjk and
// fonts-noto-color-emoji.
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const images = join(root, 'docs', 'images');

const desktop = { width: 1100, height: 900 };
const phone = { width: 390, height: 844 };
/** The width of a card, and more than the height of any. */
const oneCard = { width: 760, height: 2000 };

/** Without a `viewport`, the screenshot shows only the card. */
const pictures = [
  { name: 'preview-en-dark', locale: 'en-US', theme: 'dark', type: '/actor name:han-hyo-joo', viewport: desktop },
  { name: 'preview-ja-light', locale: 'ja-JP', theme: 'light', type: '/作品 題名:匿名の恋人たち', viewport: desktop },
  { name: 'preview-ko-dark', locale: 'ko-KR', theme: 'dark', type: '/배우 이름:채종협', viewport: desktop },
  { name: 'preview-phone', locale: 'en-US', theme: 'dark', type: '/series title:eye love you', viewport: phone },
  {
    name: 'command-ask-en',
    locale: 'en-US',
    theme: 'dark',
    type: '/ask question:Which dramas did Chae Jong-hyeop star in?',
  },
  {
    name: 'command-ask-ja',
    locale: 'ja-JP',
    theme: 'light',
    type: '/質問 質問文:ハン・ヒョジュはNetflixの何に出ていますか？',
  },
  { name: 'command-trend-en', locale: 'en-US', theme: 'dark', type: '/trend' },
  { name: 'command-trend-ja', locale: 'ja-JP', theme: 'light', type: '/流れ グラフ:出演作の多い俳優' },
  { name: 'command-upcoming-ja', locale: 'ja-JP', theme: 'dark', type: '/公開予定' },
  { name: 'command-costars-ko', locale: 'ko-KR', theme: 'light', type: '/함께출연 배우:한효주 상대:배두나' },
  { name: 'command-compare-en', locale: 'en-US', theme: 'light', type: '/compare a:Shim Eun-kyung b:Bae Doona' },
  { name: 'command-on-this-day-ko', locale: 'ko-KR', theme: 'dark', type: '/오늘의기록' },
  { name: 'command-quiz-ja', locale: 'ja-JP', theme: 'dark', type: '/クイズ' },
  { name: 'command-follow-en', locale: 'en-US', theme: 'dark', type: '/follow what:Chae Jong-hyeop' },
  { name: 'command-settings-ja', locale: 'ja-JP', theme: 'dark', type: '/設定', persona: 'manager' },
  { name: 'command-daily-ko', locale: 'ko-KR', theme: 'dark', type: '/오늘의문제' },
  { name: 'command-random-ko', locale: 'ko-KR', theme: 'dark', type: '/랜덤' },
  { name: 'command-series-ja', locale: 'ja-JP', theme: 'light', type: '/作品 題名:空気人形' },
  { name: 'trend-years-en', locale: 'en-US', theme: 'dark', type: '/trend chart:Works by year', isPicture: true },
  {
    name: 'trend-leads-ja',
    locale: 'ja-JP',
    theme: 'dark',
    type: '/流れ グラフ:主演の割合の移り変わり',
    isPicture: true,
  },
  {
    name: 'trend-career-ko',
    locale: 'ko-KR',
    theme: 'dark',
    type: '/배우 이름:강지영',
    press: '걸어온 길',
    isPicture: true,
  },
];

/**
 * One story in this order, because each picture needs the state that the one before it left: docs/moderators.md shows
 * them.
 */
const workshop = {
  page: 'https://www.oricon.co.jp/news/9999999/full/\nハン・ヒョジュの新しい記事\n2026-11-01',
  steps: [
    {
      name: 'moderators-report-ja',
      locale: 'ja-JP',
      theme: 'light',
      persona: 'fan',
      type: '/間違い報告 対象:han-hyo-joo',
      fill: ['1986-02-21'],
    },
    {
      name: 'moderators-reports-en',
      locale: 'en-US',
      theme: 'dark',
      persona: 'manager',
      type: '/workshop page:reports',
    },
    {
      name: 'moderators-edit-en',
      locale: 'en-US',
      theme: 'dark',
      persona: 'manager',
      type: '/workshop edit:han-hyo-joo',
      choose: 'Birth, death, debut',
    },
    {
      name: 'moderators-before-after-ko',
      locale: 'ko-KR',
      theme: 'light',
      persona: 'manager',
      type: '/작업실 편집:han-hyo-joo',
      choose: '출생, 사망, 데뷔',
      born: '1986-02-21',
    },
  ],
};

/** Starts the preview in its own process, on a free port. */
function startPreview(stateFolder) {
  const preview = spawn(process.execPath, [join(root, 'index.js')], {
    cwd: root,
    env: { ...process.env, PORT: '0', DISCORD_TOKEN: '', STATE_DIR: stateFolder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    preview.once('exit', (code) => reject(new Error(`the preview ended with ${code}`)));
    preview.stdout.on('data', (text) => {
      const [url] = /http:\/\/\S+/u.exec(String(text)) ?? [];
      if (url !== undefined) resolve({ url, stop: () => preview.removeAllListeners('exit').kill() });
    });
  });
}

/** Waits until every picture is drawn and no animation is running. */
async function settle(page) {
  await page.evaluate(() =>
    Promise.all([document.fonts.ready, ...[...document.images].map((image) => image.decode())]),
  );
  await page.waitForTimeout(300);
}

/** The preview's page on which somebody has just sent a command. */
async function typed(context, url, persona, type) {
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('#persona').selectOption(persona);
  await page.locator('#command').fill(type);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  return page;
}

async function take(browser, url, { name, locale, theme, type, viewport, press, isPicture, persona = 'fan' }) {
  const context = await browser.newContext({
    viewport: viewport ?? oneCard,
    locale,
    colorScheme: theme,
    reducedMotion: 'reduce',
    deviceScaleFactor: viewport === phone ? 2 : 1,
    timezoneId: locale === 'ko-KR' ? 'Asia/Seoul' : 'Asia/Tokyo',
  });
  const page = await typed(context, url, persona, type);
  const card = page.locator('discord-message[bot]').last();
  await card.locator('discord-embed').first().waitFor();
  if (press !== undefined) {
    await card.locator('discord-button').filter({ hasText: press }).first().click();
    await card.locator('discord-embed img').first().waitFor();
  }
  await settle(page);
  const path = join(images, `${name}.png`);
  if (isPicture === true) {
    const address = await card.locator('discord-embed img').last().getAttribute('src');
    await writeFile(path, await (await page.request.get(address)).body());
  } else if (viewport === undefined) await card.screenshot({ path });
  else await page.screenshot({ path });
  await context.close();
  console.log(`docs/images/${name}.png`);
}

/** A form as it opens, or the answer to it where the step fills it in whole. */
async function takeWorkshop(browser, url) {
  for (const { name, locale, theme, persona, type, fill, choose, born } of workshop.steps) {
    const context = await browser.newContext({
      viewport: { width: 760, height: 1200 },
      locale,
      colorScheme: theme,
      reducedMotion: 'reduce',
    });
    const page = await typed(context, url, persona, type);
    const answer = page.locator('discord-message[bot]').last();
    const form = page.locator('dialog.form');
    const path = join(images, `${name}.png`);
    if (choose !== undefined) {
      await answer.locator('.select-button').first().click();
      await answer.locator('.select-option').filter({ hasText: choose }).click();
    }
    if (fill !== undefined || choose !== undefined) await form.waitFor();
    if (fill !== undefined) {
      await form.locator('input[type=radio]').first().check();
      await form.locator('textarea, input[type=text]').first().fill(fill[0]);
    }
    if (born !== undefined) {
      await form.locator('[name=born]').fill(born);
      await form.locator('[name=source]').fill(workshop.page);
    }
    await settle(page);
    if (fill !== undefined || (choose !== undefined && born === undefined)) await form.screenshot({ path });
    if (fill !== undefined || born !== undefined) {
      await form.locator('.form-send').click();
      await form.waitFor({ state: 'detached' });
      await page.waitForTimeout(1000);
    }
    if (fill === undefined && (choose === undefined || born !== undefined)) {
      await settle(page);
      await page.locator('discord-message[bot]').last().screenshot({ path });
    }
    await context.close();
    console.log(`docs/images/${name}.png`);
  }
}

const wanted = process.argv.slice(2);
const stateFolder = await mkdtemp(join(tmpdir(), 'hanryu-screenshots-'));
const preview = await startPreview(stateFolder);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  for (const picture of pictures) {
    if (wanted.length === 0 || wanted.includes(picture.name)) await take(browser, preview.url, picture);
  }
  if (wanted.length === 0 || wanted.includes('moderators')) await takeWorkshop(browser, preview.url);
} finally {
  await browser.close();
  preview.stop();
  await rm(stateFolder, { recursive: true, force: true });
}
