import { validateDirectMessage } from '../../validate/violations.ts';
import { directMessages } from '../../world/world.ts';
import { UNKNOWN_CHANNEL, UNKNOWN_USER } from '../api-errors.ts';
import { parameter, type Answer } from '../request.ts';
import { ok, reading, taking, type Routes } from './route.ts';

const DAY = 86_400_000;
const SESSIONS_A_DAY = 1000;

/** Who and where the bot is. */
export const basicRoutes: Routes = {
  'GET /gateway': reading((_, { origin }) => ok({ url: gatewayAddress(origin) })),
  'GET /gateway/bot': reading((_, { origin }) =>
    ok({
      url: gatewayAddress(origin),
      shards: 1,
      // `reset_after` is also how long discord.js keeps this answer.
      session_start_limit: { total: SESSIONS_A_DAY, remaining: SESSIONS_A_DAY, reset_after: DAY, max_concurrency: 1 },
    }),
  ),
  'GET /applications/@me': reading((_, { application }) => ok(application)),
  'GET /oauth2/applications/@me': reading((_, { application }) => ok(application)),
  'GET /users/@me': reading((_, { bot }) =>
    ok({ ...bot, mfa_enabled: false, verified: true, email: null, locale: 'en-US' }),
  ),
  'GET /users/{user_id}': reading((request, { users }) =>
    found(users.get(parameter(request, 'user_id')), UNKNOWN_USER),
  ),
  'GET /channels/{channel_id}': reading((request, { channels }) =>
    found(channels.get(parameter(request, 'channel_id')), UNKNOWN_CHANNEL),
  ),
  'POST /users/@me/channels': taking(
    validateDirectMessage,
    ({ recipient_id: id }: { recipient_id?: string }, _, world) => {
      const user = world.users.get(id ?? '');
      return user ? ok(directMessages(world, user).channel) : UNKNOWN_USER;
    },
  ),
};

export function gatewayAddress(origin: string): string {
  return origin.replace('http', 'ws');
}

function found(thing: unknown, otherwise: Answer): Answer {
  return thing ? ok(thing) : otherwise;
}
