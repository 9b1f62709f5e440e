import {
  ApplicationCommandType,
  ButtonStyle,
  InteractionResponseType,
  InteractionType,
  type APIApplicationCommand,
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  type APIUser,
  type Locale,
} from 'discord-api-types/v10';
import { choose } from './client/choose.ts';
import { findButton, findMenu } from './client/find-component.ts';
import { namesIn } from './client/localised.ts';
import { fillIn, type Fields } from './client/modal-form.ts';
import { NotPossible } from './client/not-possible.ts';
import { findCommand } from './client/offered-commands.ts';
import { payloadOf, type Act, type Person } from './client/payload.ts';
import { resolver } from './client/resolve.ts';
import { readOptions, splitCommand } from './client/slash-text.ts';
import { waitForAnswer } from './client/wait-for-answer.ts';
import { Reply } from './reply.ts';
import type { LoopbackDiscord } from './server.ts';
import { makeUser } from './world/entities.ts';
import type { LiveInteraction } from './world/interactions.ts';
import { isEphemeral } from './world/messages.ts';
import { directMessages, type Place } from './world/world.ts';

export interface FanOptions {
  readonly name?: string;
  /** The language of the client, `en-US` if not given. */
  readonly locale?: `${Locale}`;
  /** Who brought the application along: the server (the default), this person, or both. */
  readonly installed?: 'guild' | 'user' | 'both';
  /** A set of permission bits as a decimal number; what @everyone may do, if not given. */
  readonly permissions?: string;
}

/** A message that a person looks at. */
export type Shown = Reply | APIMessage;

/** A person with a Discord client: types commands, presses buttons, and sees what comes of it. */
export class Fan {
  readonly user: APIUser;
  readonly place: Place;
  readonly #discord: LoopbackDiscord;
  readonly #person: Person;

  constructor(discord: LoopbackDiscord, place: Place, options: FanOptions = {}, user?: APIUser) {
    const { name = 'Ann', locale = 'en-US', installed = 'guild', permissions } = options;
    this.#discord = discord;
    this.place = place;
    this.user = user ?? makeUser(discord.world.nextId(), name);
    this.#person = { user: this.user, locale: locale as Locale, installed, permissions };
    discord.world.users.set(this.user.id, this.user);
  }

  /** The same person somewhere else. */
  in(place: Place): Fan {
    const { locale, installed, permissions } = this.#person;
    return new Fan(
      this.#discord,
      place,
      { locale, installed, ...(permissions !== undefined && { permissions }) },
      this.user,
    );
  }

