import type { Locator, Page } from 'playwright-core';

/** The messages of the bot; the friend's at the beginning of the channel is not one. */
export const answersOn = (page: Page): Locator => page.locator('discord-message[bot]');

/** Sends what it types: Escape closes the suggestions, which Enter would otherwise pick from. */
export async function enter(page: Page, text: string): Promise<void> {
  await page.locator('#command').fill(text);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
}

/** Sends a command and waits for the card that answers it. */
export async function send(page: Page, command: string): Promise<void> {
  const before = await answersOn(page).count();
  await enter(page, command);
  await answersOn(page).nth(before).locator('.embed-title').waitFor();
}
