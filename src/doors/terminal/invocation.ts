import {
  ApplicationCommandType,
  type APIInteraction,
  type Locale,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { OperatorError } from '../../environment/operator-error.ts';
import {
  autocompleteInteraction,
  commandInteraction,
  messageInteraction,
  pressInteraction,
  type TypedOptions,
} from '../interactions.ts';

export interface Typing {
  readonly locale: Locale;
  /** Asks for the autocomplete of the last option instead of the answer. */
  readonly complete: boolean;
}

/** Maps every name of an option, default and localised, to the default name that Discord sends. */
function optionNames(payload: RESTPostAPIApplicationCommandsJSONBody): Map<string, string> {
  const names = new Map<string, string>();
  for (const option of ('options' in payload ? payload.options : undefined) ?? []) {
    for (const name of [option.name, ...Object.values(option.name_localizations ?? {})])
      if (name) names.set(name, option.name);
  }
  return names;
}

const escapePattern = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);

/** Splits `name:han hyojoo topic:…` at the option names: a value ends at the next ` option:` of the command or at the end. */
function splitOptions(text: string, names: ReadonlyMap<string, string>): TypedOptions {
  const alternatives = [...names.keys()].toSorted((a, b) => b.length - a.length).map(escapePattern);
  const pattern = alternatives.length === 0 ? undefined : new RegExp(`(?:^|\\s)(${alternatives.join('|')}):`, 'gu');
  const found = pattern === undefined ? [] : [...text.matchAll(pattern)];
  const before = text.slice(0, found[0]?.index ?? text.length).trim();
  if (before !== '') {
    const known = [...new Set(names.values())].map((name) => `${name}:`).join(', ') || 'none';
    throw new OperatorError(`"${before}" comes before the first option (options of this command: ${known}).`);
  }
  return found.map((match, index) => {
    const end = found[index + 1]?.index ?? text.length;
    return { name: names.get(match[1] ?? '') ?? '', value: text.slice(match.index + match[0].length, end).trim() };
  });
}

/** Reads `/Who is this? message:…`: a message command with the text of the message. */
function messageCommand(
  text: string,
  payloads: readonly RESTPostAPIApplicationCommandsJSONBody[],
): { readonly name: string; readonly content: string } | undefined {
  for (const payload of payloads) {
    if (payload.type !== ApplicationCommandType.Message) continue;
    for (const name of [payload.name, ...Object.values(payload.name_localizations ?? {})]) {
      if (name && text.startsWith(`/${name}`)) {
        return {
          name: payload.name,
          content: text
            .slice(name.length + 1)
            .replace(/^\s*message:/u, '')
            .trim(),
        };
      }
    }
  }
  return undefined;
}

/** Turns one line — a command as a fan types it, or a custom id — into the interaction that Discord would send. */
export function parseInvocation(
  line: string,
  payloads: readonly RESTPostAPIApplicationCommandsJSONBody[],
  { locale, complete }: Typing,
): APIInteraction {
  const text = line.trim();
  if (text === '')
    throw new OperatorError(
      "there is nothing to try: write a command such as '/actor name:han hyo joo' or a custom id.",
    );
  if (!text.startsWith('/')) return pressInteraction(text, locale);
  const ofMessage = messageCommand(text, payloads);
  if (ofMessage !== undefined) return messageInteraction(ofMessage.name, ofMessage.content, locale);
  const [, name = '', rest = ''] = /^\/(\S+)\s*([\s\S]*)$/u.exec(text) ?? [];
  const payload = payloads.find((one) => [one.name, ...Object.values(one.name_localizations ?? {})].includes(name));
  if (payload === undefined) return commandInteraction(name, [], locale);
  const options = splitOptions(rest, optionNames(payload));
  if (!complete) return commandInteraction(payload.name, options, locale);
  if (options.length === 0)
    throw new OperatorError(
      `--complete needs an option to complete, such as '/${payload.name} ${[...optionNames(payload).values()][0] ?? 'option'}:'.`,
    );
  return autocompleteInteraction(payload.name, options, locale);
}
