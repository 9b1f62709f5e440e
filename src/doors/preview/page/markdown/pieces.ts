import type { Clock } from './timestamp.ts';
import { timestamp } from './timestamp.ts';
import type { ListItem } from './list.ts';
import type { MarkdownNode } from './node.ts';
import { parseMarkdown } from './parse.ts';
import { nameOfUser } from '../scene.ts';
import { wordsIn } from '../words/words.ts';

/** A part of a text for the page: plain text, or an element with parts in it. Nothing in it is ever read as HTML. */
export type Piece =
  | string
  | {
      readonly tag: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: readonly Piece[];
    };

const make = (tag: string, children: readonly Piece[], attributes: Readonly<Record<string, string>> = {}): Piece => ({
  tag,
  attributes,
  children,
});

const simple: Readonly<Record<string, string>> = {
  strong: 'strong',
  em: 'em',
  underline: 'u',
  strikethrough: 's',
  subtext: 'small',
};

/** A detail of a node as text; empty where the parser left it out. */
const detail = (node: MarkdownNode, name: string): string => {
  const value = node[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** Discord links web addresses only; anything else stays as it was typed. */
const isWebAddress = (address: string): boolean => /^https?:\/\/\S+$/iu.test(address);

function link(node: MarkdownNode, children: readonly Piece[]): Piece {
  const target = detail(node, 'target');
  return isWebAddress(target)
    ? make('a', children, { href: target, target: '_blank', rel: 'noopener noreferrer nofollow' })
    : make('span', [...children, ` (${target})`]);
}

function time(node: MarkdownNode, clock: Clock): Piece {
  const seconds = Number(node['timestamp']);
  const style = detail(node, 'format') || undefined;
  const shown = timestamp(seconds, style, clock);
  if (shown === undefined) return `<t:${detail(node, 'timestamp')}>`;
  return make('time', [shown], {
    datetime: new Date(seconds * 1000).toISOString(),
    title: timestamp(seconds, 'F', clock) ?? '',
  });
}

/** Deeper items become a list inside the item above them. */
function listPiece(items: readonly ListItem[], clock: Clock): Piece {
  const [first] = items;
  const depth = first?.depth ?? 0;
  const children: Piece[] = [];
  for (let index = 0; index < items.length;) {
    let next = index + 1;
    while ((items[next]?.depth ?? -1) > depth) next += 1;
    const inner = items.slice(index + 1, next);
    const own = piecesOf(items[index]?.content ?? [], clock);
    children.push(make('li', inner.length === 0 ? own : [...own, listPiece(inner, clock)]));
    index = next;
  }
  return first?.number === undefined ? make('ul', children) : make('ol', children, { start: String(first.number) });
}

/** A quote ends at its last word: the line break after it belongs to the next line. */
function withoutLastBreak(nodes: readonly MarkdownNode[]): readonly MarkdownNode[] {
  return nodes.at(-1)?.type === 'br' ? nodes.slice(0, -1) : nodes;
}

function pieceOf(node: MarkdownNode, clock: Clock): Piece {
  const { type, content } = node;
  const text = typeof content === 'string' ? content : '';
  const inner = (): readonly Piece[] => (typeof content === 'string' ? [content] : piecesOf(content ?? [], clock));
  const tag = simple[type];
  if (tag !== undefined) return make(tag, inner());
  switch (type) {
    case 'br':
    case 'newline':
      return make('br', []);
    case 'heading':
      // h1 to h3 belong to the page itself, so a heading in a message is a div with the role of one.
      return make('div', inner(), { class: `heading-${detail(node, 'level')}`, role: 'heading', 'aria-level': '4' });
    case 'blockQuote':
      return make('blockquote', piecesOf(withoutLastBreak(Array.isArray(content) ? content : []), clock));
    case 'inlineCode':
      return make('code', [text]);
    case 'codeBlock':
      return make('pre', [make('code', [text])]);
    case 'spoiler':
      return make('span', [make('span', inner())], { class: 'spoiler' });
    case 'list':
      // The rule in list.ts makes them.
      return listPiece(node['items'] as readonly ListItem[], clock);
    case 'link':
    case 'url':
    case 'autolink':
      return link(node, inner());
    case 'timestamp':
      return time(node, clock);
    case 'emoji':
      return `:${detail(node, 'name')}:`;
    case 'twemoji':
      return make('span', [detail(node, 'name')], { class: 'emoji' });
    case 'slashCommand':
      return make('span', [`/${detail(node, 'fullName')}`], { class: 'mention' });
    case 'everyone':
    case 'here':
      return make('span', [`@${type}`], { class: 'mention' });
    case 'user':
      return make('span', [`@${nameOfUser(detail(node, 'id')) ?? detail(node, 'id')}`], { class: 'mention' });
    case 'channel':
      return make('span', [`#${wordsIn(clock.language).channel}`], { class: 'mention' });
    case 'role':
      return make('span', [`@${detail(node, 'id')}`], { class: 'mention' });
    default:
      return make('span', inner());
  }
}

function piecesOf(nodes: readonly MarkdownNode[], clock: Clock): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const node of nodes) {
    const piece = node.type === 'text' ? detail(node, 'content') : pieceOf(node, clock);
    const before = pieces.at(-1);
    // The parser cuts text at every sign that might be Markdown. Joining the parts keeps the page small.
    if (typeof piece === 'string' && typeof before === 'string') pieces[pieces.length - 1] = before + piece;
    else pieces.push(piece);
  }
  return pieces;
}

export const markdownPieces = (text: string, clock: Clock): readonly Piece[] => piecesOf(parseMarkdown(text), clock);