  /** The same person in the conversation with the bot. */
  inDirectMessages(): Fan {
    return this.in(directMessages(this.#discord.world, this.user));
  }

  /** Types a slash command and sends it: `/actor name:Han So-hee`. */
  async slash(text: string): Promise<Reply> {
    const { name, rest } = splitCommand(text);
    const command = this.#command(name, ApplicationCommandType.ChatInput);
    const options = readOptions(command, rest, this.#person.locale, false);
    const found = resolver(this.#discord.world, this.place);
    for (const option of options) found.option(option);
    const { id, type, guild_id } = command;
    const origin = guild_id !== undefined && { guild_id };
    const data = { id, type, name: command.name, options, resolved: found.resolved, ...origin };
    return this.#act({ type: InteractionType.ApplicationCommand, data });
  }

  /** What the client offers while the cursor stands at the end of `/actor name:han`. */
  async suggestions(text: string): Promise<APIApplicationCommandOptionChoice[]> {
    const { name, rest } = splitCommand(text);
    const command = this.#command(name, ApplicationCommandType.ChatInput);
    const options = readOptions(command, rest, this.#person.locale, true);
    const data = { id: command.id, type: command.type, name: command.name, options };
    const { interaction } = await this.#act({ type: InteractionType.ApplicationCommandAutocomplete, data });
    const { response } = interaction;
    return response?.type === InteractionResponseType.ApplicationCommandAutocompleteResult
      ? (response.data.choices ?? [])
      : [];
  }

  /** Types, takes a suggestion by its name in the place of all after the last colon, and sends. */
  async pick(text: string, suggestion: string): Promise<Reply> {
    const offered = await this.suggestions(text);
    const choice = offered.find((one) => namesIn(one, this.#person.locale).includes(suggestion));
    if (!choice) {
      const names = offered.map(({ name }) => `"${name}"`).join(', ') || 'nothing';
      throw new NotPossible(`"${suggestion}" is not suggested, but ${names}`);
    }
    return this.slash(`${text.slice(0, text.lastIndexOf(':') + 1)}${choice.value}`);
  }

  /** Presses a button, named by its label, emoji or custom id. */
  async press(shown: Shown, name: string): Promise<Reply> {
    const message = this.#lookAt(shown);
    const button = findButton(message, name);
    if (button.disabled) throw new NotPossible(`the button "${name}" is disabled`);
    if (button.style === ButtonStyle.Link) {
      throw new NotPossible(`the button "${name}" opens ${button.url}; the bot does not hear of it`);
    }
    if (button.style === ButtonStyle.Premium) throw new NotPossible(`the button "${name}" opens the shop`);
    const data = { custom_id: button.custom_id, component_type: button.type, id: button.id };
    return this.#act({ type: InteractionType.MessageComponent, data, message });
  }

  /** Chooses from a menu, named by its placeholder or custom id; options by label or value, people and roles by id. */
  async choose(shown: Shown, menu: string, ...chosen: string[]): Promise<Reply> {
    const message = this.#lookAt(shown);
    const select = findMenu(message, menu);
    const found = resolver(this.#discord.world, this.place);
    const values = choose(select, chosen, found);
    const { custom_id, type, id } = select;
    const data = { custom_id, component_type: type, id, values, resolved: found.resolved };
    return this.#act({ type: InteractionType.MessageComponent, data, message });
  }

  /** Fills in the modal that `reply` opened and sends it; fields by label or custom id. */
  async fillIn({ modal, interaction }: Reply, fields: Fields): Promise<Reply> {
    const data = fillIn(modal, fields, resolver(this.#discord.world, this.place));
    const message = interaction.payload.message && this.#lookAt(interaction.payload.message);
    return this.#act({ type: InteractionType.ModalSubmit, data, ...(message && { message }) }, interaction);
  }

  /** Calls a command of the context menu on a message. */
  async messageMenu(name: string, shown: Shown): Promise<Reply> {
    const message = this.#lookAt(shown);
    const { id, type } = this.#command(name, ApplicationCommandType.Message);
    const data = { id, type, name, target_id: message.id, resolved: { messages: { [message.id]: message } } };
    return this.#act({ type: InteractionType.ApplicationCommand, data });
  }

  /** Calls a command of the context menu on a person. */
  async userMenu(name: string, { user }: Pick<Fan, 'user'>): Promise<Reply> {
    const { id, type } = this.#command(name, ApplicationCommandType.User);
    const found = resolver(this.#discord.world, this.place);
    found.user(user);
    const data = { id, type, name, target_id: user.id, resolved: found.resolved };
    return this.#act({ type: InteractionType.ApplicationCommand, data });
  }

  #command(name: string, type: ApplicationCommandType): APIApplicationCommand {
    return findCommand(this.#discord.world, this.#person, this.place, name, type);
  }

  /** The message as it is now, if this person can see it. */
  #lookAt(shown: Shown): APIMessage {
    const { id } = shown instanceof Reply ? shown.message : shown;
    const message = this.#discord.world.messages.get(id);
    if (!message) throw new NotPossible('the message is gone');
    if (isEphemeral(message) && message.interaction_metadata?.user.id !== this.user.id) {
      throw new NotPossible(`${this.user.username} cannot see an ephemeral message for somebody else`);
    }
    return message;
  }

  async #act(act: Act, openedBy?: LiveInteraction): Promise<Reply> {
    const discord = this.#discord;
    const interaction = discord.deliver(payloadOf(discord.world, this.#person, this.place, act), openedBy);
    await waitForAnswer(discord, interaction);
    return new Reply(discord, interaction);
  }
}
