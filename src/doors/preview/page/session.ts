import type { APIInteraction, APIInteractionResponseCallbackData, APIUser } from 'discord-api-types/v10';
import { responseType } from './discord.ts';
import {
  autocompleteInteraction,
  commandInteraction,
  formInteraction,
  messageInteraction,
  pressInteraction,
  type Circumstances,
  type Press,
} from './interactions.ts';
import { locales, type Language } from './language.ts';
import type { Conversation } from './messages/conversation.ts';
import { openForm } from './messages/form.ts';
import {
  chatMessage,
  replyMessage,
  unaskedMessage,
  withResponse,
  type Chat,
  type Origin,
  type Post,
} from './messages/post.ts';
import { bot, displayName, users, type Scene } from './scene.ts';
import { titleOf } from './messages/title.ts';
import { createReply, type EmptyPost } from './messages/reply.ts';
import { ask, fetchFollowMessage, type Answered } from './server.ts';
import { labelOf, nameIn, type Invocable, type MessageCommand } from './slash/invocable.ts';
import type { Choice } from './slash/question.ts';
import type { SentOption } from './slash/read.ts';
import { wordsIn } from './words/words.ts';

/** Milliseconds without an answer after which the page shows that the bot is thinking. */
const shortWait = 400;

export interface Session {
  run(invocable: Invocable, options: readonly SentOption[]): Promise<void>;
  use(command: MessageCommand, chat: Chat): Promise<void>;
  press(press: Press, post: Post): Promise<void>;
  complete(invocable: Invocable, options: readonly SentOption[]): Promise<readonly Choice[]>;
  /** A message of the person, which the bot does not see. */
  say(text: string): void;
  /** Shows the next follow message of the place; false when nothing is followed there. */
  showFollowMessage(): Promise<boolean>;
}

export interface SessionOptions {
  readonly conversation: Conversation;
  readonly scene: () => Scene;
  readonly language: () => Language;
  /** Says something to a screen reader. */
  readonly announce: (text: string) => void;
  /** The focus was on the message that is gone now. */
  readonly afterDeletion: () => void;
}

const dataOf = ({ response }: Answered): APIInteractionResponseCallbackData | undefined =>
  'data' in response && (response.type === responseType.message || response.type === responseType.update)
    ? response.data
    : undefined;

/** The post of an answer: the changed message that was pressed, or a new one. */
function answeredPost(answered: Answered, empty: EmptyPost, source: Post | undefined): Post {
  const data = dataOf(answered);
  if (data === undefined) throw new Error(`the page cannot show a response of type ${answered.response.type}`);
  return answered.response.type === responseType.update && source !== undefined
    ? { ...source, language: empty.language, message: withResponse(source.message, data, answered.files) }
    : { ...empty, state: 'answered', message: withResponse(empty.message, data, answered.files) };
}

/** Choices of an autocomplete in the person's language. */
async function choicesOf(
  invocable: Invocable,
  options: readonly SentOption[],
  asked: Circumstances,
): Promise<readonly Choice[]> {
  const { response } = await ask(autocompleteInteraction(invocable, options, asked));
  if (response.type !== responseType.choices) return [];
  // The localizations are a record by locale, and any locale may be asked for.
  return (response.data.choices ?? []).map(({ name, value, name_localizations: names }) => ({
    text: (names as Readonly<Record<string, string | null>> | null | undefined)?.[asked.locale] ?? name,
    value,
  }));
}

/** Plays Discord's part between a person and the bot: carries interactions there and shows the responses. */
export function createSession({ conversation, scene, language, announce, afterDeletion }: SessionOptions): Session {
  const busy = new Set<string>();
  const placed = (): { scene: Scene; language: Language } => ({ scene: scene(), language: language() });
  const circumstances = (): Circumstances => ({ scene: scene(), locale: locales[language()] });
  const person = (): APIUser => users[scene().persona];
  const announceCard = (post: Post): void => announce(`${displayName(bot)}: ${titleOf(post.message)}`);

  /** Changes a message by itself after a time, unless it has changed by then: the answer is a notice in that case. */
  function pressLater({ later }: Answered, post: Post, asked: Circumstances): void {
    if (later === undefined) return;
    const press = async (): Promise<void> => {
      const answered = await ask(pressInteraction({ customId: later.press }, post.message, asked));
      const data = dataOf(answered);
      if (answered.response.type !== responseType.update || data === undefined) return;
      const changed: Post = { ...post, message: withResponse(post.message, data, answered.files) };
      conversation.update(changed);
      pressLater(answered, changed, asked);
    };
    window.setTimeout(() => void press().catch(console.error), later.milliseconds);
  }

  async function answerTo(interaction: APIInteraction, origin: Origin, source?: Post): Promise<void> {
    const asked = circumstances();
    const empty = { kind: 'post', ...placed(), origin, message: replyMessage(interaction, scene()) } as const;
    const reply = createReply(conversation, empty);
    if (source === undefined) reply.thinkAfter(shortWait);
    try {
      const answered = await ask(interaction);
      const { response } = answered;
      if (response.type === responseType.form) {
        reply.stopThinking();
        const filled = await openForm(response.data, wordsIn(empty.language));
        reply.remove();
        if (filled === undefined) return;
        await answerTo(formInteraction(response.data, filled, source?.message, circumstances()), origin, source);
      } else if (answered.deletesMessage === true && source !== undefined) deleteMessage(source, empty.language);
      else {
        const post = answeredPost(answered, empty, source);
        if (post.message.id === source?.message.id) conversation.update(post);
        else reply.show(post);
        announceCard(post);
        pressLater(answered, post, asked);
      }
    } catch (error) {
      console.error(error);
      reply.show({ ...empty, state: 'failed' });
      announce(wordsIn(empty.language).failed);
    } finally {
      reply.stopThinking();
    }
  }

  function deleteMessage({ message }: Post, language: Language): void {
    conversation.remove(message.id);
    announce(wordsIn(language).deleted);
    afterDeletion();
  }

  return {
    run: (invocable, options) =>
      answerTo(commandInteraction(invocable, options, circumstances()), {
        kind: 'command',
        user: person(),
        label: labelOf(invocable, locales[language()]),
      }),
    use: (command, chat) =>
      answerTo(messageInteraction(command, chat.message, circumstances()), {
        kind: 'command',
        user: person(),
        label: nameIn(command, locales[language()]),
      }),
    async press(press, post) {
      // A second press before the answer to the first would race it.
      if (busy.has(post.message.id)) return;
      busy.add(post.message.id);
      const origin: Origin = { kind: 'reply', to: post.message.id, excerpt: titleOf(post.message) };
      await answerTo(pressInteraction(press, post.message, circumstances()), origin, post);
      busy.delete(post.message.id);
    },
    complete: (invocable, options) => choicesOf(invocable, options, circumstances()),
    say: (text) => conversation.add({ kind: 'chat', ...placed(), message: chatMessage(person(), text, scene()) }),
    async showFollowMessage() {
      const where = placed();
      const sent = await fetchFollowMessage(where.scene);
      const data = sent === null ? undefined : dataOf(sent);
      if (sent === null || data === undefined) return false;
      const origin: Origin = { kind: 'follow', at: new Date(sent.at) };
      const message = withResponse(unaskedMessage(where.scene), data, sent.files);
      const post: Post = { kind: 'post', ...where, state: 'answered', origin, message };
      conversation.add(post);
      announceCard(post);
      return true;
    },
  };
}
