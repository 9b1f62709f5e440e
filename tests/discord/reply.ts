import {
  ComponentType,
  InteractionResponseType,
  type APIButtonComponent,
  type APIEmbed,
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import { buttonsOf, captionsOf, findButton, findMenu } from './client/find-component.ts';
import { visibleText } from './client/visible-text.ts';
import type { LoopbackDiscord } from './server.ts';
import { originalOf, type LiveInteraction } from './world/interactions.ts';
import { isEphemeral } from './world/messages.ts';

/** What a person sees after an act. It is live: a later edit of the message shows here too. */
export class Reply {
  readonly interaction: LiveInteraction;
  readonly #discord: LoopbackDiscord;

  constructor(discord: LoopbackDiscord, interaction: LiveInteraction) {
    this.#discord = discord;
    this.interaction = interaction;
  }

  /** The type of the first response. */
  get type(): InteractionResponseType | undefined {
    return this.interaction.response?.type;
  }

  /** The message that was posted, or that the pressed button belongs to. */
  get message(): APIMessage {
    const message = originalOf(this.#discord.world, this.interaction);
    if (!message) throw new Error(`there is no message to see; the response was ${nameOf(this.type)}`);
    return message;
  }

  get isEphemeral(): boolean {
    return isEphemeral(this.message);
  }

  /** Everything that can be read, whichever way it was sent: content, embeds, text displays, labels of buttons; of a modal its title and labels. */
  get text(): string {
    return this.opensModal ? modalText(this.modal) : visibleText(this.message);
  }

  get opensModal(): boolean {
    return this.type === InteractionResponseType.Modal;
  }

  get embeds(): readonly APIEmbed[] {
    return this.message.embeds;
  }

  get files(): string[] {
    return this.message.attachments.map(({ filename }) => filename);
  }

  /** What the buttons say: the label, else the emoji. */
  get buttons(): string[] {
    return buttonsOf(this.message).map((button) => captionsOf(button)[0] ?? '');
  }

  /** By label, emoji or custom id. */
  button(name: string): APIButtonComponent {
    return findButton(this.message, name);
  }

  /** The labels that a menu offers; without a name, of the only one. */
  options(menu?: string): string[] {
    const found = findMenu(this.message, menu);
    return 'options' in found ? found.options.map(({ label }) => label) : [];
  }

  get modal(): APIModalInteractionResponseCallbackData {
    const { response } = this.interaction;
    if (response?.type !== InteractionResponseType.Modal) {
      throw new Error(`no modal was opened; the response was ${nameOf(this.type)}`);
    }
    return response.data;
  }

  /** Waits for the n-th further message. */
  followUp(number = 1): Promise<APIMessage> {
    return this.#discord.until(() => {
      const id = this.interaction.followUpIds[number - 1];
      return id === undefined ? undefined : this.#discord.world.messages.get(id);
    }, `follow-up ${number}`);
  }

  /** Waits until the message is no longer what it is now: after a deferred update, for example. */
  nextEdit(): Promise<APIMessage> {
    const before = this.message;
    return this.#discord.until(() => (this.message === before ? undefined : this.message), 'an edit of the message');
  }
}

/** The title of a modal, and what stands above and between its fields. */
function modalText({ title, components }: APIModalInteractionResponseCallbackData): string {
  const lines = components.map((component) => {
    if (component.type === ComponentType.Label) return `${component.label}\n${component.description ?? ''}`;
    return component.type === ComponentType.TextDisplay ? component.content : '';
  });
  return [title, ...lines].join('\n');
}

function nameOf(type: InteractionResponseType | undefined): string {
  return type === undefined ? 'none' : `${type} (${InteractionResponseType[type]})`;
}
