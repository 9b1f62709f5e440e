import type { APIInteraction, APIInteractionResponseCallbackData } from 'discord-api-types/v10';
import { responseType } from './discord.ts';
import { autocompleteInteraction, commandInteraction, pressInteraction, type Press } from './interactions.ts';
import type { Conversation } from './messages/conversation.ts';
import { newMessage, withResponse, type Origin, type Post } from './messages/post.ts';
import { ask, type Answered } from './server.ts';
import type { Invocable } from './slash/invocable.ts';
import type { Choice } from './slash/question.ts';
import type { SentOption } from './slash/read.ts';

/** After so many ms without an answer the page says that the bot is thinking. */
const shortWait = 400;

export interface Session {
  run(invocable: Invocable, options: readonly SentOption[], label: string): Promise<void>;
  press(press: Press, post: Post): Promise<void>;
  complete(invocable: Invocable, options: readonly SentOption[]): Promise<readonly Choice[]>;
}

/** What stands of a card in the line above the message that its button brought. */
function excerptOf({ message }: Post): string {
  const title = message.embeds[0]?.title ?? message.content;
  return title.replaceAll(/\\(.)/gu, '$1');
}

const dataOf = ({ response }: Answered): APIInteractionResponseCallbackData | undefined =>
  'data' in response && (response.type === responseType.message || response.type === responseType.update)
    ? response.data
    : undefined;

/** Plays Discord's part between the fan and the bot: carries interactions there and puts what comes back on the page. */
export function createSession(conversation: Conversation, locale: () => string): Session {
  const busy = new Set<string>();

  async function answerTo(interaction: APIInteraction, origin: Origin, source?: Post): Promise<void> {
    const message = newMessage(interaction);
    let isShown = false;
    const show = (post: Post): void => {
      if (isShown) conversation.update(post);
      else conversation.add(post);
      isShown = true;
    };
    const timer = window.setTimeout(() => {
      if (source === undefined) show({ state: 'thinking', origin, message });
    }, shortWait);
    try {
      const answered = await ask(interaction);
      const data = dataOf(answered);
      if (data === undefined) throw new Error(`response type ${answered.response.type} is not played here`);
      if (answered.response.type === responseType.update && source !== undefined)
        conversation.update({ ...source, message: withResponse(source.message, data, answered.files) });
      else show({ state: 'answered', origin, message: withResponse(message, data, answered.files) });
    } catch (error) {
      console.error(error);
      show({ state: 'failed', origin, message });
    } finally {
      window.clearTimeout(timer);
    }
  }

  return {
    run: (invocable, options, label) =>
      answerTo(commandInteraction(invocable, options, locale()), { kind: 'command', label }),
    async press(press, post) {
      // A second press before the first is answered would race it.
      if (busy.has(post.message.id)) return;
      busy.add(post.message.id);
      const origin: Origin = { kind: 'reply', to: post.message.id, excerpt: excerptOf(post) };
      await answerTo(pressInteraction(press, post.message, locale()), origin, post);
      busy.delete(post.message.id);
    },
    async complete(invocable, options) {
      const { response } = await ask(autocompleteInteraction(invocable, options, locale()));
      if (response.type !== responseType.choices) return [];
      return (response.data.choices ?? []).map(({ name, value, name_localizations: names }) => ({
        text: (names as Record<string, string | null> | undefined)?.[locale()] ?? name,
        value,
      }));
    },
  };
}
