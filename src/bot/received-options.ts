import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
} from 'discord-api-types/v10';
import type { Options } from '../../commands/command.ts';
import { canonical } from '../language/canonical.ts';

export interface ReceivedOptions {
  readonly options: Options;
  /** The option with the cursor in it, in an autocomplete interaction. */
  readonly focused: { readonly name: string; readonly typed: string } | undefined;
}

/** Text from outside gets its one canonical form here, so that everything behind reads the same text (docs/architecture.md). */
const received = <Value extends string | number | boolean>(value: Value): Value | string =>
  typeof value === 'string' ? canonical(value) : value;

/** Reads the options of a command by their default names, and the option that is being typed. */
export function readOptions(
  interaction: APIApplicationCommandInteraction | APIApplicationCommandAutocompleteInteraction,
): ReceivedOptions {
  const options: Record<string, string | number | boolean> = {};
  let focused: ReceivedOptions['focused'];
  // A message command has no options of its own: the message is its only one.
  if (interaction.data.type === ApplicationCommandType.Message) {
    options['message'] = canonical(Object.values(interaction.data.resolved.messages)[0]?.content ?? '');
  }
  if (interaction.data.type === ApplicationCommandType.ChatInput) {
    for (const option of interaction.data.options ?? []) {
      if (
        option.type === ApplicationCommandOptionType.Subcommand ||
        option.type === ApplicationCommandOptionType.SubcommandGroup
      )
        continue;
      options[option.name] = received(option.value);
      if ('focused' in option && option.focused)
        focused = { name: option.name, typed: canonical(String(option.value)) };
    }
  }
  return { options, focused };
}
