import type { Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { wordsIn } from '../../../src/doors/preview/page/words/words.ts';
import { chromiumPath, type Visit } from './browser.ts';
import { answersOn, send } from './channel.ts';
import { previewInChromium } from './chromium.ts';

const en = wordsIn('en');

describe.skipIf(chromiumPath === undefined)('reading with a keyboard and a screen reader', () => {
  const preview = previewInChromium();
  let visitor: Visit;
  let page: Page;

  afterEach(() => visitor.leave());

  const last = (): Locator => answersOn(page).last();
  const status = (): Promise<string | null> => page.locator('body > [role=status]').textContent();
  /** The label of the control with the focus. */
  const focused = async (): Promise<string> =>
    String(await page.evaluate(`document.activeElement.closest('[data-label]')?.dataset.label ?? ''`)).trim();

  async function open(command: string, options: Parameters<typeof preview.visit>[0] = {}): Promise<void> {
    visitor = await preview.visit(options);
    ({ page } = visitor);
    await send(page, command);
  }

  test('WHEN Next is pressed again and again THEN the focus stays on it; on the last page it goes to its neighbour', async () => {
    await open('/quote about:chae-jong-hyeop');
    const footer = last().locator('discord-embed-footer');
    const pages = Number(/of (\d+)/u.exec((await footer.textContent()) ?? '')?.[1]);
    expect(pages).toBeGreaterThan(2);
    await last().getByRole('button', { name: 'Next' }).focus();
    for (let shown = 2; shown < pages; shown += 1) {
      await page.keyboard.press('Enter');
      await footer.filter({ hasText: `Page ${shown} of` }).waitFor();
      await expect.poll(focused).toMatch(/Next$/u);
    }
    await page.keyboard.press('Enter');
    await footer.filter({ hasText: `Page ${pages} of ${pages}` }).waitFor();
    await expect.poll(focused).toMatch(/Previous$/u);
  });

  test('WHEN an answer comes THEN the status reads its title and nothing else; the same title is announced again', async () => {
    await open('/quote');
    const title = (await last().locator('.embed-title').textContent()) ?? '';
    await expect.poll(status).toBe(`Hanryu: ${title}`);
    expect(await page.getByRole('log').getAttribute('aria-live')).toBe('off');
    await last().getByRole('button', { name: 'Next' }).click();
    await expect.poll(status).toBe(`Hanryu: ${title}\u{A0}`);
    await page.getByRole('button', { name: en.clear }).click();
    expect(await status()).toBe(en.cleared);
  });

  test.each([
    ['en-US', '/actor name:han-hyo-joo', 'ko', '한효주'],
    ['en-US', '/actor name:han-hyo-joo', 'ja', 'ハン・ヒョジュ'],
    ['ja-JP', '/俳優 名前:han-hyo-joo', 'ko', '한효주'],
    ['ko-KR', '/배우 이름:han-hyo-joo', 'ja', 'ハン・ヒョジュ'],
  ])('GIVEN a card in %s by %s THEN lang=%s is on %s', async (locale, command, lang, name) => {
    await open(command, { locale });
    const parts = await last().locator(`span[lang="${lang}"]`).allTextContents();
    expect(parts.some((part) => part.includes(name))).toBe(true);
  });

  test('WHEN a picture is pressed THEN it enlarges; Escape closes it, and the focus is on the picture again', async () => {
    await open('/trend');
    const picture = last().locator('.picture');
    await picture.focus();
    await page.keyboard.press('Enter');
    const enlarged = page.getByRole('dialog', { name: en.picture });
    await enlarged.waitFor();
    expect(await enlarged.getByRole('img').getAttribute('alt')).toMatch(/\d/u);
    await page.keyboard.press('Escape');
    await enlarged.waitFor({ state: 'detached' });
    expect(await page.evaluate(`document.activeElement.className`)).toBe(await picture.getAttribute('class'));
  });
});
