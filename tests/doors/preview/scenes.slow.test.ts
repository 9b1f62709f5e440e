import type { Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { languages } from '../../../src/doors/preview/page/language.ts';
import type { Persona, Place } from '../../../src/doors/preview/page/scene.ts';
import { wordsIn } from '../../../src/doors/preview/page/words/words.ts';
import { chromiumPath, type Visit } from './browser.ts';
import { answersOn, send as sendOn } from './channel.ts';
import { previewInChromium } from './chromium.ts';

const en = wordsIn('en');

describe.skipIf(chromiumPath === undefined)('who is pretended, and where', () => {
  const preview = previewInChromium();
  let visitor: Visit;
  let page: Page;

  afterEach(() => visitor.leave());

  const arrive = async (options: Parameters<typeof preview.visit>[0] = {}): Promise<void> => {
    visitor = await preview.visit(options);
    ({ page } = visitor);
  };
  const answers = (): Locator => answersOn(page);
  const last = (): Locator => answers().last();
  const act = (persona: Persona): Promise<unknown> => page.locator('#persona').selectOption(persona);
  const go = (place: Place): Promise<unknown> => page.locator('#place').selectOption(place);

  const send = (text: string): Promise<void> => sendOn(page, text);

  test('GIVEN a fan THEN they may not follow for the channel; GIVEN the manager THEN they may', async () => {
    await arrive();
    await send('/follow what:chae-jong-hyeop here:True');
    await last().getByText(en.onlyYou).waitFor();
    expect(await last().textContent()).not.toContain('Following Chae Jong-hyeop');
    await act('manager');
    await send('/follow what:chae-jong-hyeop here:True');
    expect(await last().textContent()).toContain('Chae Jong-hyeop');
    expect(await last().textContent()).toContain('Manager used /follow');
    await page.locator('#follow-message').click();
    await page.locator('.origin').filter({ hasText: '9:00' }).waitFor();
    expect(await last().textContent()).toContain('Eye Love You');
  });

  test('GIVEN a fan who follows THEN the bell in direct messages shows their next message; without follows it says so', async () => {
    await arrive();
    await go('direct');
    await page.locator('#follow-message').click();
    await page.getByText(en.stage.nothingFollowed.direct).first().waitFor();
    await send('/follow what:eye-love-you-2024');
    await page.locator('#follow-message').click();
    await answers().nth(1).locator('.embed-title').waitFor();
    await last().getByRole('button', { name: /^Stop/u }).first().click();
    // Nobody asked for the message, so a press brings a new one.
    await expect.poll(() => answers().count()).toBe(3);
  });

  test('GIVEN a card of the fan THEN a press by the stranger brings a copy that only the stranger sees', async () => {
    await arrive();
    await send('/actor name:han-hyo-joo');
    await act('stranger');
    await last().getByRole('button', { name: 'More', exact: true }).click();
    await expect.poll(() => answers().count()).toBe(2);
    await last().getByText(en.onlyYou).waitFor();
    await act('fan');
    expect(await answers().count()).toBe(1);
    expect(await last().locator('.embed-title').textContent()).toBe('Han Hyo-joo');
    await act('stranger');
    expect(await answers().count()).toBe(2);
  });

  test('GIVEN an answer for one THEN they show it to all; GIVEN one for all THEN its asker and the manager delete it, nobody else', async () => {
    await arrive();
    await send('/actor name:han-hyo-joo only-me:True');
    await act('stranger');
    expect(await answers().count()).toBe(0);
    await act('fan');
    await last()
      .getByRole('button', { name: /Show to all$/u })
      .click();
    await expect.poll(() => answers().count()).toBe(2);
    await act('stranger');
    expect(await answers().count()).toBe(1);
    await last()
      .getByRole('button', { name: /Delete$/u })
      .click();
    await last().getByText('Somebody else asked for this answer').waitFor();
    await act('fan');
    await last()
      .getByRole('button', { name: /Delete$/u })
      .click();
    await expect.poll(() => answers().count()).toBe(1);
    await page.getByText(en.deleted).waitFor({ state: 'attached' });
    expect(await page.evaluate(`document.activeElement.id`)).toBe('command');
    await send('/about');
    await act('manager');
    await last()
      .getByRole('button', { name: /Delete$/u })
      .click();
    await expect.poll(() => answers().count()).toBe(0);
  });

  test('GIVEN direct messages THEN they are a channel of their own for each person', async () => {
    await arrive();
    await send('/about');
    await go('direct');
    expect(await answers().count()).toBe(0);
    await page.getByRole('heading', { name: en.welcome.title.direct }).waitFor();
    await send('/random');
    await act('manager');
    expect(await answers().count()).toBe(0);
    await act('fan');
    expect(await answers().count()).toBe(1);
    await go('server');
    expect(await answers().count()).toBe(1);
    expect(await last().textContent()).toContain('/about');
  });

  test('GIVEN the manager THEN /workshop opens; GIVEN a fan THEN it does not', async () => {
    await arrive();
    await send('/workshop');
    const asFan = await last().locator('.embed-title').textContent();
    await act('manager');
    await send('/workshop');
    expect(await last().locator('.embed-title').textContent()).not.toBe(asFan);
  });

  test('GIVEN a round of the quiz THEN people appear by name, never by number', async () => {
    await arrive();
    await send('/quiz');
    await last().locator('[data-custom-id^="quiz.stop"]').click();
    await last().getByText('@Fan').waitFor();
    const text = (await page.locator('.scroller').textContent()) ?? '';
    expect(text).not.toMatch(/@\d/u);
  });

  test('GIVEN a text without / THEN it is a message of the person, and the bot is not asked', async () => {
    await arrive();
    await page.locator('#command').fill('hello there');
    await page.keyboard.press('Enter');
    const chat = page.locator('discord-message:not([bot])').last();
    expect(await chat.textContent()).toContain('hello there');
    expect(visitor.requests.filter((url) => url.endsWith('/interactions'))).toEqual([]);
    await chat.getByRole('button', { name: 'Apps › Who is this?' }).click();
    await last().locator('.embed-title').waitFor();
    expect(await last().textContent()).toContain('Fan used Who is this?');
  });

  test.each(languages)(
    'GIVEN the message of the friend in %s THEN "Who is this?" finds whom it names',
    async (language) => {
      await arrive({ locale: { en: 'en-US', ja: 'ja-JP', ko: 'ko-KR' }[language] });
      await page.locator('.apps button').click();
      await last().locator('.embed-title').waitFor();
      const person = { en: 'Chae Jong-hyeop', ja: 'チェ・ジョンヒョプ', ko: '채종협' }[language];
      expect(await last().locator('discord-embed').textContent()).toContain(person);
      await last().getByText(wordsIn(language).onlyYou).waitFor();
    },
  );

  test('GIVEN another language THEN the page says that earlier answers stay, and they keep their language', async () => {
    await arrive();
    await page.locator('#language-ko').check({ force: true });
    expect(await page.locator('.notice').count()).toBe(0);
    await page.locator('#language-en').check({ force: true });
    await send('/actor name:han-hyo-joo');
    await page.locator('#language-ja').check({ force: true });
    const ja = wordsIn('ja');
    expect(await page.locator('.notice').textContent()).toBe(ja.languageChanged);
    expect(await page.locator('.notice').getAttribute('lang')).toBe('ja');
    expect([await last().getAttribute('lang'), await last().locator('.embed-title').textContent()]).toEqual([
      'en',
      'Han Hyo-joo',
    ]);
    await send('/俳優 名前:han-hyo-joo');
    expect(await last().getAttribute('lang')).toBe('ja');
    expect(await page.evaluate(`document.activeElement.id`)).toBe('command');
  });

  test('GIVEN a choice of person and place THEN it lasts over a reload', async () => {
    await arrive();
    await act('manager');
    await go('direct');
    await page.reload();
    await page.locator('#command').waitFor();
    expect([await page.locator('#persona').inputValue(), await page.locator('#place').inputValue()]).toEqual([
      'manager',
      'direct',
    ]);
  });
});
