import { DiscordAPIError, RESTJSONErrorCodes, Routes, type APIInteraction, type REST } from 'discord.js';
import type { BotResponse } from '../../bot/handle-interaction.ts';
import { describeError, type Log } from '../../bot/log.ts';

/** The other copy of the bot was faster during a deploy, or the fan's three seconds were over: nothing to repair. */
const ordinary: ReadonlySet<string | number> = new Set<string | number>([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
]);

/** Gives Discord the response. Never rejects: a failure is one line of the log. */
export async function sendResponse(
  rest: REST,
  interaction: APIInteraction,
  { response, files }: BotResponse,
  log: Log,
): Promise<void> {
  try {
    await rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
      // The token in the address is the permission; the bot's own must not go with it.
      auth: false,
      body: response,
      files: files.map(({ name, data, contentType }, index) => ({
        key: `files[${index}]`,
        name,
        data: Buffer.from(data),
        contentType,
      })),
    });
  } catch (error) {
    const isOrdinary = error instanceof DiscordAPIError && ordinary.has(error.code);
    log({
      level: isOrdinary ? 'debug' : 'error',
      event: 'response refused',
      interaction: interaction.id,
      type: interaction.type,
      error: isOrdinary ? error.code : describeError(error),
    });
  }
}
