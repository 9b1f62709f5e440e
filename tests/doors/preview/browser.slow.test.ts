import type { Locator } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { languages, locales, type Language } from '../../../src/doors/preview/page/language.ts';
import { invocables } from '../../../src/doors/preview/page/slash/invocable.ts';
import { wordsIn } from '../../../src/doors/preview/page/words/words.ts';
import { chromiumPath, type Visit } from './browser.ts';
import { answersOn, enter } from './channel.ts';
import { previewInChromium } from './chromium.ts';

const en = wordsIn('en');
const slashCommands = invocables(commands.map(({ data }) => data));

describe.skipIf(chromiumPath === undefined)('the page with the real bot', () => {
  const preview = previewInChromium();
  let fan: Visit;

  afterEach(() => fan.leave());

  const arrive = async (options: Parameters<typeof preview.visit>[0] = {}): Promise<Visit['page']> => {
    fan = await preview.visit(options);
    return fan.page;
  };
  const input = (): Locator => fan.page.locator('#command');
  const rows = (): Locator => fan.page.locator('.popup').getByRole('option');
  const answers = (): Locator => answersOn(fan.page);
  const message = (): Locator => answers().last();
  const title = (): Locator => message().locator('.embed-title');

  test('WHEN a fan types / and a few letters THEN command, autocomplete, and the card, by Enter alone', async () => {
    const page = await arrive();
    await page.keyboard.type('/');
    await rows().first().waitFor();
    expect(await rows().count()).toBe(slashCommands.length);
    await page.keyboard.type('act');
    await rows().filter({ hasText: '/actor' }).first().waitFor();
    await page.keyboard.press('Enter');
    expect(await input().inputValue()).toBe('/actor name:');
    // Before the first letter there are suggestions already.
    await rows().first().waitFor();
    await page.keyboard.type('han hyo');
    await rows().filter({ hasText: 'Han Hyo-joo' }).first().waitFor();
    await page.locator('.popup:not(.stale)').waitFor();
    await page.keyboard.press('Enter');
    expect(await input().inputValue()).toContain('Han Hyo-joo · 한효주');
    await page.keyboard.press('Enter');
    expect(await title().textContent()).toBe('Han Hyo-joo');
    expect(await message().textContent()).toContain('Fan used /actor');
    expect(await input().inputValue()).toBe('');
  });

  test('WHEN it is all done with the mouse THEN the result is the same', async () => {
    const page = await arrive();
    await input().fill('/');
    await rows().filter({ hasText: '/series' }).click();
    await page.keyboard.type('eye love');
    await rows().filter({ hasText: 'Eye Love You' }).first().click();
    await page.getByRole('button', { name: en.send, exact: true }).click();
    expect(await title().textContent()).toContain('Eye Love You');
  });

  test('WHEN a button is pressed THEN the same message turns its page, and the way back leads back', async () => {
    const page = await arrive();
    await enter(page, '/quote ');
    const footer = message().locator('discord-embed-footer');
    expect(await footer.textContent()).toContain('Page 1 of');
    await expect.poll(() => message().getByRole('button', { name: 'Previous' }).isDisabled()).toBe(true);
    await message().getByRole('button', { name: 'Next' }).click();
    await footer.filter({ hasText: 'Page 2 of' }).waitFor();
    await message().getByRole('button', { name: 'Previous' }).click();
    await footer.filter({ hasText: 'Page 1 of' }).waitFor();
    expect(await answers().count()).toBe(1);
  });

  test('WHEN a button under a picture is pressed THEN the bot answers, and the picture is the one of the new card', async () => {
    const page = await arrive();
    await enter(page, '/trend ');
    const picture = message().locator('.picture img');
    await picture.waitFor();
    expect(await picture.getAttribute('src')).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/attachments\/[\w-]{22}\/\S+$/u);
    const before = await message().innerHTML();
    await message().locator('discord-button[data-custom-id]:not([disabled])').first().locator('button').click();
    await expect.poll(() => message().innerHTML()).not.toBe(before);
    expect(await message().textContent()).not.toContain(en.failed);
    expect(await answers().count()).toBe(1);
  });

  test('WHEN a line of a menu is chosen THEN the card opens what it names', async () => {
    const page = await arrive();
    await page.getByRole('button', { name: '/series title:eye love you' }).click();
    const menu = message().getByRole('combobox').first();
    await menu.click();
    const option = message().getByRole('option').first();
    const name = (await option.locator('.select-label').textContent()) ?? '';
    await option.click();
    await title().filter({ hasText: name }).waitFor();
    expect(await answers().count()).toBe(1);
  });

  test('WHEN only the keyboard is used THEN menus and buttons of the card are reached and the focus is kept', async () => {
    const page = await arrive();
    await page.keyboard.type('/actor name:han-hyo-joo');
    expect(await input().inputValue()).toBe('/actor name:han-hyo-joo');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await title().waitFor();
    await page.keyboard.press('Shift+Tab');
    // Skyra's button is inside a shadow: seen from the page, its host has the focus.
    const focused = (): Promise<unknown> =>
      page.evaluate(`document.activeElement.dataset.customId ?? document.activeElement.className`);
    // Links to other sites stand last, five at the most; before them is the last button of the card.
    for (let links = 0; links < 5 && (await focused()) === ''; links += 1) await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('message.delete');
    await message().getByRole('button', { name: 'What was said' }).focus();
    await page.keyboard.press('Enter');
    await title().filter({ hasText: 'What was said' }).waitFor();
    // The button is gone with the old card: the message keeps the focus, and Tab goes on from there.
    await expect.poll(focused).toBe('origin');
    await message().getByRole('button', { name: 'Back to the card' }).focus();
    await page.keyboard.press('Enter');
    await title()
      .filter({ hasText: /^Han Hyo-joo$/u })
      .waitFor();
    const menu = message().getByRole('combobox');
    await menu.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const active = await menu.getAttribute('aria-activedescendant');
    const chosen = await page.locator(`[id="${active}"] .select-label`).textContent();
    await page.keyboard.press('Enter');
    await title()
      .filter({ hasText: chosen ?? '' })
      .waitFor();
  });

  test('WHEN a menu is open THEN Escape closes it, and letters jump', async () => {
    const page = await arrive();
    await page.getByRole('button', { name: '/actor name:chae jonghyup' }).click();
    const menu = message().getByRole('combobox');
    await menu.focus();
    await page.keyboard.press('Enter');
    expect(await menu.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.type('eye');
    const active = await menu.getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${active}"]`).textContent()).toMatch(/^Eye/u);
    await page.keyboard.press('Escape');
    expect(await menu.getAttribute('aria-expanded')).toBe('false');
  });

  test.each(languages)(
    'WHEN the language is %s THEN the page speaks it, and its examples are answered',
    async (language) => {
      const page = await arrive();
      const words = wordsIn(language);
      if (language !== 'en') await page.locator(`input[value="${language}"]`).check({ force: true });
      expect(await page.title()).toBe(words.title);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      await page.getByRole('heading', { name: words.welcome.title.server }).waitFor();
      for (const index of [0, 1, 2]) {
        await page.locator('.example').nth(index).click();
        await expect.poll(() => answers().count()).toBe(index + 1);
        // The message stands there, thinking, before its answer comes.
        await expect.poll(async () => (await message().textContent())?.length).toBeGreaterThan(100);
        // Not a miss, which only the asker would see.
        expect(await message().textContent()).not.toContain(words.onlyYou);
      }
    },
  );

  test('WHEN the browser is Japanese THEN the page is; a choice of language and theme lasts over a reload', async () => {
    const page = await arrive({ locale: 'ja-JP', colorScheme: 'light' });
    const root = page.locator('html');
    expect([await root.getAttribute('lang'), await root.getAttribute('data-theme')]).toEqual(['ja', 'light']);
    await page.locator('input[value="ko"]').check({ force: true });
    await page.locator('#theme').click();
    expect(await root.getAttribute('data-theme')).toBe('dark');
    await page.reload();
    await page.getByRole('heading', { name: wordsIn('ko').welcome.title.server }).waitFor();
    expect([await root.getAttribute('lang'), await root.getAttribute('data-theme')]).toEqual(['ko', 'dark']);
  });

  test('WHEN the theme changes THEN so do the colours of the cards', async () => {
    const page = await arrive();
    await page.locator('.example').first().click();
    await title().waitFor();
    const colours = (): Promise<unknown> =>
      page.evaluate(`[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.querySelector('.embed-title')).color,
        getComputedStyle(document.querySelector('discord-embed').shadowRoot.querySelector('.discord-embed-wrapper')).backgroundColor]`);
    expect(await colours()).toEqual(['rgb(26, 26, 30)', 'rgb(251, 251, 251)', 'rgb(36, 36, 41)']);
    await page.getByRole('button', { name: en.theme.toLight }).click();
    expect(await colours()).toEqual(['rgb(251, 251, 251)', 'rgb(28, 29, 32)', 'rgb(255, 255, 255)']);
  });

  test('WHEN messages are cleared THEN only the welcome is left', async () => {
    const page = await arrive();
    await page.locator('.example').first().click();
    await message().waitFor();
    await page.getByRole('button', { name: en.clear }).click();
    expect(await answers().count()).toBe(0);
    await page.getByRole('heading', { name: en.welcome.title.server }).waitFor();
  });

  test('WHEN nothing is found THEN only the fan sees it, and dismisses it', async () => {
    const page = await arrive();
    await input().fill('/actor name:');
    await page.keyboard.press('Escape');
    await enter(page, '/search text:qqqqxzqzxq');
    await message().getByText(en.onlyYou).waitFor();
    await message().getByRole('button', { name: en.dismiss }).click();
    expect(await answers().count()).toBe(0);
  });

  test('WHEN a required option is missing THEN it is opened and named', async () => {
    const page = await arrive();
    await input().fill('/actor ');
    await page.keyboard.press('Enter');
    expect(await input().inputValue()).toBe('/actor name:');
    expect(await page.getByRole('alert').textContent()).toBe(en.problem.required('name'));
    expect(await answers().count()).toBe(0);
  });

  test.each([
    ['ja', 'ja-JP'],
    ['ko', 'ko-KR'],
  ] as [Language, string][])(
    'WHEN a fan of %s types in the localised names THEN they are understood',
    async (language, locale) => {
      const page = await arrive({ locale });
      const actor = commands.find(({ data }) => data.name === 'actor')?.data;
      const name = actor?.name_localizations?.[locales[language] as 'ja'] ?? '';
      await page.keyboard.type(`/${name}`);
      await rows().first().waitFor();
      expect(await rows().first().textContent()).toContain(`/${name}`);
      await page.keyboard.type(' ');
      await expect.poll(() => input().inputValue()).toMatch(/:$/u);
      await rows().nth(1).waitFor();
    },
  );

  test('WHEN a Japanese or Korean word is being composed THEN its Enter sends and picks nothing', async () => {
    const page = await arrive({ locale: 'ja-JP' });
    await input().fill('/俳優 名前:ハン');
    await rows().first().waitFor();
    await page.evaluate(`document.querySelector('#command').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }))`);
    expect(await input().inputValue()).toBe('/俳優 名前:ハン');
    expect(await answers().count()).toBe(0);
  });

  test('WHEN / is typed with the focus elsewhere THEN it lands in the input; arrow up brings the last command back', async () => {
    const page = await arrive();
    await page.locator('.example').first().click();
    await message().waitFor();
    await page.keyboard.press('/');
    expect(await input().inputValue()).toBe('/');
    await input().fill('');
    await page.keyboard.press('ArrowUp');
    expect(await input().inputValue()).toBe('/actor name:chae jonghyup');
  });

  test('WHEN read by a screen reader THEN every part has its role and name', async () => {
    const page = await arrive();
    const box = page.getByRole('combobox', { name: en.input });
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.type('/');
    await rows().first().waitFor();
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    await page.getByRole('listbox', { name: en.suggestions }).waitFor();
    expect(await box.getAttribute('aria-controls')).toBe(await page.getByRole('listbox').getAttribute('id'));
    await page.keyboard.press('ArrowDown');
    const active = await box.getAttribute('aria-activedescendant');
    expect(active).toBe(await rows().nth(1).getAttribute('id'));
    expect(await rows().nth(1).getAttribute('aria-selected')).toBe('true');
    await page
      .getByRole('status')
      .filter({ hasText: en.count(slashCommands.length) })
      .waitFor({ state: 'attached' });
    expect(await page.getByRole('log', { name: en.messages }).getAttribute('aria-live')).toBe('off');
    await page.getByRole('group', { name: en.language }).waitFor();
    expect(await page.getByRole('radio').count()).toBe(3);
    await input().fill('');
    await page.locator('.example').first().click();
    await message().getByRole('button', { name: 'More', exact: true }).waitFor();
    await message().getByRole('heading', { level: 3 }).first().waitFor();
    const nameless = await page.evaluate(`[...document.querySelectorAll('button, input, img, [role=listbox]')]
      .filter((one) => !(one.textContent.trim() || one.getAttribute('aria-label') || one.hasAttribute('alt') || one.labels?.length))
      .map((one) => one.outerHTML)`);
    expect(nameless).toEqual([]);
  });

  test('WHEN the window is as narrow as a phone THEN nothing sticks out', async () => {
    const page = await arrive({ viewport: { width: 360, height: 740 } });
    for (const index of [0, 1, 2]) await page.locator('.example').nth(index).click();
    await expect.poll(() => answers().count()).toBe(3);
    await input().fill('/');
    await rows().first().waitFor();
    const wide = await page.evaluate(`[...document.querySelectorAll('body *')]
      .filter((one) => !one.closest('.field, .visually-hidden') && one.getBoundingClientRect().right > innerWidth + 0.5)
      .map((one) => one.tagName + '.' + one.className)`);
    expect(wide).toEqual([]);
  });
});
