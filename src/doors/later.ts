import type { REST } from '@discordjs/rest';
import {
  ComponentType,
  InteractionResponseType,
  InteractionType,
  Routes,
  type APIInteraction,
} from 'discord-api-types/v10';
import type { BotResponse, HandleInteraction, LaterPress } from '../bot/handle-interaction.ts';
import { describeError, type Log } from '../bot/log.ts';
import { filesOf } from './callback.ts';
import { asInteraction } from './incoming.ts';

type RestOnDemand = () => Promise<REST>;

/** Presses by the bot itself: when a timer ends, its message has to change without a user. */
export interface LaterPresses {
  /**
   * Keeps the press that a response asks for. It is lost with the process, so everything that it does must also
   * happen without it.
   */
  readonly plan: (rest: RestOnDemand, interaction: APIInteraction, answered: BotResponse) => void;
  readonly close: () => void;
}

export interface LaterOptions {
  readonly answer: HandleInteraction;
  readonly log: Log;
}

/** Discord accepts the token of an interaction for fifteen minutes. */
const tokenLives = 15 * 60_000;

/** The press of a button of the interaction's own message, by the same person in the same place. */
const pressOf = (interaction: APIInteraction, { press }: LaterPress): APIInteraction | undefined =>
  asInteraction({
    ...interaction,
    type: InteractionType.MessageComponent,
    data: { component_type: ComponentType.Button, custom_id: press },
    message: 'message' in interaction ? interaction.message : {},
  });

/** Makes these presses, and changes the message by the token of the interaction that it belongs to. */
export function createLaterPresses({ answer, log }: LaterOptions): LaterPresses {
  const waiting = new Set<NodeJS.Timeout>();
  let isClosed = false;

  async function press(
    rest: RestOnDemand,
    interaction: APIInteraction,
    later: LaterPress,
    until: number,
  ): Promise<void> {
    const pressed = pressOf(interaction, later);
    if (pressed === undefined) return;
    const answered = await answer(pressed);
    const { response, files } = answered;
    // Any other response is a notice to a user who pressed: the message was changed meanwhile.
    if (response.type !== InteractionResponseType.UpdateMessage) return;
    const client = await rest();
    await client.patch(Routes.webhookMessage(interaction.application_id, interaction.token), {
      auth: false,
      body: response.data,
      files: filesOf(files),
    });
    plan(rest, interaction, answered, until);
  }

  function plan(rest: RestOnDemand, interaction: APIInteraction, { later }: BotResponse, until: number): void {
    if (later === undefined || isClosed) return;
    const milliseconds = Math.max(0, later.milliseconds);
    if (performance.now() + milliseconds > until) return;
    const timer = setTimeout(() => {
      waiting.delete(timer);
      press(rest, interaction, later, until).catch((error: unknown) =>
        // The message may be deleted by now.
        log({ level: 'debug', event: 'later press failed', error: describeError(error) }),
      );
    }, milliseconds).unref();
    waiting.add(timer);
  }

  return {
    plan: (rest, interaction, answered) => plan(rest, interaction, answered, performance.now() + tokenLives),
    close() {
      isClosed = true;
      for (const timer of waiting) clearTimeout(timer);
      waiting.clear();
    },
  };
}
