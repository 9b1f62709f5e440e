import {
  ApplicationCommandType,
  type RESTPostAPIApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { broken, type Violations } from '../violation.ts';
import { sizeOf } from './command-size.ts';
import { repeated } from './length.ts';
import { descriptionRules, localeRules, nameRules } from './names.ts';
import { optionRules } from './options.ts';

export type Scope = 'global' | 'guild';

const { ChatInput, User, Message, PrimaryEntryPoint } = ApplicationCommandType;

/** https://discord.com/developers/docs/interactions/application-commands#registering-a-command; menus were 5 until 2026-03-03. */
const COMMANDS = [
  [ChatInput, 100],
  [User, 15],
  [Message, 15],
  [PrimaryEntryPoint, 1],
] as const;
const CHARACTERS = 8000;

export function* commandListRules(
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
  scope: Scope,
): Violations {
  for (const [type, most] of COMMANDS) {
    const count = commands.filter((command) => (command.type ?? ChatInput) === type).length;
    if (count > most) yield broken('', `${count} commands of type ${ApplicationCommandType[type]}; at most ${most}`);
  }
  for (const { value, index } of repeated(commands.map(({ type, name }) => `${type ?? ChatInput} ${name}`))) {
    yield broken(`/${index}`, `there are two commands "${value.replace(/^\d+ /, '')}"`);
  }
  for (const [index, command] of commands.entries()) yield* commandRules(command, `/${index}`, scope);
}

export function* commandRules(command: RESTPostAPIApplicationCommandsJSONBody, path: string, scope: Scope): Violations {
  if (scope === 'guild' && (command.contexts || command.integration_types)) {
    yield broken(path, 'contexts and integration_types are for global commands');
  }
  if (isMenu(command)) return yield* menuRules(command, path);
  if (command.type === PrimaryEntryPoint) return;
  yield* nameRules(command, path);
  yield* descriptionRules(command, path);
  yield* optionRules(command.options ?? [], `${path}/options`);
  const size = sizeOf(command);
  if (size > CHARACTERS) {
    yield broken(path, `${size} characters in names, descriptions and values; at most ${CHARACTERS} a command`);
  }
}

function* menuRules(command: RESTPostAPIContextMenuApplicationCommandsJSONBody, path: string): Violations {
  // The types do not know these keys; the schema lets them pass.
  if ('description' in command && command.description) {
    yield broken(`${path}/description`, 'a context menu command has no description');
  }
  if ('options' in command && command.options) yield broken(`${path}/options`, 'a context menu command has no options');
  yield* localeRules(command, path);
}

function isMenu(
  command: RESTPostAPIApplicationCommandsJSONBody,
): command is RESTPostAPIContextMenuApplicationCommandsJSONBody {
  return command.type === User || command.type === Message;
}
