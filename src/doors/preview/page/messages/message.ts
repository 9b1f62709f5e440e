import { avatarOf } from '../avatars.ts';
import { element } from '../dom.ts';
import { icon } from '../icons.ts';
import { locales } from '../language.ts';
import { markdown } from '../markdown/render.ts';
import { bot, displayName } from '../scene.ts';
import { nameIn } from '../slash/invocable.ts';
import { rowViews } from './components.ts';
import { attachmentViews, embedView } from './embed.ts';
import { originView } from './origin.ts';
import { isEphemeral, type Chat, type Entry, type Notice, type Post } from './post.ts';
import type { View } from './view.ts';

function ephemeralView(post: Post, { words, dismiss }: View): HTMLElement {
  const button = element('button', { type: 'button', class: 'dismiss' }, words.dismiss);
  button.addEventListener('click', () => dismiss(post));
  return element('div', { slot: 'components', class: 'only-you' }, icon('eye', 16), words.onlyYou, ' • ', button);
}

function contentOf(post: Post, view: View): HTMLElement[] {
  const { message, state } = post;
  const { words, clock } = view;
  if (state === 'thinking')
    return [
      element('span', { class: 'thinking' }, element('span', { class: 'dots', 'aria-hidden': 'true' }), words.thinking),
    ];
  if (state === 'failed') return [element('span', { class: 'failed' }, words.failed), ephemeralView(post, view)];
  return [
    ...(message.content === '' ? [] : [markdown(message.content, clock)]),
    ...attachmentViews(message.attachments, message.embeds, view),
    ...message.embeds.map((embed) => embedView(embed, message.attachments, view)),
    ...rowViews(post, view),
    ...(isEphemeral(message) ? [ephemeralView(post, view)] : []),
  ];
}

/** The commands in the menu of a message, which Discord opens by a right-click or a long press. */
function appsView(chat: Chat, { words, clock, messageCommands, use }: View): HTMLElement | undefined {
  if (messageCommands.length === 0) return undefined;
  const buttons = messageCommands.map((command) => {
    const button = element('button', { type: 'button' }, `${words.apps} › ${nameIn(command, locales[clock.language])}`);
    button.addEventListener('click', () => use(command, chat));
    return button;
  });
  return element('div', { slot: 'components', class: 'apps' }, ...buttons);
}

function hostOf({ message }: Post | Chat, view: View, ...children: readonly (HTMLElement | undefined)[]): HTMLElement {
  const { author } = message;
  const { language } = view.clock;
  const time = new Intl.DateTimeFormat(locales[language], { timeStyle: 'short' }).format(new Date(message.timestamp));
  const host = element(
    'discord-message',
    {
      id: `message-${message.id}`,
      role: 'article',
      lang: language,
      'aria-label': `${displayName(author)}, ${time}`,
      author: displayName(author),
      avatar: avatarOf(author.id),
      bot: author.id === bot.id,
      class: isEphemeral(message) ? 'ephemeral' : undefined,
      'light-theme': view.isLight,
    },
    ...children,
  );
  host.timestamp = time;
  return host;
}

export const chatView = (chat: Chat, view: View): HTMLElement =>
  hostOf(chat, view, markdown(chat.message.content, view.clock), appsView(chat, view));

const postView = (post: Post, view: View): HTMLElement =>
  hostOf(post, view, originView(post, view), ...contentOf(post, view));

const noticeView = ({ id, text, language }: Notice): HTMLElement =>
  element('p', { id: `message-${id}`, class: 'notice', lang: language }, text);

export function entryView(entry: Entry, view: View): HTMLElement {
  switch (entry.kind) {
    case 'post':
      return postView(entry, view);
    case 'chat':
      return chatView(entry, view);
    case 'notice':
      return noticeView(entry);
  }
}
