import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  Locale,
  type APIInteraction,
  type APIApplicationCommandOption,
} from 'discord-api-types/v10';
import { commands } from '../../commands/index.ts';
import { autocompleteInteraction, commandInteraction, messageInteraction } from '../../src/doors/interactions.ts';

/**
 * What is repeated to the longest legal length: letters of each script, surnames, particles, signs, joined and half-width
 * characters, and characters that stand for many (U+FDFA for 18).
 */
export const pieces = [
  'a', 'e', 'ha', 'ㄱ', '한', 'ハ', 'ー', '漢', '子', 'の', 'İ', 'ß', 'a\u0301', '\u0301', '.', '-', '・', '@', '<@', '(', '«',
  '1', '１', '0 ', 'and ', 'と、', 'vs ', '"', '「', '?', 'Lee ', 'Kim ', '김', '李', '이 ', 'キム・', 'イ', 'yo', 'ou', 'll', 'hy',
  'ﾊﾟ', 'ゃ', 'ﷺ', '﷽', '㌀', '𝐚', 'Ⅷ', 'ǆ', '\u200b', '\n', '😀', '🇯🇵', ' Han Hyo-joo', 'チェ・ジョンヒョプ ', 'eye love you ',
  'not ', 'who played ', '2024年', '以外の', '말고 ',
]; // prettier-ignore

/** The longest text message of Discord. */
const longestMessage = 4000;

const filled = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

export interface Input {
  readonly what: string;
  readonly interaction: APIInteraction;
}

function* ofOption(name: string, option: APIApplicationCommandOption): Generator<Input> {
  if (option.type !== ApplicationCommandOptionType.String) return;
  for (const piece of pieces) {
    const options = [{ name: option.name, value: filled(piece, option.max_length ?? 6000) }];
    const what = `/${name} ${option.name}: ${JSON.stringify(piece)}`;
    yield { what, interaction: commandInteraction(name, options, Locale.Japanese) };
    if (option.autocomplete === true)
      yield { what: `typing ${what}`, interaction: autocompleteInteraction(name, options, Locale.Japanese) };
  }
}

/** Every text option of every command, and the longest message behind "Who is this?". */
export function* inputs(): Generator<Input> {
  for (const { data } of commands) {
    if (data.type === ApplicationCommandType.Message) {
      for (const piece of pieces)
        yield {
          what: `${data.name}: ${JSON.stringify(piece)}`,
          interaction: messageInteraction(data.name, filled(piece, longestMessage), Locale.Japanese),
        };
    } else for (const option of 'options' in data ? (data.options ?? []) : []) yield* ofOption(data.name, option);
  }
}
