import { Events, TextChannel } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { startStage, type Stage } from './demo/start.ts';
import { Fan } from './fan.ts';
import { rateLimited, serverError } from './faults.ts';
import { hangs, unhurried } from '../patience.ts';
import { stoppedClock } from './world/clock.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await startStage(unhurried);
});
afterAll(() => stage.leave());
afterEach(() => stage.expectNoTrouble());

describe('GIVEN the real discord.js client', () => {
  test('THEN it logs in over the loopback alone and sees its server', () => {
    const { bot, discord } = stage;
    expect(bot.guilds.cache.map(({ name }) => name)).toEqual(['Loopback guild']);
    expect(discord.gateway.addresses[0]).toMatch(/v=10&encoding=json$/);
    expect(discord.gateway.identifies[0]).toMatchObject({ intents: 1, token: discord.token });
  });

  test('THEN plain REST calls work: application, commands, messages, direct messages', async () => {
    const { bot, discord, here, ann } = stage;
    await bot.application?.fetch();
    expect(bot.application?.name).toBe('Loopback');
    expect((await bot.application?.commands.fetch())?.size).toBe(10);
    const channel = await bot.channels.fetch(here.channel.id);
    if (!(channel instanceof TextChannel)) throw new Error('no text channel');
    const message = await channel.send({ content: 'reminder', allowedMentions: { parse: [] } });
    await message.edit('reminder 2');
    expect(discord.messagesIn(here).map(({ content }) => content)).toContain('reminder 2');
    await message.delete();
    expect(discord.world.messages.has(message.id)).toBe(false);
    await (await bot.users.createDM(ann.user.id)).send('hello');
    expect(discord.messagesIn(ann.inDirectMessages().place).map(({ content }) => content)).toEqual(['hello']);
  });

  test('WHEN it joins a new server THEN it hears of it', async () => {
    const joined = new Promise((resolve) => stage.bot.once(Events.GuildCreate, resolve));
    const { guild } = stage.discord.addGuild({ name: 'Second' });
    expect(await joined).toMatchObject({ id: guild.id, name: 'Second' });
  });
});

describe('GIVEN a person at the keyboard', () => {
  test('WHEN typing a command THEN the card comes', async () => {
    const reply = await stage.ann.slash('/actor name:Harrison Ford year:1977 order:Oldest first');
    expect(reply.text).toContain('Harrison Ford\nAsked by Ann (en-US)\nSince\n1977');
    expect(reply.isEphemeral).toBe(false);
    expect(reply.buttons).toEqual(['More', '⏳', 'Write a note', 'Never', 'Site']);
    expect(reply.options('A film')).toEqual(['Star Wars', 'Witness']);
  });

  test('WHEN typing a name THEN suggestions come and can be picked', async () => {
    expect((await stage.ann.suggestions('/actor name:HA')).map(({ name }) => name)).toEqual([
      'Harrison Ford',
      'Mark Hamill',
      'Hanna Schygulla',
    ]);
    expect((await stage.ann.pick('/actor name:han', 'Hanna Schygulla')).text).toContain(
      'Hanna Schygulla\nAsked by Ann',
    );
    await expect(stage.ann.pick('/actor name:han', 'Nobody')).rejects.toThrow(
      '"Nobody" is not suggested, but "Hanna Schygulla"',
    );
  });

  test('WHEN pressing a button THEN the message is updated', async () => {
    const card = await stage.ann.slash('/actor name:x');
    await stage.ann.press(card, 'More');
    expect(card.message.content).toBe('pressed by Ann');
  });

  test('WHEN the update is deferred THEN the edit can be waited for', async () => {
    const card = await stage.ann.slash('/actor name:x');
    await stage.ann.press(card, '⏳');
    await stage.discord.until(() => card.message.content === 'later' || undefined, 'the update');
    expect(card.embeds).toEqual([]);
  });

  test('WHEN choosing from a menu THEN the bot gets the value', async () => {
    const card = await stage.ann.slash('/actor name:x');
    await stage.ann.choose(card, 'A film', 'Witness');
    expect(card.text).toBe('film witness');
  });

  test('WHEN filling in a modal THEN labels, texts and values arrive', async () => {
    const modal = await stage.ann.press(await stage.ann.slash('/actor name:x'), 'note');
    expect(modal.modal.title).toBe('A note');
    const reply = await stage.ann.fillIn(modal, { Note: 'hello', mood: ['Good'] });
    expect(reply.text).toBe('note: hello, mood: good');
    expect(reply.isEphemeral).toBe(true);
  });

  test('WHEN the answer is deferred THEN the person waits for the edit, and a follow-up comes', async () => {
    const reply = await stage.ann.slash('/slow');
    expect([reply.type, reply.text, reply.isEphemeral]).toEqual([5, 'done', true]);
    expect((await reply.followUp()).content).toBe('and more');
  });

  test('WHEN the answer is a container THEN its text is read', async () => {
    expect((await stage.ann.slash('/card')).text).toBe('# Card\nMore');
  });

  test('WHEN the answer has a file THEN it can be seen and fetched', async () => {
    const { message, files } = await stage.ann.slash('/file');
    expect(files).toEqual(['a.png']);
    expect(message.attachments[0]).toMatchObject({ description: 'a picture', size: 5 });
    expect(await (await fetch(message.attachments[0]?.url ?? '')).text()).toBe('hello');
  });

  test('WHEN a person, a message or a user option is the target THEN the bot gets it resolved', async () => {
    const { ann, discord, here } = stage;
    const ben = new Fan(discord, here, { name: 'Ben' });
    expect((await ann.userMenu('Who is this', ben)).text).toBe('That is Ben');
    const greeting = await ann.slash(`/greet who:${ben.user.id}`);
    expect((await ann.messageMenu('Who wrote this', greeting)).text).toBe('loopback-bot wrote "Hello Ben"');
  });

  test('WHEN a moderator uses a command for moderators THEN it works', async () => {
    const boss = new Fan(stage.discord, stage.here, { name: 'Boss', permissions: '32' });
    expect((await boss.slash('/admin set on:true')).text).toBe('set: true');
  });

  test('WHEN the client is French or Japanese THEN localised names work, in direct messages too', async () => {
    const jean = new Fan(stage.discord, stage.here, { name: 'Jean', locale: 'fr' });
    expect((await jean.inDirectMessages().slash('/acteur name:y')).text).toContain('Asked by Jean (fr)');
    const yuki = new Fan(stage.discord, stage.here, { name: 'Yuki', locale: 'ja' });
    expect((await yuki.slash('/俳優 名前:y')).text).toContain('Asked by Yuki (ja)');
  });
});

