import type { rulesExtended } from 'discord-markdown-parser';
import type { MarkdownNode } from './node.ts';

type Rule = (typeof rulesExtended)[string];

const item = /^( *)([-*]|\d{1,10}\.) +(.*)$/u;
const items = /^(?: *(?:[-*]|\d{1,10}\.) +[^\n]+(?:\n|$))+/u;

export interface ListItem {
  readonly content: readonly MarkdownNode[];
  readonly depth: number;
  /** Its number, in a numbered list. */
  readonly number: number | undefined;
}

/** Lists, which discord-markdown-parser leaves as text. Two spaces indent one level. */
export const list: Rule = {
  order: 5,
  match: (source, _state, previous: string) => (previous === '' || previous.endsWith('\n') ? items.exec(source) : null),
  parse: (capture, parse, state) => ({
    items: (capture[0] ?? '')
      .trimEnd()
      .split('\n')
      .map((line): ListItem => {
        const [, indent = '', marker = '', text = ''] = item.exec(line) ?? [];
        return {
          content: parse(text, state),
          depth: Math.floor(indent.length / 2),
          number: marker.endsWith('.') ? Number.parseInt(marker, 10) : undefined,
        };
      }),
  }),
};
