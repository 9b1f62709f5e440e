import { ChannelType, InteractionType, Locale, PermissionFlagsBits, type APIInteraction } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { originOf, userOf } from '../../src/bot/origin.ts';
import { asInteraction } from '../../src/doors/incoming.ts';
import { commandInteraction } from '../../src/doors/interactions.ts';

const direct = commandInteraction('about', [], Locale.EnglishUS);
const server = '200000000000000001';
const member = '100000000000000009';

/** The same command in a server, from a member with these permissions. */
function inServer(permissions: bigint): APIInteraction {
  const { user, ...rest } = direct;
  const found = asInteraction({
    ...rest,
    guild_id: server,
    app_permissions: String(2n ** 52n - 1n),
    authorizing_integration_owners: { 0: server },
    member: { user: { ...user, id: member }, permissions: String(permissions) },
  });
  if (found === undefined) throw new Error('the interaction of this test is not valid');
  return found;
}

describe('the origin of an interaction', () => {
  test('GIVEN a direct message THEN the origin has the user and channel, no server, and no permissions', () => {
    expect(originOf(direct)).toEqual({
      user: direct.user?.id,
      channel: direct.channel.id,
      server: undefined,
      botMayPost: true,
      isAlone: true,
      managesChannel: false,
      managesServer: false,
    });
  });

  test('GIVEN a server THEN the origin has the member and the server', () => {
    expect(originOf(inServer(0n))).toMatchObject({ user: member, server });
    expect(userOf(inServer(0n))?.id).toBe(member);
  });

  test.each([
    ['nothing', 0n, false, false],
    ['messages', PermissionFlagsBits.ManageMessages, false, false],
    ['the channel', PermissionFlagsBits.ManageChannels, true, false],
    ['the server', PermissionFlagsBits.ManageGuild, false, true],
    ['both', PermissionFlagsBits.ManageChannels | PermissionFlagsBits.ManageGuild, true, true],
  ])(
    'GIVEN a member who may manage %s THEN the origin says exactly that',
    (_what, permissions, managesChannel, managesServer) => {
      expect(originOf(inServer(permissions))).toMatchObject({ managesChannel, managesServer });
    },
  );

  const all = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages | PermissionFlagsBits.EmbedLinks;
  const inThread = all ^ PermissionFlagsBits.SendMessages ^ PermissionFlagsBits.SendMessagesInThreads;
  const without = (permission: bigint): string => String(all & ~permission);

  test.each([
    ['all that it needs', String(all), ChannelType.GuildText, true],
    ['everything', String(2n ** 52n - 1n), ChannelType.GuildText, true],
    ['no View Channel', without(PermissionFlagsBits.ViewChannel), ChannelType.GuildText, false],
    ['no Send Messages', without(PermissionFlagsBits.SendMessages), ChannelType.GuildText, false],
    ['no Embed Links', without(PermissionFlagsBits.EmbedLinks), ChannelType.GuildText, false],
    ['nothing', '0', ChannelType.GuildText, false],
    ['what a channel needs, in a thread', String(all), ChannelType.PublicThread, false],
    ['what a thread needs', String(inThread), ChannelType.PublicThread, true],
  ])('GIVEN a bot that has %s THEN it may post: %s', (_what, permissions, type, expected) => {
    const found = asInteraction({ ...inServer(0n), app_permissions: permissions, channel: { id: server, type } });
    expect(found && originOf(found).botMayPost).toBe(expected);
  });

  test('GIVEN a server where only the user has installed the app THEN it does not count as a server of the bot', () => {
    const found = asInteraction({ ...inServer(0n), authorizing_integration_owners: { 1: member } });
    expect(found && originOf(found).server).toBeUndefined();
  });

  test('GIVEN a ping THEN there is no user', () => {
    const ping = asInteraction({
      id: direct.id,
      application_id: '1',
      token: 't',
      version: 1,
      type: InteractionType.Ping,
    });
    expect(ping && userOf(ping)).toBeUndefined();
  });
});
