// Makes docs/images/command-*.png: each command as the web preview shows it, in the three languages, dark and light.
// `node scripts/screenshots.js [names]`; needs Chromium (Debian's, or CHROMIUM_PATH).
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** File, locale of the browser, colours, what is typed, and what is pressed then. */
const pictures = [
  ['ask-en', 'en-US', 'dark', '/ask question:Which dramas did Chae Jong-hyeop star in?'],
  ['ask-ja', 'ja-JP', 'light', '/質問 質問文:ハン・ヒョジュはNetflixの何に出ていますか？'],
  ['trend-en', 'en-US', 'dark', '/trend'],
  ['trend-ja', 'ja-JP', 'light', '/流れ グラフ:出演作の多い俳優'],
  ['upcoming-ja', 'ja-JP', 'dark', '/公開予定'],
  ['costars-ko', 'ko-KR', 'light', '/공연자 배우:한효주 상대:배두나'],
  ['compare-en', 'en-US', 'light', '/compare a:Shim Eun-kyung b:Bae Doona'],
  ['on-this-day-ko', 'ko-KR', 'dark', '/오늘의기록'],
  ['quiz-ja', 'ja-JP', 'dark', '/クイズ'],
  ['follow-en', 'en-US', 'dark', '/follow what:Chae Jong-hyeop'],
  ['random-ko', 'ko-KR', 'dark', '/랜덤'],
  ['series-ja', 'ja-JP', 'light', '/作品 題名:空気人形'],
];

/** The preview in a process of its own, on a port that is free. */
function startPreview() {
  const preview = spawn(process.execPath, [join(root, 'index.js')], {
    cwd: root,
    env: {
      ...process.env,
      PORT: '0',
      DISCORD_TOKEN: '',
      STATE_DIR: join(root, 'node_modules', '.cache', 'screenshots'),
    },
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

/** Types as a person does, who picks what is suggested for a name and goes on. */
async function type(page, text) {
  const line = page.locator('#command');
  await line.focus();
  await page.keyboard.insertText(text);
  await page.waitForTimeout(600);
  for (let attempt = 0; attempt < 3 && (await line.inputValue()) !== ''; attempt += 1) {
    if (attempt > 0) await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(500);
  }
}

async function take(browser, url, [name, locale, colorScheme, text]) {
  const context = await browser.newContext({
    viewport: { width: 760, height: 2000 },
    locale,
    colorScheme,
    timezoneId: locale === 'ko-KR' ? 'Asia/Seoul' : 'Asia/Tokyo',
  });
  const page = await context.newPage();
  await page.goto(url);
  await type(page, text);
  const card = page.getByRole('article').last();
  await card.waitFor();
  // Pictures are drawn, loaded and laid out.
  await page.waitForTimeout(1500);
  await card.screenshot({ path: join(root, 'docs', 'images', `command-${name}.png`) });
  await context.close();
  console.log(`docs/images/command-${name}.png`);
}

const wanted = process.argv.slice(2);
const preview = await startPreview();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  for (const picture of pictures) {
    if (wanted.length === 0 || wanted.includes(picture[0])) await take(browser, preview.url, picture);
  }
} finally {
  await browser.close();
  preview.stop();
}
