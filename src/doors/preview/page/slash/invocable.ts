import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { optionType } from '../discord.ts';

type Localised = Readonly<Record<string, string | null | undefined>> | null | undefined;

/** Something with a name and perhaps its localised names: a command, an option, a choice. */
interface Named {
  readonly name: string;
  readonly name_localizations?: Localised;
}

interface Described {
  readonly description?: string;
  readonly description_localizations?: Localised;
}

export type Option = APIApplicationCommandBasicOption;

/** A line of the client's list of commands: a command, or one of its subcommands. */
export interface Invocable {
  /** The default names: `['follow', 'add']` for `/follow add`. */
  readonly path: readonly string[];
  readonly parts: readonly (Named & Described)[];
  readonly options: readonly Option[];
  /** A command of the menu of a message: here the message is typed. */
  readonly isOfMessage: boolean;
}

export const nameIn = (named: Named, locale: string): string => named.name_localizations?.[locale] || named.name;

export const descriptionIn = (described: Described, locale: string): string =>
  described.description_localizations?.[locale] || described.description || '';

/** Every name under which something may be typed, whatever the language. */
export const namesOf = (named: Named): string[] => [
  ...new Set([named.name, ...Object.values(named.name_localizations ?? {}).filter((name) => name != null)]),
];

export const labelOf = (invocable: Invocable, locale: string): string =>
  `/${invocable.parts.map((part) => nameIn(part, locale)).join(' ')}`;

export function describe(invocable: Invocable, locale: string): string {
  const last = invocable.parts.at(-1);
  return last === undefined ? '' : descriptionIn(last, locale);
}

const isGroup = ({ type }: APIApplicationCommandOption): boolean =>
  type === optionType.subcommand || type === optionType.subcommandGroup;

function within(
  parts: readonly (Named & Described)[],
  options: readonly APIApplicationCommandOption[],
): readonly Invocable[] {
  const groups = options.filter(isGroup);
  if (groups.length === 0)
    return [{ path: parts.map(({ name }) => name), parts, options: options as readonly Option[], isOfMessage: false }];
  return groups.flatMap((group) => within([...parts, group], 'options' in group ? (group.options ?? []) : []));
}

/** There are no messages of other people here to right-click: a message command takes the text of one. */
const message = {
  name: 'message',
  description: 'Apps → ✉',
  type: optionType.string,
  required: true,
  name_localizations: { ja: 'メッセージ', ko: '메시지' },
} as Option;

/** Commands as the client lists them; those of the menu of a user are left out, there is nobody here to click on. */
export function invocables(payloads: readonly RESTPostAPIApplicationCommandsJSONBody[]): readonly Invocable[] {
  return payloads.flatMap((payload) => {
    if (payload.type === undefined || payload.type === 1) return within([payload], payload.options ?? []);
    return payload.type === 3
      ? [{ path: [payload.name], parts: [payload], options: [message], isOfMessage: true }]
      : [];
  });
}
