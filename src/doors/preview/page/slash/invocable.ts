import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { commandType, optionType } from '../discord.ts';

type Localised = Readonly<Record<string, string | null | undefined>> | null | undefined;

/** A command, an option or a choice, with its localised names. */
interface Named {
  readonly name: string;
  readonly name_localizations?: Localised;
}

interface Described {
  readonly description?: string;
  readonly description_localizations?: Localised;
}

export type Option = APIApplicationCommandBasicOption;

/** A command, or one of its subcommands: one row in the client's list. */
export interface Invocable {
  /** The default names: `['follow', 'add']` for `/follow add`. */
  readonly path: readonly string[];
  readonly parts: readonly (Named & Described)[];
  readonly options: readonly Option[];
}

export const nameIn = (named: Named, locale: string): string => named.name_localizations?.[locale] || named.name;

export const descriptionIn = (described: Described, locale: string): string =>
  described.description_localizations?.[locale] || described.description || '';

/** Its names in all languages. */
export const namesOf = (named: Named): string[] => [
  ...new Set([named.name, ...Object.values(named.name_localizations ?? {}).filter((name) => name != null)]),
];

export const labelOf = (invocable: Invocable, locale: string): string =>
  `/${invocable.parts.map((part) => nameIn(part, locale)).join(' ')}`;

export function describe(invocable: Invocable, locale: string): string {
  const last = invocable.parts.at(-1);
  return last === undefined ? '' : descriptionIn(last, locale);
}

const isGroup = (option: APIApplicationCommandOption): option is Exclude<APIApplicationCommandOption, Option> =>
  option.type === optionType.subcommand || option.type === optionType.subcommandGroup;

const isPlain = (option: APIApplicationCommandOption): option is Option => !isGroup(option);

function within(
  parts: readonly (Named & Described)[],
  options: readonly APIApplicationCommandOption[],
): readonly Invocable[] {
  const groups = options.filter(isGroup);
  if (groups.length === 0) return [{ path: parts.map(({ name }) => name), parts, options: options.filter(isPlain) }];
  return groups.flatMap((group) => within([...parts, group], group.options ?? []));
}

/** The slash commands, as the client lists them. */
export const invocables = (payloads: readonly RESTPostAPIApplicationCommandsJSONBody[]): readonly Invocable[] =>
  payloads.flatMap((payload) =>
    payload.type === undefined || payload.type === commandType.slash ? within([payload], payload.options ?? []) : [],
  );

/** A command in the menu of a message (Apps → Who is this?). */
export type MessageCommand = Named;

/** Commands in the menu of a user are left out: the page has no such menu. */
export const messageCommands = (
  payloads: readonly RESTPostAPIApplicationCommandsJSONBody[],
): readonly MessageCommand[] => payloads.filter(({ type }) => type === commandType.message);
