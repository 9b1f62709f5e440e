import type { APIMessage } from 'discord-api-types/v10';
import type { MessageBody } from '../../validate/rules/message.ts';
import { validateMessage, validateMessageEdit } from '../../validate/violations.ts';
import { deleteMessage, editMessage, isEphemeral, postMessage, repeatedMessage } from '../../world/messages.ts';
import type { World } from '../../world/world.ts';
import { MISSING_ACCESS, UNKNOWN_CHANNEL, UNKNOWN_MESSAGE } from '../api-errors.ts';
import { parameter, type Answer, type Request } from '../request.ts';
import { NO_CONTENT, ok, reading, taking, type Routes } from './route.ts';

const MESSAGES = '/channels/{channel_id}/messages';
const MESSAGE = `${MESSAGES}/{message_id}`;
/** https://discord.com/developers/docs/resources/message#get-channel-messages */
const DEFAULT_PAGE = 50;

/** Messages that the bot sends of its own accord, with its token. */
export const messageRoutes: Routes = {
  [`POST ${MESSAGES}`]: taking(
    (body, { files }) => validateMessage(body, { files }),
    (body: MessageBody, request, world) => {
      const channelId = parameter(request, 'channel_id');
      return (
        withAccess(request, world) ??
        ok(repeatedMessage(world, body) ?? postMessage(world, channelId, body, request.files))
      );
    },
  ),
  [`GET ${MESSAGES}`]: reading((request, world) => {
    const limit = Number(request.query.get('limit') ?? DEFAULT_PAGE);
    const here = [...world.messages.values()].filter(
      (message) => message.channel_id === parameter(request, 'channel_id') && !isEphemeral(message),
    );
    return withAccess(request, world) ?? ok(here.toReversed().slice(0, limit));
  }),
  [`GET ${MESSAGE}`]: reading((request, world) => withMessage(request, world, (message) => ok(message))),
  [`PATCH ${MESSAGE}`]: taking(
    (body, request, world) => validateMessageEdit(body, { files: request.files, edited: messageOf(request, world) }),
    (body: MessageBody, request, world) =>
      withMessage(request, world, (message) => ok(editMessage(world, message, body, request.files))),
  ),
  [`DELETE ${MESSAGE}`]: reading((request, world) =>
    withMessage(request, world, (message) => {
      deleteMessage(world, message);
      return NO_CONTENT;
    }),
  ),
  'POST /channels/{channel_id}/typing': reading((request, world) => withAccess(request, world) ?? NO_CONTENT),
};

/** The error if the bot is not where the channel is. */
function withAccess(request: Request, { channels, joined }: World): Answer | undefined {
  const channel = channels.get(parameter(request, 'channel_id'));
  if (!channel) return UNKNOWN_CHANNEL;
  if ('guild_id' in channel) {
    return channel.guild_id !== undefined && joined.has(channel.guild_id) ? undefined : MISSING_ACCESS;
  }
  return 'recipients' in channel && channel.recipients?.length === 1 ? undefined : MISSING_ACCESS;
}

function withMessage(request: Request, world: World, use: (message: APIMessage) => Answer): Answer {
  const message = messageOf(request, world);
  return withAccess(request, world) ?? (message ? use(message) : UNKNOWN_MESSAGE);
}

/** Ephemeral messages exist only for their reader and for the token of the interaction. */
function messageOf(request: Request, { messages }: World): APIMessage | undefined {
  const message = messages.get(parameter(request, 'message_id'));
  const isHere = message?.channel_id === parameter(request, 'channel_id');
  return message && isHere && !isEphemeral(message) ? message : undefined;
}
