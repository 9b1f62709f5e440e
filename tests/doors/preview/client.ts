import type {
  APIInteraction,
  APIInteractionResponse,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { componentType, responseType } from '../../../src/doors/preview/page/discord.ts';
import {
  autocompleteInteraction,
  commandInteraction,
  formInteraction,
  messageInteraction,
  pressInteraction,
  type Circumstances,
  type FilledForm,
  type Press,
} from '../../../src/doors/preview/page/interactions.ts';
import { locales, type Language } from '../../../src/doors/preview/page/language.ts';
import {
  chatMessage,
  replyMessage,
  withResponse,
  type SentFile,
} from '../../../src/doors/preview/page/messages/post.ts';
import { friend, type Scene } from '../../../src/doors/preview/page/scene.ts';
import {
  invocables,
  messageCommands,
  type Invocable,
  type Option,
} from '../../../src/doors/preview/page/slash/invocable.ts';
import type { SentOption } from '../../../src/doors/preview/page/slash/read.ts';
import { wordsIn } from '../../../src/doors/preview/page/words/words.ts';

interface Answered {
  readonly response: APIInteractionResponse;
  readonly files: readonly SentFile[];
}

/** A card as it stands in the channel, and how it came there. */
export interface Card {
  readonly path: string;
  readonly message: APIMessage;
}

/** A command with options that the bot itself offers. */
export interface Start {
  /** As it is typed: `/actor name:han-hyo-joo`. */
  readonly text: string;
  readonly invocable: Invocable;
  readonly options: readonly SentOption[];
}

/** An option and its value as it is typed: fixed choices go by their names. */
interface Filled extends SentOption {
  readonly typed: string;
}

function fixedChoices(option: Option): Filled[] {
  const { name, type } = option;
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  return choices.map((choice) => ({ name, type, value: choice.value, typed: choice.name }));
}

/** Every field with its first option, or with a word. */
function filledIn({ components }: APIModalInteractionResponseCallbackData): FilledForm {
  const fields = components.flatMap((component) => {
    if (component.type !== componentType.label || !('custom_id' in component.component)) return [];
    const { component: input } = component;
    const value = 'options' in input ? (input.options?.[0]?.value ?? '') : 'a word';
    return [[component.component.custom_id, value] as const];
  });
  return new Map(fields);
}

const scene: Scene = { persona: 'fan', place: 'server' };

/** The page without its browser: the same interactions to the same server. */
export function previewClient(url: string, language: Language) {
  const circumstances: Circumstances = { scene, locale: locales[language] };

  async function post(interaction: APIInteraction): Promise<Answered> {
    const response = await fetch(`${url}interactions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(interaction),
    });
    if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
    return (await response.json()) as Answered;
  }

  async function cardFrom(interaction: APIInteraction, path: string, pressed?: APIMessage): Promise<Card> {
    const { response, files } = await post(interaction);
    if (response.type === responseType.form) {
      const form = formInteraction(response.data, filledIn(response.data), pressed, circumstances);
      return cardFrom(form, `${path} → ${response.data.custom_id}`, pressed);
    }
    const isUpdate = response.type === responseType.update;
    if ((!isUpdate && response.type !== responseType.message) || !('data' in response))
      throw new Error(`${path} was answered by type ${response.type}`);
    const before = isUpdate && pressed !== undefined ? pressed : replyMessage(interaction, scene);
    return { path, message: withResponse(before, response.data ?? {}, files) };
  }

  async function firstChoice(invocable: Invocable, option: SentOption): Promise<string | undefined> {
    const { response } = await post(
      autocompleteInteraction(invocable, [{ ...option, isFocused: true }], circumstances),
    );
    const choices = response.type === responseType.choices ? (response.data.choices ?? []) : [];
    return choices[0] === undefined ? undefined : String(choices[0].value);
  }

  async function fill(invocable: Invocable, option: Option): Promise<Filled> {
    const { name, type } = option;
    const isOffered = 'autocomplete' in option && option.autocomplete;
    const value = (isOffered ? await firstChoice(invocable, { name, type, value: '' }) : undefined) ?? 'Eye Love You';
    return fixedChoices(option)[0] ?? { name, type, value, typed: value };
  }

  /** Each command with its required options, and once more with each value of an option that has a fixed list. */
  async function starts(): Promise<Start[]> {
    const payloads = (await (await fetch(`${url}commands`)).json()) as RESTPostAPIApplicationCommandsJSONBody[];
    const all = await Promise.all(
      invocables(payloads).map(async (invocable) => {
        const needed = invocable.options.filter((option) => option.required === true);
        const base = await Promise.all(needed.map((option) => fill(invocable, option)));
        const others = invocable.options.filter((option) => option.required !== true).flatMap(fixedChoices);
        return [base, ...others.map((other) => [...base, other])].map((options) => ({
          text: [`/${invocable.path.join(' ')}`, ...options.map(({ name, typed }) => `${name}:${typed}`)].join(' '),
          invocable,
          options: options.map(({ name, type, value }) => ({ name, type, value })),
        }));
      }),
    );
    return all.flat();
  }

  return {
    starts,
    run: ({ text, invocable, options }: Start): Promise<Card> =>
      cardFrom(commandInteraction(invocable, options, circumstances), text),
    press: (press: Press, { path, message }: Card): Promise<Card> =>
      cardFrom(pressInteraction(press, message, circumstances), `${path} → ${wayOf(press)}`, message),
    /** Every command in the menu of the friend's message. */
    async useAll(): Promise<Card[]> {
      const payloads = (await (await fetch(`${url}commands`)).json()) as RESTPostAPIApplicationCommandsJSONBody[];
      const message = chatMessage(friend, wordsIn(language).welcome.sample, scene);
      return Promise.all(
        messageCommands(payloads).map((command) =>
          cardFrom(messageInteraction(command, message, circumstances), command.name),
        ),
      );
    },
  };
}

export type PreviewClient = ReturnType<typeof previewClient>;

/** Where a press leads: an item of a menu holds a way as a button does. */
export const wayOf = ({ customId, values }: Press): string => values?.[0] ?? customId;

/** Nothing is left to look at after it; scenes.slow.test.ts presses it. */
const deletion = 'message.delete';

/** Everything on a card that can be pressed and leads to another: each button, and each item of each menu. */
export function pressesOn({ message }: Card): Press[] {
  return (message.components ?? []).flatMap((row) =>
    ('components' in row && row.type === componentType.row ? row.components : []).flatMap((part): Press[] => {
      if (part.type === componentType.button)
        return 'custom_id' in part && part.disabled !== true && part.custom_id !== deletion
          ? [{ customId: part.custom_id }]
          : [];
      if (part.type === componentType.stringSelect && 'options' in part)
        return part.options.map(({ value }) => ({ customId: part.custom_id, values: [value] }));
      return [];
    }),
  );
}
