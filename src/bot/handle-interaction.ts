import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10';
import type { CustomId } from '../cards/kit/custom-id.ts';
import type { Attachment } from '../cards/kit/reply.ts';

/** A press that the door itself makes later. It is lost if the process ends first. */
export interface LaterPress {
  readonly milliseconds: number;
  readonly press: CustomId;
}

/** A response in Discord's format, with the files that it refers to. */
export interface BotResponse {
  readonly response: APIInteractionResponse;
  readonly files: readonly Attachment[];
  /** After the response, the door deletes the message whose button was pressed. */
  readonly deletesMessage?: true;
  /** A later change of this response's message, after a time. */
  readonly later?: LaterPress;
  /** Set when the response is not an answer, because the bot failed or the cooldown applies. For metrics. */
  readonly instead?: 'broken' | 'too fast';
  /** The parts that were cut or left out because Discord would have refused the message, for the log. */
  readonly gaveWay?: readonly string[];
}

/** The whole bot: Discord's interaction JSON in, Discord's response JSON out. Never rejects, never touches a network. */
export type HandleInteraction = (interaction: APIInteraction) => Promise<BotResponse>;
