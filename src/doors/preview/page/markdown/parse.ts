import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';
import { list } from './list.ts';
import type { MarkdownNode } from './node.ts';

type Rule = (typeof rulesExtended)[string];

/**
 * The library takes the last group of the previous match for the end of the previous line, so that a subtext or heading
 * right behind a quote is not seen (discord-markdown-parser 1.3.1). The whole previous match is what counts.
 */
function atLineStart(rule: Rule | undefined): Rule {
  if (rule === undefined) throw new TypeError('discord-markdown-parser has lost a rule');
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

/** Discord's Markdown as it is read in an embed, where links may be masked. */
export function parseMarkdown(text: string): readonly MarkdownNode[] {
  return parser(text, { inline: true });
}
