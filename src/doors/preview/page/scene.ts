import type { APIUser } from 'discord-api-types/v10';

/** The people that the user of the preview can act as. */
export const personas = ['fan', 'stranger', 'manager'] as const;
export type Persona = (typeof personas)[number];

/** The places where commands can be used. */
export const places = ['server', 'direct'] as const;
export type Place = (typeof places)[number];

export interface Scene {
  readonly persona: Persona;
  readonly place: Place;
}

const user = (id: string, name: string): APIUser => ({
  id,
  username: name.toLowerCase(),
  discriminator: '0',
  global_name: name,
  avatar: null,
});

export const users: Readonly<Record<Persona, APIUser>> = {
  fan: user('100000000000000001', 'Fan'),
  stranger: user('100000000000000004', 'Stranger'),
  manager: user('100000000000000006', 'Manager'),
};

/** Another member of the server, on whose message the message menu can be tried. */
export const friend = user('100000000000000005', 'Friend');

export const bot: APIUser = {
  ...user('100000000000000003', 'Hanryu'),
  username: 'Hanryu',
  global_name: null,
  bot: true,
};

export const guildId = '100000000000000010';

/** The server's one channel, or the direct messages between the bot and one person. */
export function channelOf({ persona, place }: Scene): string {
  if (place === 'server') return '100000000000000011';
  return { fan: '100000000000000012', stranger: '100000000000000013', manager: '100000000000000014' }[persona];
}

export const displayName = ({ global_name: name, username }: APIUser): string => name ?? username;

/** The name behind a mention; undefined for an id that nobody here has. */
export function nameOfUser(id: string): string | undefined {
  const known = [...Object.values(users), friend, bot].find((one) => one.id === id);
  return known && displayName(known);
}
