import { botAvatar, fanAvatar } from '../avatars.ts';
import { ephemeralFlag } from '../discord.ts';
import { element } from '../dom.ts';
import { icon } from '../icons.ts';
import { bot, fan } from '../interactions.ts';
import { locales } from '../language.ts';
import { markdown } from '../markdown/render.ts';
import { rowViews } from './components.ts';
import { attachmentViews, embedView } from './embed.ts';
import type { Post } from './post.ts';
import type { View } from './view.ts';

const fanName = fan.global_name ?? fan.username;

/**
 * "Fan used /actor", or the card whose button was pressed. It takes the focus for the whole message: a `tabindex` of
 * the message itself would lock Tab out of everything inside, because it is a shadow host.
 */
function originView({ origin }: Post, { words, show }: View): HTMLElement {
  if (origin.kind === 'command') {
    const [before = '', between = '', after = ''] = words.used;
    return element(
      'div',
      { slot: 'reply', class: 'origin', tabindex: '-1' },
      element('img', { src: fanAvatar, alt: '', width: '16', height: '16' }),
      element(
        'span',
        {},
        before,
        element('b', {}, fanName),
        between,
        element('span', { class: 'command-name' }, origin.label),
        after,
      ),
    );
  }
  const back = element('button', { type: 'button', class: 'origin-link', title: words.replyTo }, origin.excerpt);
  back.addEventListener('click', () => show(origin.to));
  return element(
    'div',
    { slot: 'reply', class: 'origin', tabindex: '-1' },
    element('img', { src: botAvatar, alt: '', width: '16', height: '16' }),
    element('b', {}, bot.username),
    back,
  );
}

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
  const isEphemeral = ((message.flags ?? 0) & ephemeralFlag) !== 0;
  return [
    ...(message.content === '' ? [] : [markdown(message.content, clock, words.spoiler)]),
    ...attachmentViews(message.attachments, message.embeds, view),
    ...message.embeds.map((embed) => embedView(embed, message.attachments, view)),
    ...rowViews(post, view),
    ...(isEphemeral ? [ephemeralView(post, view)] : []),
  ];
}

/** One message of the bot. */
export function messageView(post: Post, view: View): HTMLElement {
  const { message } = post;
  const isEphemeral = ((message.flags ?? 0) & ephemeralFlag) !== 0;
  const time = new Intl.DateTimeFormat(locales[view.clock.language], { timeStyle: 'short' }).format(
    new Date(message.timestamp),
  );
  const host = element(
    'discord-message',
    {
      id: `message-${message.id}`,
      role: 'article',
      'aria-label': `${bot.username}, ${time}`,
      author: bot.username,
      avatar: botAvatar,
      bot: true,
      class: isEphemeral ? 'ephemeral' : undefined,
      'light-theme': view.isLight,
    },
    originView(post, view),
    ...contentOf(post, view),
  );
  host.timestamp = time;
  return host;
}
