import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type APIApplicationCommandBooleanOption,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { isForm } from '../src/cards/kit/form.ts';
import type { Reply, Visibility } from '../src/cards/kit/reply.ts';
import { flagOption, type Command, type Context, type Options } from './command.ts';
import { localisations } from './everywhere.ts';

const onlyMe: APIApplicationCommandBooleanOption = {
  type: ApplicationCommandOptionType.Boolean,
  name: 'only-me',
  name_localizations: localisations({ en: 'only-me', ja: '自分だけ', ko: '나만' }),
  description: 'Whether only you see the answer',
  description_localizations: { ja: '回答を自分だけに表示するか', ko: '답변을 나만 볼지' },
};

/** The default visibility of an answer: the server may have chosen it. */
async function defaultVisibility(command: string, { settings }: Context): Promise<Visibility> {
  return (await settings()).quiet.includes(command) ? 'private' : 'public';
}

function wishedVisibility(command: string, options: Options, context: Context): Visibility | Promise<Visibility> {
  const isPrivate = flagOption(options, onlyMe.name);
  if (isPrivate === undefined) return defaultVisibility(command, context);
  return isPrivate ? 'private' : 'public';
}

/** Nobody else reads direct messages with the bot, and replies that are always ephemeral stay so. */
function isOpenToChoice(reply: Reply, { origin }: Context): boolean {
  return !origin.isAlone && reply.ephemeral !== true && reply.shared !== true && reply.apart !== true;
}

const isSlashCommand = (data: Command['data']): data is RESTPostAPIChatInputApplicationCommandsJSONBody =>
  data.type === undefined || data.type === ApplicationCommandType.ChatInput;

/**
 * Adds to a look-up the option `only-me`, and marks its answers with who sees them. A command of a message's menu has
 * no
 * options: its answer is for the asker until they show it to all.
 */
export function withVisibility(command: Command): Command {
  const { data } = command;
  return {
    ...command,
    data: isSlashCommand(data) ? { ...data, options: [...(data.options ?? []), onlyMe] } : data,
    async execute(options, context) {
      const reply = await command.execute(options, context);
      if (isForm(reply)) return reply;
      if (!isSlashCommand(data))
        return isOpenToChoice(reply, context) ? { ...reply, visibility: 'private' } : { ...reply, ephemeral: true };
      if (!isOpenToChoice(reply, context)) return reply;
      return { ...reply, visibility: await wishedVisibility(data.name, options, context) };
    },
    async press(path, context) {
      const reply = await command.press?.(path, context);
      // Only the router knows whether the pressed message is public.
      return reply !== undefined && !isForm(reply) && isOpenToChoice(reply, context)
        ? { ...reply, visibility: 'public' }
        : reply;
    },
  };
}
