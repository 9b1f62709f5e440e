import { Locale, PermissionFlagsBits, type APIInteraction } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { isModerator, noModerators, type Moderators } from '../../src/bot/moderators.ts';
import { asInteraction } from '../../src/doors/incoming.ts';
import { commandInteraction } from '../../src/doors/interactions.ts';

const home = '200000000000000001';
const elsewhere = '200000000000000002';
const fan = '100000000000000009';
const namedUser = '100000000000000008';
const namedRole = '300000000000000001';
const otherRole = '300000000000000002';

const manager = PermissionFlagsBits.ManageGuild;
const moderators: Moderators = { homeServer: home, named: new Set([namedUser, namedRole]) };

interface Situation {
  readonly server?: string;
  readonly user?: string;
  readonly permissions?: bigint;
  readonly roles?: readonly string[];
}

/** The same command from somebody in a server, or in direct messages. */
function asked({ server, user = fan, permissions = 0n, roles = [] }: Situation): APIInteraction {
  const { user: sample, ...rest } = commandInteraction('about', [], Locale.EnglishUS);
  const person = { ...sample, id: user };
  const place =
    server === undefined
      ? { user: person }
      : { guild_id: server, member: { user: person, permissions: String(permissions), roles } };
  const found = asInteraction({ ...rest, ...place });
  if (found === undefined) throw new Error('the interaction of this test is not valid');
  return found;
}

describe('a moderator of the data', () => {
  test.each<[string, Situation]>([
    ['a manager of the home server', { server: home, permissions: manager }],
    ['a named user in any server', { server: elsewhere, user: namedUser }],
    ['a named user in direct messages', { user: namedUser }],
    ['a member with a named role', { server: elsewhere, roles: [otherRole, namedRole] }],
  ])('GIVEN %s THEN they are a moderator', (_who, situation) => {
    expect(isModerator(asked(situation), moderators)).toBe(true);
  });

  test.each<[string, Situation]>([
    ['a member of the home server', { server: home }],
    ['a manager of its channels only', { server: home, permissions: PermissionFlagsBits.ManageChannels }],
    ['a manager of any other server', { server: elsewhere, permissions: manager }],
    ['a member with another role', { server: elsewhere, roles: [otherRole] }],
    ['somebody else in direct messages', {}],
  ])('GIVEN %s THEN they are not a moderator', (_who, situation) => {
    expect(isModerator(asked(situation), moderators)).toBe(false);
  });

  test('GIVEN no home server THEN managing a server makes nobody a moderator', () => {
    expect(isModerator(asked({ server: home, permissions: manager }), noModerators)).toBe(false);
    expect(isModerator(asked({ permissions: manager }), noModerators)).toBe(false);
  });
});
