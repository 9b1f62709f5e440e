/** A part of a parsed text, as discord-markdown-parser names it. */
export interface MarkdownNode {
  readonly type: string;
  readonly content?: string | readonly MarkdownNode[];
  readonly [detail: string]: unknown;
}
