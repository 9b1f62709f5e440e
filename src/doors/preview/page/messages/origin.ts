import { avatarOf } from '../avatars.ts';
import { element } from '../dom.ts';
import { timestamp } from '../markdown/timestamp.ts';
import { bot, displayName } from '../scene.ts';
import { withLang } from '../with-lang.ts';
import type { Post } from './post.ts';
import type { View } from './view.ts';

const face = (id: string): HTMLElement => element('img', { src: avatarOf(id), alt: '', width: '16', height: '16' });

const line = (...children: readonly HTMLElement[]): HTMLElement =>
  element('div', { slot: 'reply', class: 'origin', tabindex: '-1' }, ...children);

/**
 * The line above a message of the bot: "Fan used /actor", the card whose button was pressed, or the time of a follow
 * message. It takes the focus for the whole message: a message with a `tabindex` of its own would lock Tab out of its
 * contents, because it is a shadow host.
 */
export function originView({ origin }: Post, { words, show, clock }: View): HTMLElement {
  switch (origin.kind) {
    case 'command': {
      const [before = '', between = '', after = ''] = words.used;
      const name = element('b', {}, displayName(origin.user));
      const command = element('span', { class: 'command-name' }, origin.label);
      return line(face(origin.user.id), element('span', {}, before, name, between, command, after));
    }
    case 'reply': {
      const { to, excerpt } = origin;
      const back = element(
        'button',
        { type: 'button', class: 'origin-link', title: words.replyTo },
        ...withLang(excerpt, clock.language),
      );
      back.addEventListener('click', () => show(to));
      return line(face(bot.id), element('b', {}, bot.username), back);
    }
    case 'follow': {
      const at = timestamp(origin.at.getTime() / 1000, 'f', clock) ?? '';
      const { next, last } = words.followMessage;
      return line(element('span', {}, origin.at > clock.now ? next(at) : last(at)));
    }
  }
}
