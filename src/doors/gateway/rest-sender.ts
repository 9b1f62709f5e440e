import { DefaultRestOptions, DiscordAPIError, RateLimitError, REST, type RESTOptions } from '@discordjs/rest';
import { RESTJSONErrorCodes, Routes, type RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10';
import * as z from 'zod';
import type { MessageSender, SendResult } from '../../bot/digests/message-sender.ts';
import { fit } from '../../bot/fit/fit.ts';
import { describeError, type Log } from '../../bot/log.ts';

type Recipient = Parameters<MessageSender['send']>[0];

/** No server in common, or direct messages are switched off: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
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

/** The token, the time and the rate are nothing that this recipient could change. */
const notTheirs: ReadonlySet<number> = new Set([401, 408, 429]);

function failureOf(error: unknown, { kind }: Recipient): Exclude<SendResult, 'sent'> {
  if (!(error instanceof DiscordAPIError)) return 'later';
  if (kind === 'user' && closed.has(error.code)) return 'closed';
  if (kind === 'channel' && gone.has(error.code)) return 'gone';
  return error.status >= 400 && error.status < 500 && !notTheirs.has(error.status) ? 'refused' : 'later';
}

const discordEpoch = 1_420_070_400_000;
const pageOfMessages = 50;

/** The upper bits of an id hold its time: https://discord.com/developers/docs/reference#snowflakes */
const instantOf = (id: string): number => Number(BigInt(id) >> 22n) + discordEpoch;

const openedChannel = z.object({ id: z.string() });

/** The parts of a message that are read here; every other property is ignored. */
const postedMessage = z.object({
  id: z.string().regex(/^\d+$/u),
  components: z
    .array(z.object({ components: z.array(z.object({ custom_id: z.string().optional() })).optional() }))
    .optional(),
});
const postedMessages = z.array(postedMessage);

const hasNonce = ({ components = [] }: z.infer<typeof postedMessage>, nonce: string): boolean =>
  components.some((row) => row.components?.some(({ custom_id: id }) => id?.endsWith(`~${nonce}`)));

export interface RestSenderParts {
  readonly token: string;
  readonly api: string;
  readonly log: Log;
  /** The function that makes requests, so that they can be counted. */
  readonly makeRequest?: RESTOptions['makeRequest'];
}

/** Sends by REST, one message at a time. If Discord asks for a long pause, the message is sent again later; nothing waits here. */
export function createRestSender({
  token,
  api,
  log,
  makeRequest = DefaultRestOptions.makeRequest,
}: RestSenderParts): MessageSender {
  const rest = new REST({ api, makeRequest, rejectOnRateLimit: ({ retryAfter }) => retryAfter > 5_000 });
  rest.setToken(token);

  async function channelOf({ kind, id }: Recipient): Promise<string> {
    if (kind === 'channel') return id;
    return openedChannel.parse(await rest.post(Routes.userChannels(), { body: { recipient_id: id } })).id;
  }

  return {
    async send(to, made, nonce) {
      const { reply: message, gaveWay } = fit(made);
      if (gaveWay.length > 0) log({ level: 'warn', event: 'digest fitted', to: to.kind, gaveWay });
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
        const result = failureOf(error, to);
        const isBusy = error instanceof RateLimitError;
        if (result === 'later' || result === 'refused')
          log({
            level: isBusy ? 'info' : 'warn',
            event: 'digest not sent yet',
            to: to.kind,
            error: isBusy ? error.message : describeError(error),
          });
        return result;
      }
    },

    async wasDelivered(to, nonce, since) {
      try {
        const query = new URLSearchParams({ limit: String(pageOfMessages) });
        const messages = postedMessages.parse(await rest.get(Routes.channelMessages(await channelOf(to)), { query }));
        if (messages.some((message) => hasNonce(message, nonce))) return true;
        const oldest = messages.at(-1);
        // Discord returns an empty list where the bot may not read. In direct messages it always may.
        if (oldest === undefined) return to.kind === 'user' ? false : undefined;
        return messages.length < pageOfMessages || instantOf(oldest.id) < since ? false : undefined;
      } catch (error) {
        // The next attempt to send reports a closed or deleted channel.
        const failure = failureOf(error, to);
        return failure === 'later' || failure === 'refused' ? undefined : false;
      }
    },
  };
}
