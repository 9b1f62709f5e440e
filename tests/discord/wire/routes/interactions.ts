import type { APIInteractionResponse, APIMessage } from 'discord-api-types/v10';
import type { MessageBody } from '../../validate/rules/message.ts';
import type { Violation } from '../../validate/violation.ts';
import { validateFollowUp, validateFollowUpEdit, validateInteractionResponse } from '../../validate/violations.ts';
import {
  FOLLOW_UPS_OF_A_USER_INSTALL,
  followUp,
  isOnlyUserInstalled,
  originalOf,
  respond,
  sourceOf,
  TOKEN_LIFETIME,
  type LiveInteraction,
} from '../../world/interactions.ts';
import { deleteMessage, editMessage, isEphemeral, isLoading } from '../../world/messages.ts';
import type { World } from '../../world/world.ts';
import {
  ALREADY_ACKNOWLEDGED,
  TOKEN_EXPIRED,
  TOO_MANY_FOLLOW_UPS,
  UNKNOWN_INTERACTION,
  UNKNOWN_MESSAGE,
  UNKNOWN_WEBHOOK,
} from '../api-errors.ts';
import { parameter, type Answer, type Request } from '../request.ts';
import { NO_CONTENT, ok, reading, taking, type Routes } from './route.ts';

const WEBHOOK = '/webhooks/{webhook_id}/{webhook_token}';
const ORIGINAL = `${WEBHOOK}/messages/@original`;
const MESSAGE = `${WEBHOOK}/messages/{message_id}`;

/** https://discord.com/developers/docs/interactions/receiving-and-responding#endpoints; the token is the authorization. */
export const interactionRoutes: Routes = {
  'POST /interactions/{interaction_id}/{interaction_token}/callback': taking(
    (body, request, world) => {
      const interaction = interactionOf(request, world);
      return interaction ? validateAnswer(body, interaction, request.files, world) : [];
    },
    (response: APIInteractionResponse, request, world) => {
      const interaction = interactionOf(request, world);
      if (!interaction || interaction.payload.id !== parameter(request, 'interaction_id') || interaction.failure) {
        return UNKNOWN_INTERACTION;
      }
      if (interaction.response) return ALREADY_ACKNOWLEDGED;
      respond(world, interaction, response, request.files);
      return request.query.get('with_response') === 'true'
        ? ok(callbackResult(world, interaction, response))
        : NO_CONTENT;
    },
  ),
  [`POST ${WEBHOOK}`]: taking(
    (body, request) => validateFollowUp(body, { files: request.files }),
    (body: MessageBody, request, world) =>
      withToken(request, world, (interaction) => followUpOrFirst(body, request, world, interaction)),
  ),
  ...Object.fromEntries(
    [ORIGINAL, MESSAGE].flatMap((path) => [
      [`GET ${path}`, reading((request, world) => withMessage(request, world, (message) => ok(message)))],
      [
        `PATCH ${path}`,
        taking(
          (body, request, world) =>
            validateFollowUpEdit(body, { files: request.files, edited: messageOf(request, world) }),
          (body: MessageBody, request, world) =>
            withMessage(request, world, (message) => ok(editMessage(world, message, body, request.files))),
        ),
      ],
      [
        `DELETE ${path}`,
        reading((request, world) =>
          withMessage(request, world, (message) => {
            deleteMessage(world, message);
            return NO_CONTENT;
          }),
        ),
      ],
    ]),
  ),
};

/** The first response to an interaction, whether it comes by REST or inline. */
export function validateAnswer(
  body: unknown,
  interaction: LiveInteraction,
  files: Request['files'],
  world: World,
): Violation[] {
  const { payload } = interaction;
  const edited = sourceOf(world, interaction);
  return validateInteractionResponse(body, payload.type, { files, edited, fromMessage: payload.message !== undefined });
}

export function interactionOf({ parameters }: Request, { interactions }: World): LiveInteraction | undefined {
  return interactions.get(parameters['interaction_token'] ?? parameters['webhook_token'] ?? '');
}

function callbackResult(world: World, interaction: LiveInteraction, { type }: APIInteractionResponse): unknown {
  const { id, type: interactionType } = interaction.payload;
  const message = originalOf(world, interaction);
  if (!message) return { interaction: { id, type: interactionType } };
  return {
    interaction: {
      id,
      type: interactionType,
      response_message_id: message.id,
      response_message_loading: isLoading(message),
      response_message_ephemeral: isEphemeral(message),
    },
    resource: { type, message },
  };
}

function followUpOrFirst(body: MessageBody, { files }: Request, world: World, interaction: LiveInteraction): Answer {
  const original = originalOf(world, interaction);
  // Deprecated and still so: the first follow-up to a deferred answer takes the place of the loading message.
  if (original && isLoading(original)) return ok(editMessage(world, original, body, files));
  if (isOnlyUserInstalled(interaction) && interaction.followUpIds.length >= FOLLOW_UPS_OF_A_USER_INSTALL) {
    return TOO_MANY_FOLLOW_UPS;
  }
  return ok(followUp(world, interaction, body, files));
}

function withToken(request: Request, world: World, use: (interaction: LiveInteraction) => Answer): Answer {
  const interaction = interactionOf(request, world);
  if (!interaction) return UNKNOWN_WEBHOOK;
  if (world.clock.now() - interaction.startedAt > TOKEN_LIFETIME) return TOKEN_EXPIRED;
  return interaction.response ? use(interaction) : UNKNOWN_WEBHOOK;
}

function withMessage(request: Request, world: World, use: (message: APIMessage) => Answer): Answer {
  return withToken(request, world, () => {
    const message = messageOf(request, world);
    return message ? use(message) : UNKNOWN_MESSAGE;
  });
}

/** `@original`, or a follow-up; no other message, whatever its id. */
function messageOf(request: Request, world: World): APIMessage | undefined {
  const interaction = interactionOf(request, world);
  if (!interaction) return undefined;
  const id = request.parameters['message_id'];
  if (id === undefined || id === interaction.originalId) return originalOf(world, interaction);
  return interaction.followUpIds.includes(id) ? world.messages.get(id) : undefined;
}
