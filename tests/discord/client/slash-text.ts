import {
  ApplicationCommandOptionType,
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIApplicationCommandInteractionDataOption,
  type APIApplicationCommandOption,
} from 'discord-api-types/v10';
import { nameIn, namesIn } from './localised.ts';
import { NotPossible } from './not-possible.ts';

const { Subcommand, SubcommandGroup } = ApplicationCommandOptionType;
const LONGEST_TEXT = 6000;

/** `/actor name:Han So-hee year:2020` → the command's name and the rest. */
export function splitCommand(text: string): { name: string; rest: string } {
  const [, name, rest] = /^\/(\S+)\s*([\s\S]*)$/.exec(text) ?? [];
  if (name === undefined || rest === undefined) throw new NotPossible(`"${text}" is no slash command`);
  return { name, rest };
}

/**
 * What a person types after the command's name, as the client sends it: under the default names, in the types of the
 * options. With `isTyping` the cursor is at the end and the last option is still being written.
 */
export function readOptions(
  command: APIApplicationCommand,
  text: string,
  locale: string,
  isTyping: boolean,
): APIApplicationCommandInteractionDataOption[] {
  const { path, options, rest } = descend(command, text, locale);
  const given = splitOptions(options, rest, locale).map(({ option, value }, index, all) => {
    const isFocused = isTyping && index === all.length - 1;
    return isFocused
      ? focused(option, value)
      : { name: option.name, type: option.type, value: valueFor(option, value.trim(), locale) };
  }) as APIApplicationCommandInteractionDataBasicOption[];
  const missing = options.find((option) => option.required && !given.some(({ name }) => name === option.name));
  if (missing && !isTyping) throw new NotPossible(`/${command.name}: "${missing.name}" is required`);
  return path.reduceRight<APIApplicationCommandInteractionDataOption[]>(
    (inner, { name, type }) => [{ name, type, options: inner } as APIApplicationCommandInteractionDataOption],
    given,
  );
}

/** Follows the words of groups and subcommands. */
function descend(command: APIApplicationCommand, text: string, locale: string) {
  const path: APIApplicationCommandOption[] = [];
  let options: readonly APIApplicationCommandOption[] = command.options ?? [];
  let rest = text;
  while (options.some(({ type }) => type === Subcommand || type === SubcommandGroup)) {
    const [, word = '', others = ''] = /^(\S*)\s*([\s\S]*)$/.exec(rest) ?? [];
    const next = options.find((option) => namesIn(option, locale).includes(word));
    if (!next) throw new NotPossible(`/${command.name} has no subcommand "${word}"`);
    path.push(next);
    rest = others;
    options = 'options' in next ? (next.options ?? []) : [];
  }
  return { path, rest, options: options as readonly APIApplicationCommandBasicOption[] };
}

function splitOptions(options: readonly APIApplicationCommandBasicOption[], text: string, locale: string) {
  // The rule for names leaves no character in them that means anything in an expression.
  const names = options.flatMap((option) => namesIn(option, locale)).sort((one, other) => other.length - one.length);
  const parts = names.length > 0 ? text.split(new RegExp(`(?:^|\\s)(${names.join('|')}):`, 'u')) : [text];
  if (parts[0]?.trim()) throw new NotPossible(`"${parts[0]}" is no option; there are: ${names.join(', ') || 'none'}`);
  const given: { option: APIApplicationCommandBasicOption; value: string }[] = [];
  for (let index = 1; index < parts.length; index += 2) {
    const option = options.find((candidate) => namesIn(candidate, locale).includes(parts[index] ?? ''));
    if (option) given.push({ option, value: parts[index + 1] ?? '' });
  }
  return given;
}

function focused(option: APIApplicationCommandBasicOption, text: string) {
  if (!('autocomplete' in option) || !option.autocomplete) throw new NotPossible(`"${option.name}" suggests nothing`);
  return { name: option.name, type: option.type, value: text.trimStart(), focused: true };
}

/** The client lets nothing through that does not fit the option. */
function valueFor(option: APIApplicationCommandBasicOption, text: string, locale: string): string | number | boolean {
  const no = (why: string) => new NotPossible(`option "${option.name}": ${why}`);
  if ('choices' in option && option.choices?.length) {
    const choice = option.choices.find((one) => String(one.value) === text || namesIn(one, locale).includes(text));
    if (!choice) throw no(`"${text}" is none of ${option.choices.map((one) => nameIn(one, locale)).join(', ')}`);
    return choice.value;
  }
  switch (option.type) {
    case ApplicationCommandOptionType.Integer:
    case ApplicationCommandOptionType.Number: {
      const number = Number(text);
      const isWhole = option.type === ApplicationCommandOptionType.Number || Number.isSafeInteger(number);
      if (text === '' || Number.isNaN(number) || !isWhole) throw no(`"${text}" is no ${isWhole ? '' : 'whole '}number`);
      if (number < (option.min_value ?? -Infinity)) throw no(`${number} is below ${option.min_value}`);
      if (number > (option.max_value ?? Infinity)) throw no(`${number} is above ${option.max_value}`);
      return number;
    }
    case ApplicationCommandOptionType.Boolean:
      if (!/^(true|false)$/i.test(text)) throw no(`"${text}" is neither true nor false`);
      return /^true$/i.test(text);
    case ApplicationCommandOptionType.String:
      if (text.length < (option.min_length ?? 1)) throw no(`"${text}" is too short`);
      if (text.length > (option.max_length ?? LONGEST_TEXT)) throw no(`${text.length} characters are too many`);
      return text;
    default:
      return text;
  }
}
