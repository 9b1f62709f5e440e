import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';
import { list } from './list.ts';
import type { MarkdownNode } from './node.ts';

type Rule = (typeof rulesExtended)[string];

/**
 * discord-markdown-parser 1.3.1 looks only at the last group of the previous match for a line break, and so misses a
 * subtext or heading right after a quote. This rule looks at the whole previous match.
 */
function atLineStart(rule: Rule | undefined): Rule {
  if (rule === undefined) throw new TypeError('discord-markdown-parser lacks an expected rule');
  return {
    ...rule,
    match: (source, state, previous: string) =>
      previous === '' || previous.endsWith('\n') ? rule.match(source, { ...state, prevCapture: null }, '') : null,
  };
}

const parser = SimpleMarkdown.parserFor({
  ...rulesExtended,
  subtext: atLineStart(rulesExtended['subtext']),
  heading: atLineStart(rulesExtended['heading']),
  list,
});

/** Parses Discord's Markdown as in an embed, where links may be masked. */
export function parseMarkdown(text: string): readonly MarkdownNode[] {
  return parser(text, { inline: true });
}
