import type { APIMessage } from 'discord-api-types/v10';
import { parseMarkdown } from '../markdown/parse.ts';
import type { MarkdownNode } from '../markdown/node.ts';

const textOf = ({ type, content }: MarkdownNode): string => {
  if (type === 'br' || type === 'newline') return '\n';
  return typeof content === 'string' ? content : (content ?? []).map(textOf).join('');
};

/** A message as one line: the title of its card, or else the first line of its text, without Markdown. */
export function titleOf({ content, embeds: [embed] }: APIMessage): string {
  const text = [embed?.title, embed?.description, content].find((part) => part !== undefined && part !== '') ?? '';
  return parseMarkdown(text).map(textOf).join('').trim().split('\n')[0] ?? '';
}
