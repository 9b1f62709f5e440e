import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../../src/doors/preview/page/language.ts';
import { wordsIn } from '../../../src/doors/preview/page/words/words.ts';
import { chromiumPath, type Visit } from './browser.ts';
import { previewInChromium } from './chromium.ts';
import { previewClient, type Start } from './client.ts';

/*
 * Real presses in Chromium: every button on the first card of each command, and the last item of every menu. The cards
 * behind them, other options and the other items of menus are pressed in every-button.slow.test.ts, which needs no browser.
 */

const browserLocales = { en: 'en-US', ja: 'ja-JP', ko: 'ko-KR' } as const;

/** Presses a button, or chooses the last item of a menu. */
async function press(control: Locator): Promise<void> {
  const isMenu = await control.evaluate((node: { className: string }) => node.className === 'select');
  if (!isMenu) return control.locator('button').click();
  await control.getByRole('combobox').click();
  return control.getByRole('option').last().click();
}

describe.skipIf(chromiumPath === undefined)('every control of the first cards in Chromium', () => {
  const preview = previewInChromium();

  describe.each(languages)('in %s', (language) => {
    const words = wordsIn(language);
    let starts: readonly Start[];
    let visitor: Visit;
    let page: Page;

    beforeAll(async () => {
      const all = await previewClient(preview.url(), language).starts();
      const names = all.map(({ invocable }) => invocable.path.join(' '));
      starts = all.filter((_start, index) => names.indexOf(names[index] ?? '') === index);
      visitor = await preview.visit({ locale: browserLocales[language], reducedMotion: 'reduce' });
      ({ page } = visitor);
    });

    const answers = (): Locator => page.locator('discord-message[bot]');
    const form = (): Locator => page.getByRole('dialog');

    /** Closes the form that a command or a button opened, if one is open. */
    async function closeForm(): Promise<boolean> {
      if ((await form().count()) === 0) return false;
      await page.keyboard.press('Escape');
      await form().waitFor({ state: 'detached' });
      return true;
    }

    /** The command's card in an empty channel; undefined where the command opens a form instead. */
    async function open({ text }: Start): Promise<Locator | undefined> {
      await page.locator('#clear').click();
      await page.locator('#command').fill(text);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      const card = answers().first();
      await card.locator('discord-embed').first().or(form()).first().waitFor();
      return (await closeForm()) ? undefined : card;
    }

    /** Presses the control at this place of a new card, and waits for the answer; false where the card has no more. */
    async function pressAt(start: Start, place: number): Promise<boolean> {
      const card = await open(start);
      if (card === undefined) return false;
      const control = card.locator('[data-custom-id]:not([disabled])').nth(place);
      if ((await control.count()) === 0) return false;
      const before = await card.innerHTML();
      const [response] = await Promise.all([
        page.waitForResponse((answered) => answered.url().endsWith('/interactions')),
        press(control),
      ]);
      expect([start.text, place, response.status()]).toEqual([start.text, place, 200]);
      const hasChanged = async (): Promise<boolean> =>
        (await answers().count()) !== 1 || (await form().count()) > 0 || (await card.innerHTML()) !== before;
      await expect.poll(hasChanged).toBe(true);
      await closeForm();
      expect(await page.getByText(words.failed).count(), start.text).toBe(0);
      return true;
    }

    test('WHEN each is pressed THEN the bot answers, and the page shows it', async () => {
      let pressed = 0;
      for (const start of starts) {
        // A card may have other buttons the next time: /random, or /quiz while a game is running.
        for (let place = 0; await pressAt(start, place); place += 1) pressed += 1;
      }
      expect(pressed).toBeGreaterThan(40);
      await visitor.leave();
    });
  });
});
