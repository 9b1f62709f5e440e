import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { wordsIn } from '../../../src/doors/preview/page/words/words.ts';
import { chromiumPath, type Visit } from './browser.ts';
import { answersOn, enter } from './channel.ts';
import { previewInChromium } from './chromium.ts';

const words = wordsIn('en');

describe.skipIf(chromiumPath === undefined)('a form of the bot in the web preview', () => {
  const preview = previewInChromium();
  let visitor: Visit;
  let page: Page;

  beforeEach(async () => {
    visitor = await preview.visit();
    ({ page } = visitor);
  });
  afterEach(() => visitor.leave());

  const answers = (): Locator => answersOn(page);
  const form = (): Locator => page.getByRole('dialog');

  const send = (text: string): Promise<void> => enter(page, text);

  test('WHEN a mistake is reported THEN the form is filled in and the bot thanks; the manager sees the report and answers', async () => {
    await send('/actor name:han-hyo-joo');
    await answers().getByRole('button', { name: 'More', exact: true }).click();
    await answers().getByRole('button', { name: 'Report a mistake' }).click();
    await form().getByText('What is wrong?').waitFor();
    await form().getByRole('radio').first().check();
    await form().getByRole('textbox').first().fill('Born in 1986');
    await form().getByRole('button', { name: words.form.send }).click();
    await answers().getByText('Thank you for the report').waitFor();
    expect(await form().count()).toBe(0);

    await page.locator('#persona').selectOption('manager');
    await send('/workshop page:reports');
    await answers().last().getByText('Born in 1986').waitFor();
    await answers().last().getByRole('button', { name: 'It is corrected' }).click();
    await form().getByRole('textbox').fill('Well seen');
    await form().getByRole('button', { name: words.form.send }).click();
    await expect.poll(() => answers().last().textContent()).toContain('No report is waiting');
  });

  test('WHEN a form is closed, by its button or by Escape, THEN nothing is sent', async () => {
    await send('/report what:han-hyo-joo');
    await form().getByRole('button', { name: words.form.cancel }).click();
    await form().waitFor({ state: 'detached' });
    await send('/report what:han-hyo-joo');
    await form().waitFor();
    await page.keyboard.press('Escape');
    await form().waitFor({ state: 'detached' });
    expect(await answers().count()).toBe(0);
  });

  test('WHEN a required field is empty THEN the form stays open', async () => {
    await send('/report what:han-hyo-joo');
    await form().getByRole('button', { name: words.form.send }).click();
    expect(await form().isVisible()).toBe(true);
  });
});
