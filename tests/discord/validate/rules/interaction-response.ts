import {
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  type APIInteractionResponse,
} from 'discord-api-types/v10';
import { broken, type Violations } from '../violation.ts';
import { lengthOf } from './length.ts';
import { messageRules, type MessageContext } from './message.ts';
import { modalRules } from './modal.ts';

const { Pong, ChannelMessageWithSource, DeferredChannelMessageWithSource, DeferredMessageUpdate, UpdateMessage } =
  InteractionResponseType;
const { ApplicationCommandAutocompleteResult, Modal, LaunchActivity } = InteractionResponseType;

const NEW_MESSAGE = [ChannelMessageWithSource, DeferredChannelMessageWithSource, LaunchActivity];
const SAME_MESSAGE = [DeferredMessageUpdate, UpdateMessage];

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type */
const ANSWERS_TO: Readonly<Record<InteractionType, readonly InteractionResponseType[]>> = {
  [InteractionType.Ping]: [Pong],
  [InteractionType.ApplicationCommand]: [...NEW_MESSAGE, Modal],
  [InteractionType.MessageComponent]: [...NEW_MESSAGE, ...SAME_MESSAGE, Modal],
  [InteractionType.ApplicationCommandAutocomplete]: [ApplicationCommandAutocompleteResult],
  // 6 and 7 only after a modal that a component opened; a modal after a modal is impossible.
  [InteractionType.ModalSubmit]: [...NEW_MESSAGE, ...SAME_MESSAGE],
};

/** The schema says 6000; https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-choice-structure says 100. */
const SUGGESTED_VALUE = 100;

export interface ResponseContext extends Omit<MessageContext, 'kind'> {
  readonly interactionType: InteractionType;
  /** Does the interaction come from a message? A modal does if a component opened it. Not known: assumed. */
  readonly fromMessage?: boolean;
}

export function* interactionResponseRules(response: APIInteractionResponse, context: ResponseContext): Violations {
  const { interactionType, fromMessage = true } = context;
  if (!ANSWERS_TO[interactionType].includes(response.type)) {
    yield broken(
      '/type',
      `${InteractionResponseType[response.type]} is no answer to ${InteractionType[interactionType]}`,
    );
  } else if (SAME_MESSAGE.includes(response.type) && !fromMessage) {
    yield broken('/type', `${InteractionResponseType[response.type]} needs a message that the interaction comes from`);
  }
  switch (response.type) {
    case ChannelMessageWithSource:
      return yield* messageRules(response.data ?? {}, '/data', { ...context, kind: 'answer', edited: undefined });
    case UpdateMessage:
      return yield* messageRules(response.data ?? {}, '/data', { ...context, kind: 'edit' });
    case DeferredChannelMessageWithSource:
      if ((response.data?.flags ?? 0) & ~MessageFlags.Ephemeral) {
        yield broken('/data/flags', 'a deferred answer can be ephemeral, nothing else');
      }
      return;
    case Modal:
      return yield* modalRules(response.data, '/data/components');
    case ApplicationCommandAutocompleteResult:
      for (const [index, choice] of (response.data.choices ?? []).entries()) {
        // The schema lets `null` stand for a choice; the types do not know it.
        const value = (choice as typeof choice | null)?.value;
        if (typeof value !== 'string' || lengthOf(value) <= SUGGESTED_VALUE) continue;
        yield broken(
          `/data/choices/${index}/value`,
          `${lengthOf(value)} characters in a value; at most ${SUGGESTED_VALUE}`,
        );
      }
      return;
    default:
  }
}