describe('GIVEN a bot that fails', () => {
  test('WHEN it never answers THEN the person reads so', async () => {
    const clock = stoppedClock();
    const quick = await startStage({ ...unhurried, clock });
    const received = new Promise((resolve) => quick.bot.once(Events.InteractionCreate, resolve));
    const silent = quick.ann.slash('/silent').then(({ text }) => text, String);
    await received;
    clock.advance(hangs);
    expect(await silent).toContain(`The application did not respond: no response within ${hangs} ms`);
    const broken = quick.ann.slash('/broken').then(({ text }) => text, String);
    await vi.waitFor(() => expect(quick.errors).toHaveLength(1), { timeout: hangs });
    clock.advance(hangs);
    expect(await broken).toContain('/data/content: must NOT have more than 2000 characters');
    expect(quick.errors[0]?.message).toContain('Invalid Form Body');
    expect(() => quick.discord.expectNoRefusals()).toThrow('must NOT have more than 2000 characters');
    await quick.leave();
  });

  test('WHEN it is offline THEN the person reads so', async () => {
    const offline = await startStage(unhurried);
    await offline.bot.destroy();
    await offline.discord.until(() => !offline.discord.gateway.isConnected() || undefined, 'the bot to leave');
    await expect(offline.ann.slash('/slow')).rejects.toThrow('the bot is offline');
    await offline.leave();
  });
});

describe('GIVEN a disturbance', () => {
  test('WHEN Discord asks to reconnect THEN the client resumes at the address of READY and goes on', async () => {
    const resumed = new Promise((resolve) => stage.bot.once(Events.ShardResume, resolve));
    stage.discord.gateway.reconnect();
    await resumed;
    expect(stage.discord.gateway.resumes.map(({ address }) => address)).toEqual(['/resume?v=10&encoding=json']);
    expect((await stage.ann.slash('/actor name:after')).text).toContain('after');
  });

  test('WHEN Discord answers 500 or 429 THEN @discordjs/rest tries again', async () => {
    const { faults } = stage.discord;
    faults.plan('POST /interactions/{interaction_id}/{interaction_token}/callback', serverError(500));
    expect((await stage.ann.slash('/actor name:again')).text).toContain('again');
    faults.plan(({ method }) => method === 'PATCH', rateLimited(0.05));
    expect((await stage.ann.slash('/slow')).text).toBe('done');
    expect(faults.served).toHaveLength(2);
  });
});
