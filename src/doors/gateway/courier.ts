import { DefaultRestOptions, DiscordAPIError, RateLimitError, REST, type RESTOptions } from '@discordjs/rest';
import {
  RESTJSONErrorCodes,
  Routes,
  type APIMessage,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord-api-types/v10';
import type { Courier, Delivery } from '../../bot/courier.ts';
import { describeError, type Log } from '../../bot/log.ts';

/** The address of a person or channel, as the courier's interface has it. */
type To = Parameters<Courier['send']>[0];

/** No server in common, or direct messages switched off: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
const closed: ReadonlySet<string | number> = new Set<string | number>([
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  RESTJSONErrorCodes.UnknownUser,
  // "Cannot send messages to this user due to having no mutual guilds"; not in discord-api-types 0.38.
  50_278,
]);

const gone: ReadonlySet<string | number> = new Set<string | number>([
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownGuild,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotExecuteActionOnThisChannelType,
]);

function deliveryOf(error: unknown, { kind }: To): Delivery {
  if (!(error instanceof DiscordAPIError)) return 'later';
  if (kind === 'user' && closed.has(error.code)) return 'closed';
  return kind === 'channel' && gone.has(error.code) ? 'gone' : 'later';
}

const epoch = 1_420_070_400_000;
const pageOfMessages = 50;

/** The time of a message is in the upper bits of its id. */
const instantOf = (id: string): number => Number(BigInt(id) >> 22n) + epoch;

const hasNonce = (message: APIMessage, nonce: string): boolean =>
  (message.components ?? []).some(
    (row) =>
      'components' in row && row.components.some((one) => 'custom_id' in one && one.custom_id.endsWith(`~${nonce}`)),
  );

export interface CourierParts {
  readonly token: string;
  readonly api: string;
  readonly log: Log;
  /** How requests are made; given where they are watched. */
  readonly makeRequest?: RESTOptions['makeRequest'];
}

/** Sends by REST, a message at a time. A pause that Discord asks for is kept by trying again later, not by waiting here. */
export function restCourier({ token, api, log, makeRequest = DefaultRestOptions.makeRequest }: CourierParts): Courier {
  const rest = new REST({ api, makeRequest, rejectOnRateLimit: ({ retryAfter }) => retryAfter > 5_000 });
  rest.setToken(token);

  async function channelOf({ kind, id }: To): Promise<string> {
    if (kind === 'channel') return id;
    const channel = (await rest.post(Routes.userChannels(), { body: { recipient_id: id } })) as { id: string };
    return channel.id;
  }

  return {
    async send(to, message, nonce) {
      const body: RESTPostAPIChannelMessageJSONBody = {
        embeds: [...message.embeds],
        components: [...(message.rows ?? [])],
        allowed_mentions: { parse: [] },
        nonce,
        enforce_nonce: true,
      };
      try {
        await rest.post(Routes.channelMessages(await channelOf(to)), { body });
        return 'sent';
      } catch (error) {
        const delivery = deliveryOf(error, to);
        const isBusy = error instanceof RateLimitError;
        if (delivery === 'later')
          log({
            level: isBusy ? 'info' : 'warn',
            event: 'digest not sent yet',
            to: to.kind,
            error: isBusy ? error.message : describeError(error),
          });
        return delivery;
      }
    },

    async arrived(to, nonce, since) {
      try {
        const query = new URLSearchParams({ limit: String(pageOfMessages) });
        const messages = (await rest.get(Routes.channelMessages(await channelOf(to)), { query })) as APIMessage[];
        if (messages.some((message) => hasNonce(message, nonce))) return true;
        const oldest = messages.at(-1);
        // Where the bot may not read, Discord shows an empty list; in direct messages it always may.
        if (oldest === undefined) return to.kind === 'user' ? false : undefined;
        return messages.length < pageOfMessages || instantOf(oldest.id) < since ? false : undefined;
      } catch (error) {
        // Gone or closed will be said by the next attempt to send.
        return deliveryOf(error, to) === 'later' ? undefined : false;
      }
    },
  };
}
