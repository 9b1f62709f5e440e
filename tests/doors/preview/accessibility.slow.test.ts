import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { wordsIn } from '../../../src/doors/preview/page/words/words.ts';
import { chromiumPath, type Visit } from './browser.ts';
import { sized } from '../../thorough.ts';
import { send } from './channel.ts';
import { previewInChromium } from './chromium.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const words = wordsIn('en');

const listOption = (page: Page): Locator => page.locator('.popup').getByRole('option').first();

/** What is on the screen, and how to get there from the empty channel. */
const states: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['the welcome', (page) => page.getByRole('heading', { name: words.welcome.title.server }).waitFor()],
  [
    'cards with a picture, a menu, small print and an ephemeral answer',
    async (page) => {
      await send(page, '/trend');
      await send(page, '/actor name:han-hyo-joo');
      await send(page, '/actor name:qqqqxzqzxq');
    },
  ],
  [
    'the list of commands, open',
    async (page) => {
      await page.locator('#command').fill('/');
      await listOption(page).waitFor();
    },
  ],
  [
    'a menu, open',
    async (page) => {
      await send(page, '/actor name:han-hyo-joo');
      await page.locator('.select-button').first().click();
      await page.locator('.select-option.active').waitFor();
    },
  ],
  [
    'follow messages, a notice and an enlarged picture',
    async (page) => {
      await page.locator('#follow-message').click();
      await page.locator('.notice').waitFor();
      await send(page, '/trend');
      await page.locator('.picture').click();
      await page.locator('dialog[open]').waitFor();
    },
  ],
];

/** How many transitions are under way; the dots of "thinking" never end. */
const stillMoving = `document.getAnimations().filter((one) =>
  one.playState === 'running' && one.effect.getComputedTiming().iterations !== Infinity).length`;

/** What axe finds, a line for each element. */
async function findings(page: Page): Promise<string[]> {
  // Half-faded colours have half the contrast.
  await expect.poll(() => page.evaluate(stillMoving)).toBe(0);
  await page.evaluate(axe);
  const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

describe.skipIf(chromiumPath === undefined)('axe-core (WCAG 2.2 A and AA, best practice)', () => {
  const preview = previewInChromium();

  const screens = [
    ['dark', 'a desktop', 1100, 900],
    ['light', 'a phone', 390, 844],
    ['dark', 'a phone', 390, 844],
    ['light', 'a desktop', 1100, 900],
  ] as const;
  describe.each(screens.slice(0, sized({ quick: 2, thorough: 4 })))(
    'GIVEN %s on %s',
    (colorScheme, _device, width, height) => {
      let visitor: Visit;
      let page: Page;

      beforeAll(async () => {
        visitor = await preview.visit({ colorScheme, viewport: { width, height } });
        ({ page } = visitor);
      });

      afterAll(() => visitor.end());

      beforeEach(async () => {
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: words.clear }).click();
        await page.locator('#command').fill('');
      });

      test.each(states)('AND %s THEN it finds nothing', async (_state, reach) => {
        await reach(page);
        expect(await findings(page)).toEqual([]);
      });
    },
  );
});
