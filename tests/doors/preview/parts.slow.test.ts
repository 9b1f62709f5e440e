import {
  ButtonStyle,
  ComponentType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  type APIInteraction,
  type APIInteractionResponseCallbackData,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BotResponse } from '../../../src/bot/handle-interaction.ts';
import { startPreview, type Preview } from '../../../src/doors/preview/server.ts';
import { wordsIn } from '../../../src/doors/preview/page/words/words.ts';
import { chromium, chromiumPath, visit, type Visit } from './browser.ts';

/** One picture element, red. */
const png = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==',
    'base64',
  ),
);

const file = (name: string, contentType: string) => ({ name, contentType, description: `About ${name}`, data: png });

const reply = (data: APIInteractionResponseCallbackData, files: BotResponse['files'] = []): BotResponse => ({
  response: { type: InteractionResponseType.ChannelMessageWithSource, data },
  files,
});

/** What each command of this bot answers: a message for each thing that the page has to draw. */
const answers: Readonly<Record<string, () => BotResponse>> = {
  picture: () =>
    reply(
      {
        embeds: [
          { title: 'Pictures', image: { url: 'attachment://in.png' }, thumbnail: { url: 'https://cdn.example/x.png' } },
        ],
        attachments: [{ id: '0', filename: 'in.png' }],
      },
      [file('in.png', 'image/png'), file('beside.png', 'image/png'), file('list.csv', 'text/csv')],
    ),
  hostile: () =>
    reply({
      content: '<img src=x onerror="document.title=1"> ||<b>spoiled</b>|| [press](javascript:alert(1))',
      embeds: [
        {
          title: '<script>document.title=1</script>',
          description: '<svg onload=alert(1)>',
          fields: [{ name: '<i>', value: '"><img src=x>' }],
          footer: { text: '<u>foot</u>' },
        },
      ],
    }),
  several: () =>
    reply({
      content: 'Choose',
      components: [
        {
          type: ComponentType.ActionRow,
          components: [
            {
              type: ComponentType.StringSelect,
              custom_id: 'several',
              min_values: 1,
              max_values: 2,
              options: ['one', 'two', 'three'].map((label) => ({ label, value: label })),
            },
          ],
        },
        {
          type: ComponentType.ActionRow,
          components: [
            { type: ComponentType.Button, style: ButtonStyle.Secondary, label: 'Stranger', custom_id: 'stranger' },
            { type: ComponentType.Button, style: ButtonStyle.Link, label: 'Elsewhere', url: 'https://example.com/' },
          ],
        },
      ],
    }),
  broken: () => {
    throw new Error('on purpose');
  },
};

const payloads: readonly RESTPostAPIApplicationCommandsJSONBody[] = Object.keys(answers).map((name) => ({
  name,
  description: `Shows ${name}`,
}));

describe.skipIf(chromiumPath === undefined)('the parts of a message', () => {
  let preview: Preview;
  let fan: Visit;
  let last: APIInteraction | undefined;
  const words = wordsIn('en');

  beforeAll(async () => {
    preview = await startPreview({
      port: 0,
      payloads: () => payloads,
      nextDigest: async () => undefined,
      async answer(interaction) {
        last = interaction;
        if (interaction.type === InteractionType.ApplicationCommand)
          return answers[interaction.data.name]?.() ?? reply({});
        return reply({ content: 'For you', flags: MessageFlags.Ephemeral });
      },
    });
    fan = await visit(await chromium(), preview.url);
  });

  afterAll(async () => {
    await fan.end();
    await preview.close();
  });

  beforeEach(() => fan.page.getByRole('button', { name: words.clear }).click());

  const message = (): Locator => fan.page.locator('discord-message[bot]').last();

  async function send(command: string): Promise<void> {
    await fan.page.locator('#command').fill(`/${command} `);
    await fan.page.keyboard.press('Enter');
    await message().waitFor();
  }

  test('GIVEN files THEN the embed shows its own, others appear beside it, and no address is fetched', async () => {
    await send('picture');
    const inside = message().getByRole('img', { name: 'About in.png' });
    await inside.waitFor();
    await expect.poll(() => fan.page.evaluate(`document.querySelector('.embed-picture img').naturalWidth`)).toBe(1);
    await message().locator('.embed-picture').getByRole('img', { name: 'About in.png' }).waitFor();
    await message().locator('.attached-picture').getByRole('img', { name: 'About beside.png' }).waitFor();
    const download = message().getByRole('link', { name: words.download('list.csv') });
    expect(await download.getAttribute('href')).toMatch(
      /^http:\/\/127\.0\.0\.1:\d+\/attachments\/[\w-]{22}\/list\.csv$/u,
    );
    expect(fan.requests.filter((url) => url.includes('cdn.example'))).toEqual([]);
  });

  test('GIVEN texts that look like HTML THEN they are shown as they are', async () => {
    await send('hostile');
    const text = (await message().textContent()) ?? '';
    for (const part of [
      '<img src=x onerror=',
      '<script>document.title=1</script>',
      '<svg onload',
      '"><img src=x>',
      '<u>foot</u>',
    ])
      expect(text).toContain(part);
    expect(await message().locator('script, svg[onload], img[src="x"], a[href^="javascript"]').count()).toBe(0);
    expect(await fan.page.title()).toBe(words.title);
  });

  test('GIVEN a spoiler THEN it is hidden until it is pressed', async () => {
    await send('hostile');
    const spoiler = message().getByRole('button', { name: words.spoiler });
    expect(await message().getByText('<b>spoiled</b>').isVisible()).toBe(false);
    await spoiler.press('Enter');
    expect(await message().getByText('<b>spoiled</b>').isVisible()).toBe(true);
  });

  test('GIVEN a menu for two THEN both are sent when it closes', async () => {
    await send('several');
    const menu = message().getByRole('combobox');
    await menu.focus();
    for (const key of ['Enter', 'Enter', 'ArrowDown', 'ArrowDown', 'Enter']) await fan.page.keyboard.press(key);
    expect(await message().getByRole('option', { selected: true }).allTextContents()).toEqual(['one', 'three']);
    await fan.page.keyboard.press('Escape');
    await expect.poll(() => last?.type).toBe(InteractionType.MessageComponent);
    expect(last).toMatchObject({ data: { custom_id: 'several', component_type: 3, values: ['one', 'three'] } });
  });

  test('GIVEN a press that is answered by a new message THEN it appears below, for the fan only, with a way back', async () => {
    await send('several');
    const first = await message().getAttribute('id');
    await message().getByRole('button', { name: 'Stranger' }).click();
    await message().getByText(words.onlyYou).waitFor();
    expect(last).toMatchObject({
      type: 3,
      locale: 'en-US',
      guild_id: expect.stringMatching(/^\d{18}$/u) as string,
      data: { custom_id: 'stranger', component_type: 2 },
      message: { id: first?.replace('message-', ''), interaction_metadata: { type: 2 } },
    });
    await message().getByTitle(words.replyTo).click();
    expect(await fan.page.evaluate(`document.activeElement.closest('[role=article]').id`)).toBe(first);
    const link = fan.page.getByRole('link', { name: 'Elsewhere' });
    expect([await link.getAttribute('href'), await link.getAttribute('rel')]).toEqual([
      'https://example.com/',
      'noopener noreferrer',
    ]);
  });

  test('GIVEN a bot that fails THEN the page says so, as Discord does', async () => {
    await send('broken');
    await message().getByText(words.failed).waitFor();
    await message().getByRole('button', { name: words.dismiss }).click();
    expect(await fan.page.locator('discord-message[bot]').count()).toBe(0);
  });
});
