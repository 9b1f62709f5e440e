import { describe, expect, test } from 'vitest';
import { settingsOf } from '../../src/state/servers/servers.ts';
import { Fan, type FanOptions } from '../discord/fan.ts';
import type { Reply } from '../discord/reply.ts';
import { makeTextChannel } from '../discord/world/entities.ts';
import type { Place } from '../discord/world/world.ts';
import { setStage } from '../on-discord.ts';

/** MANAGE_GUILD, and a member's right to see and write: https://discord.com/developers/docs/topics/permissions */
const managing = String((1 << 5) | (1 << 10) | (1 << 11));

const stage = await setStage();

const manager = (options: FanOptions = {}): Fan =>
  new Fan(stage.discord, stage.here, { permissions: managing, ...options });
const member = (options: FanOptions = {}): Fan => new Fan(stage.discord, stage.here, options);
const current = () => settingsOf(stage.state.store, stage.here.guild.id);

/** Another channel of the same server. */
function anotherChannel(): Required<Place> {
  const channel = makeTextChannel(stage.discord.world.nextId(), stage.here.guild.id, 'quiz');
  stage.discord.world.channels.set(channel.id, channel);
  return { ...stage.here, channel };
}

/** Opens the page of a setting, by its number in the menu. */
async function open(fan: Fan, page: string): Promise<Reply> {
  return fan.choose(await fan.slash('/settings'), 'menu.settings', `settings.page.${page}`);
}

describe('GIVEN somebody who may manage the server', () => {
  test('WHEN they open /settings THEN they alone see what is set: nothing is posted by itself', async () => {
    const card = await manager().slash('/settings');
    expect(card.isEphemeral).toBe(true);
    expect(card.text).toContain('Each member’s own language');
    expect(card.text).toContain('Off');
    expect(card.text).toContain('09:00 (Japan Standard Time)');
  });

  test.each([
    { page: 'language', menu: 'language', values: ['ja'], shows: '~~Each member’s own language~~ → **日本語**' },
    {
      page: 'time',
      menu: 'hour',
      values: ['20'],
      shows: '~~09:00 (Japan Standard Time)~~ → **20:00 (Japan Standard Time)**',
    },
    { page: 'time', menu: 'zone', values: ['Asia/Seoul'], shows: '**09:00 (Korean Standard Time)**' },
    { page: 'parts', menu: 'parts', values: ['day'], shows: '**On this day: born, premiered, said**' },
    { page: 'parts', menu: 'parts', values: [], shows: '**Nothing**' },
    { page: 'quiet', menu: 'quiet', values: ['ask', 'actor'], shows: '**`/ask`, `/actor`**' },
  ])(
    'WHEN they choose $values in $menu THEN the card shows before and after',
    async ({ page, menu, values, shows }) => {
      const ann = manager();
      const changed = await ann.choose(await open(ann, page), `settings.set.${menu}`, ...values);
      expect(changed.text).toContain(shows);
      expect(changed.text).toContain('In effect now.');
      expect((await ann.slash('/settings')).text).not.toContain('~~');
    },
  );

  test('WHEN they choose what is set already THEN the card says that nothing has changed', async () => {
    const ann = manager();
    const same = await ann.choose(await open(ann, 'time'), 'settings.set.hour', '9');
    expect(same.text).toContain('nothing has changed');
  });

  test('WHEN they write a city THEN its time zone counts; WHEN there is no such city THEN nothing changes', async () => {
    const ann = manager();
    const form = await ann.press(await open(ann, 'time'), 'settings.zone');
    expect((await ann.fillIn(form, { zone: 'taipei' })).text).toContain('Taiwan Standard Time');
    const again = await ann.press(await open(ann, 'time'), 'settings.zone');
    expect((await ann.fillIn(again, { zone: 'atlantis' })).text).toContain('I do not know the time zone');
    expect((await current()).post.zone).toBe('Asia/Taipei');
  });

  test('WHEN they choose a channel for the post THEN the card says when the next one comes; it can be switched off', async () => {
    const ann = manager();
    const on = await ann.choose(await open(ann, 'channel'), 'settings.set.channel', stage.here.channel.id);
    // Noon of 21 November in Japan: the next nine o'clock is tomorrow's.
    expect(on.text).toContain(
      `<#${stage.here.channel.id}>, next <t:${Date.parse('2026-11-22T09:00:00+09:00') / 1000}:f>`,
    );
    const off = await ann.press(await open(ann, 'channel'), 'Switch off');
    expect(off.text).toContain('→ **Off**');
    expect((await current()).post.channel).toBeUndefined();
  });

  test.each([
    ['ja', '共有メッセージの言語'],
    ['ko', '공용 메시지 언어'],
  ] as const)('WHEN their Discord is in %s THEN the card is too', async (locale, text) => {
    expect((await manager({ locale }).slash('/settings')).text).toContain(text);
  });
});

