import type { RawFile, REST } from '@discordjs/rest';
import { RESTJSONErrorCodes, Routes, type APIInteraction } from 'discord-api-types/v10';
import * as z from 'zod';
import type { BotResponse } from '../bot/handle-interaction.ts';
import { describeError, type Log } from '../bot/log.ts';

/** Another copy of the bot was faster during a deploy, or the three seconds were over: neither is a fault. */
const ordinary: ReadonlySet<string | number> = new Set<string | number>([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
]);

/**
 * Discord's code of an error; undefined for any other error. The class of the error says nothing: discord.js loads its own copy
 * of @discordjs/rest, as CommonJS, whose DiscordAPIError is another class than that of the ES module.
 */
const codeOf = (error: unknown): string | number | undefined =>
  z.object({ code: z.union([z.string(), z.number()]), rawError: z.unknown() }).safeParse(error).data?.code;

/** The files of a response as the REST client sends them. */
export const filesOf = (files: BotResponse['files']): RawFile[] =>
  files.map(({ name, data, contentType }, index) => ({
    key: `files[${index}]`,
    name,
    data: Buffer.from(data),
    contentType,
  }));

/** Sends Discord the response, and afterwards deletes the pressed message if asked to. Never rejects: a failure is one line in the log. */
export async function sendResponse(
  rest: REST,
  interaction: APIInteraction,
  { response, files, deletesMessage }: BotResponse,
  log: Log,
): Promise<void> {
  try {
    await rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
      // The token in the address authorises the request; the bot's own token must not be sent.
      auth: false,
      body: response,
      files: filesOf(files),
    });
    // For a press, @original is the message with the button. Its token suffices, regardless of the place and age of the message.
    if (deletesMessage === true)
      await rest.delete(Routes.webhookMessage(interaction.application_id, interaction.token), { auth: false });
  } catch (error) {
    const code = codeOf(error);
    const isOrdinary = code !== undefined && ordinary.has(code);
    log({
      level: isOrdinary ? 'debug' : 'error',
      event: 'response refused',
      interaction: interaction.id,
      type: interaction.type,
      error: isOrdinary ? code : describeError(error),
    });
  }
}
