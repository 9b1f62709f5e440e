import { ApplicationCommandOptionType, type APIApplicationCommandOption } from 'discord-api-types/v10';
import { broken, type Violations } from '../violation.ts';
import { lengthOf, repeated } from './length.ts';
import { descriptionRules, localeRules, localised, nameRules } from './names.ts';

const { Subcommand, SubcommandGroup } = ApplicationCommandOptionType;
const CHOICE_VALUE = 100; // The schema says 6000.

type Parent = 'command' | 'group' | 'subcommand';

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-structure */
export function* optionRules(
  options: readonly APIApplicationCommandOption[],
  path: string,
  parent: Parent = 'command',
): Violations {
  if (new Set(options.map(isSubcommand)).size > 1) yield broken(path, 'subcommands and plain options do not mix');
  yield* uniqueNames(options, path);
  const firstOptional = options.findIndex((option) => !isSubcommand(option) && !option.required);
  for (const [index, option] of options.entries()) {
    const place = `${path}/${index}`;
    if (option.required && firstOptional >= 0 && index > firstOptional) {
      yield broken(place, 'required options come before optional ones');
    }
    yield* oneOption(option, place, parent);
  }
}

function* oneOption(option: APIApplicationCommandOption, path: string, parent: Parent): Violations {
  yield* nameRules(option, path);
  yield* descriptionRules(option, path);
  if ('choices' in option && option.choices?.length) {
    yield* choiceRules(option.choices, `${path}/choices`, option.autocomplete);
  }
  if ('min_value' in option) yield* order(option.min_value, option.max_value, path, 'value');
  if ('min_length' in option) yield* order(option.min_length, option.max_length, path, 'length');
  if (option.type === SubcommandGroup) {
    if (parent !== 'command') yield broken(path, 'a group stands directly in a command');
    yield* optionRules(option.options ?? [], `${path}/options`, 'group');
  } else if (option.type === Subcommand) {
    if (parent === 'subcommand') yield broken(path, 'a subcommand holds no subcommand');
    yield* optionRules(option.options ?? [], `${path}/options`, 'subcommand');
  } else if (parent === 'group') {
    yield broken(path, 'a group holds only subcommands');
  }
}

type Choices = NonNullable<Extract<APIApplicationCommandOption, { choices?: unknown }>['choices']>;

function* choiceRules(choices: Choices, path: string, autocomplete: boolean | undefined): Violations {
  if (autocomplete) yield broken(path, 'autocomplete and choices exclude each other');
  // API behaviour: APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS.
  for (const { value, index } of repeated(choices.map(({ name }) => name))) {
    yield broken(`${path}/${index}`, `there are two choices "${value}"`);
  }
  for (const [index, choice] of choices.entries()) {
    yield* localeRules(choice, `${path}/${index}`);
    if (typeof choice.value !== 'string' || lengthOf(choice.value) <= CHOICE_VALUE) continue;
    yield broken(`${path}/${index}/value`, `${lengthOf(choice.value)} characters in a value; at most ${CHOICE_VALUE}`);
  }
}

/** A localised name must differ from every default name of the others and from their names in that language. */
function* uniqueNames(options: readonly APIApplicationCommandOption[], path: string): Violations {
  for (const { value, index } of repeated(options.map(({ name }) => name))) {
    yield broken(`${path}/${index}`, `there are two options "${value}"`);
  }
  for (const [index, option] of options.entries()) {
    for (const [place, name] of localised(option, 'name', `${path}/${index}`)) {
      const locale = place.slice(place.lastIndexOf('/') + 1);
      const taken = options.some((other, position) => {
        const inSameLanguage = localised(other, 'name', '').some(
          ([key, text]) => key.endsWith(`/${locale}`) && text === name,
        );
        return position !== index && (other.name === name || (position < index && inSameLanguage));
      });
      if (taken) yield broken(place, `another option is called "${name}" already`);
    }
  }
}

function* order(minimum: number | undefined, maximum: number | undefined, path: string, what: string): Violations {
  if (minimum !== undefined && maximum !== undefined && minimum > maximum) {
    yield broken(path, `min_${what} ${minimum} is above max_${what} ${maximum}`);
  }
}

function isSubcommand({ type }: APIApplicationCommandOption): boolean {
  return type === Subcommand || type === SubcommandGroup;
}