describe('GIVEN somebody who may not', () => {
  test('WHEN they look for /settings THEN Discord does not offer it', async () => {
    await expect(member().slash('/settings')).rejects.toThrow('permissions');
  });

  test('WHEN they lost the permission and press an old menu THEN it refuses, and nothing changes', async () => {
    const ann = manager();
    const page = await open(ann, 'language');
    const demoted = new Fan(stage.discord, stage.here, {}, ann.user);
    const refused = await demoted.choose(page, 'settings.set.language', 'ko');
    expect(refused.text).toContain('For server managers');
    expect((await current()).language).toBeUndefined();
  });

  test('WHEN /settings is used in direct messages THEN it says that it belongs to a server', async () => {
    expect((await manager().inDirectMessages().slash('/settings')).text).toContain('Not possible here');
  });
});

describe('GIVEN settings of a server', () => {
  test('WHEN answers are quiet THEN only the asker sees them, there and from then on', async () => {
    const ann = manager();
    expect((await member().slash('/actor name:han hyo-joo')).isEphemeral).toBe(false);
    await ann.choose(await open(ann, 'quiet'), 'settings.set.quiet', 'actor');
    expect((await member().slash('/actor name:han hyo-joo')).isEphemeral).toBe(true);
    expect((await member().slash('/series title:eye love you')).isEphemeral).toBe(false);
    // Whoever asks has the last word.
    expect((await member().slash('/actor name:han hyo-joo only-me:False')).isEphemeral).toBe(false);
    expect((await new Fan(stage.discord, stage.discord.addGuild()).slash('/actor name:han hyo-joo')).isEphemeral).toBe(
      false,
    );
  });

  test('WHEN the shared language is Japanese THEN a quiz of a Korean speaker is in Japanese, an answer in Korean', async () => {
    const ann = manager();
    await ann.choose(await open(ann, 'language'), 'settings.set.language', 'ja');
    const jun = member({ locale: 'ko' });
    expect((await jun.slash('/quiz')).text).toContain('クイズ 第1問');
    expect((await jun.slash('/actor name:한효주')).text).toContain('한효주');
  });

  test('WHEN the quiz has a channel THEN a game starts only there', async () => {
    const ann = manager();
    const quizzes = anotherChannel();
    await ann.choose(await open(ann, 'quiz'), 'settings.set.quiz', quizzes.channel.id);
    const refused = await member().slash('/quiz');
    expect(refused.isEphemeral).toBe(true);
    expect(refused.text).toContain(`<#${quizzes.channel.id}>`);
    expect((await new Fan(stage.discord, quizzes).slash('/quiz')).text).toContain('question 1 of 5');
    expect((await member().slash('/quiz show:Points')).text).not.toContain('The quiz is elsewhere');
    const free = await ann.press(await open(ann, 'quiz'), 'Any channel');
    expect(free.text).toContain('→ **Any channel**');
    expect((await member().slash('/quiz')).text).toContain('question 1 of 5');
  });
});
