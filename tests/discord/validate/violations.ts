import type {
  APIInteractionResponse,
  InteractionType,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { commandListRules, commandRules, type Scope } from './rules/commands.ts';
import { interactionResponseRules, type ResponseContext } from './rules/interaction-response.ts';
import { messageRules, type MessageBody, type MessageContext } from './rules/message.ts';
import { schemaViolations, type Body } from './schemas.ts';
import type { Violation, Violations } from './violation.ts';

// What Discord would refuse, without a server: pure functions over a body as it would be sent (plain JSON; call `toJSON()`
// on builders first). The shape is checked first; the rules of the documentation then trust it, so a body with a wrong shape
// shows only that.

/** The answer to an interaction: `validateInteractionResponse({ type: 4, data: { content: 'Hi' } }, InteractionType.ApplicationCommand)`. */
export function validateInteractionResponse(
  response: unknown,
  interactionType: InteractionType,
  context: Omit<ResponseContext, 'interactionType'> = {},
): Violation[] {
  return violations('interactionResponse', response, (shaped: APIInteractionResponse) =>
    interactionResponseRules(shaped, { ...context, interactionType }),
  );
}

/** A list of commands as a bulk registration sends it. */
export function validateCommands(commands: unknown, scope: Scope = 'global'): Violation[] {
  return violations('commands', commands, (shaped: RESTPostAPIApplicationCommandsJSONBody[]) =>
    commandListRules(shaped, scope),
  );
}

export function validateCommand(command: unknown, scope: Scope = 'global'): Violation[] {
  return violations('command', command, (shaped: RESTPostAPIApplicationCommandsJSONBody) =>
    commandRules(shaped, '', scope),
  );
}

/** A partial change of a command is checked for its shape only: most rules need the whole. */
export function validateCommandEdit(edit: unknown): Violation[] {
  return schemaViolations('commandEdit', edit);
}

type Surroundings = Omit<MessageContext, 'kind'>;

/** A message that the bot sends to a channel of its own accord. */
export function validateMessage(message: unknown, context: Surroundings = {}): Violation[] {
  return messageViolations('message', message, { ...context, kind: 'message' });
}

export function validateMessageEdit(edit: unknown, context: Surroundings = {}): Violation[] {
  return messageViolations('messageEdit', edit, { ...context, kind: 'edit' });
}

/** A further answer to an interaction. */
export function validateFollowUp(message: unknown, context: Surroundings = {}): Violation[] {
  return messageViolations('followUp', message, { ...context, kind: 'answer' });
}

/** The edit of an answer or of a follow-up. */
export function validateFollowUpEdit(edit: unknown, context: Surroundings = {}): Violation[] {
  return messageViolations('followUpEdit', edit, { ...context, kind: 'edit' });
}

export function validateDirectMessage(body: unknown): Violation[] {
  return schemaViolations('directMessage', body);
}

function messageViolations(kind: Body, body: unknown, context: MessageContext): Violation[] {
  return violations(kind, body, (shaped: MessageBody) => messageRules(shaped, '', context));
}

/** `rules` may say what shape it expects: the schema has vouched for it. */
function violations(kind: Body, body: unknown, rules: (shaped: never) => Violations): Violation[] {
  const misshapen = schemaViolations(kind, body);
  return misshapen.length > 0 ? misshapen : [...rules(body as never)];
}
