import { chromium } from 'playwright-core';
import { heightOf, measureHeights, room } from './rows.ts';

/**
 * How tall the first card of each command is on a phone, in Chromium: `npm run bench -- heights [one record in so many]
 * [how many of the tallest to name]`.
 */
export async function run([every = '1', named = '0']: readonly string[]): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    console.log(`| command | language | cards | median | nine of ten | tallest | at most ${room} px |`);
    console.log('|---|---|---|---|---|---|---|');
    for await (const row of measureHeights(browser, Number(every))) {
      const { group, language, cards } = row;
      const heights = [0.5, 0.9, 1].map((share) => heightOf(row, share).toFixed(0));
      const fit = cards.filter(({ height }) => height <= room).length / cards.length;
      console.log(`| ${[group, language, cards.length, ...heights, `${(fit * 100).toFixed(0)} %`].join(' | ')} |`);
      for (const { height, asked } of cards.toReversed().slice(0, Number(named)))
        console.log(`  ${height.toFixed(0)} ${JSON.stringify(asked.options)}`);
    }
  } finally {
    await browser.close();
  }
}
