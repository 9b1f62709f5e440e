/** A node of discord-markdown-parser's tree. */
export interface MarkdownNode {
  readonly type: string;
  readonly content?: string | readonly MarkdownNode[];
  readonly [detail: string]: unknown;
}
