// Makes docs/images/preview-*.png and quiz-phone-*.png (the page), command-*.png (one card each) trend-*.png (the bot's own pictures) and
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
  { name: 'command-quiz-ja', locale: 'ja-JP', theme: 'dark', type: '/クイズ 種類:誰の発言？' },
  // In direct messages, because a game is already running in the server. Two people have two such channels.
  {
    name: 'quiz-phone-ja',
    locale: 'ja-JP',
    theme: 'light',
    place: 'direct',
    type: '/クイズ 種類:役名から俳優を当てる',
    viewport: phone,
  },
  {
    name: 'quiz-phone-ko',
    locale: 'ko-KR',
    theme: 'dark',
    persona: 'stranger',
    place: 'direct',
    type: '/퀴즈 종류:누가 한 말일까요?',
    viewport: phone,
  },
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

/** The page that an edit cites: its address, its headline and its day. */
const source = 'https://www.oricon.co.jp/news/9999999/full/\nハン・ヒョジュの新しい記事\n2026-11-01';

const lastMessage = (page) => page.locator('discord-message[bot]').last();
const formOf = (page) => page.locator('dialog.form');

/** Opens the form of an item of the menu below the last message. */
async function openForm(page, item) {
  await lastMessage(page).locator('.select-button').first().click();
  await lastMessage(page).locator('.select-option').filter({ hasText: item }).click();
  await formOf(page).waitFor();
}

/** Fills in the form of a report, which the command itself opens. */
async function fillReport(page) {
  await formOf(page).waitFor();
  await formOf(page).locator('input[type=radio]').first().check();
  await formOf(page).locator('textarea, input[type=text]').first().fill('1986-02-21');
}

async function fillBirthday(page) {
  await formOf(page).locator('[name=born]').fill('1986-02-21');
  await formOf(page).locator('[name=source]').fill(source);
}

/** Sends the open form, and waits until the answer is drawn. */
async function sendForm(page) {
  await formOf(page).locator('.form-send').click();
  await formOf(page).waitFor({ state: 'detached' });
  await page.waitForTimeout(1000);
}

/**
 * One story in this order, because each picture needs the state that the one before it left: docs/moderators.md shows
 * them. `show` acts and returns what the picture shows; `after` acts when it is taken.
 */
const workshop = [
  {
    name: 'moderators-report-ja',
    locale: 'ja-JP',
    theme: 'light',
    persona: 'fan',
    type: '/間違い報告 対象:han-hyo-joo',
    show: async (page) => {
      await fillReport(page);
      return formOf(page);
    },
    after: sendForm,
  },
  {
    name: 'moderators-reports-en',
    locale: 'en-US',
    theme: 'dark',
    persona: 'manager',
    type: '/workshop page:reports',
    show: async (page) => lastMessage(page),
  },
  {
    name: 'moderators-edit-en',
    locale: 'en-US',
    theme: 'dark',
    persona: 'manager',
    type: '/workshop edit:han-hyo-joo',
    show: async (page) => {
      await openForm(page, 'Birth, death, debut');
      return formOf(page);
    },
  },
  {
    name: 'moderators-before-after-ko',
    locale: 'ko-KR',
    theme: 'light',
    persona: 'manager',
    type: '/작업실 편집:han-hyo-joo',
    show: async (page) => {
      await openForm(page, '출생, 사망, 데뷔');
      await fillBirthday(page);
      await sendForm(page);
      return lastMessage(page);
    },
  },
];

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
async function typed(context, url, { persona, place }, type) {
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('#persona').selectOption(persona);
  await page.locator('#place').selectOption(place);
  await page.locator('#command').fill(type);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  return page;
}

async function take(browser, url, picture) {
  const { name, locale, theme, type, viewport, press, isPicture, persona = 'fan', place = 'server' } = picture;
  const context = await browser.newContext({
    viewport: viewport ?? oneCard,
    locale,
    colorScheme: theme,
    reducedMotion: 'reduce',
    deviceScaleFactor: viewport === phone ? 2 : 1,
    timezoneId: locale === 'ko-KR' ? 'Asia/Seoul' : 'Asia/Tokyo',
  });
  const page = await typed(context, url, { persona, place }, type);
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

/** One picture of the way of a report. */
async function takeStep(browser, url, { name, locale, theme, persona, type, show, after }) {
  const context = await browser.newContext({
    viewport: { width: 760, height: 1200 },
    locale,
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  const page = await typed(context, url, { persona, place: 'server' }, type);
  const shown = await show(page);
  await settle(page);
  await shown.screenshot({ path: join(images, `${name}.png`) });
  await after?.(page);
  await context.close();
  console.log(`docs/images/${name}.png`);
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
  if (wanted.length === 0 || wanted.includes('moderators'))
    for (const step of workshop) await takeStep(browser, preview.url, step);
} finally {
  await browser.close();
  preview.stop();
  await rm(stateFolder, { recursive: true, force: true });
}
