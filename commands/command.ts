import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Reply } from '../src/cards/reply.ts';
import type { Catalog } from '../src/catalog/catalog.ts';
import type { Language } from '../src/language/language.ts';
import type { Community } from '../src/community/community.ts';
import type { Asker } from '../src/questions/asker.ts';
import type { Search } from '../src/search/answer.ts';

/** Who asks, and where: Discord's ids. */
export interface Whereabouts {
  readonly user: string;
  readonly channel: string | undefined;
  /** Undefined in a direct message, and where the bot is only an app of the user. */
  readonly server: string | undefined;
  /** May manage the channel they ask in. */
  readonly managesChannel: boolean;
}

/** What a command may know while it answers one interaction. Nothing in it changes during the answer. */
export interface Asking {
  readonly catalog: Catalog;
  readonly search: Search;
  /** Answers questions in plain words from the same version of the data. */
  readonly questions: Asker;
  readonly community: Community;
  /** The language of the person who asks. */
  readonly language: Language;
  readonly now: Date;
  readonly from: Whereabouts;
  /** Somebody who may manage the server they ask in. */
  readonly isModerator: boolean;
  /** The question that stands over the card whose button was pressed: it stays there. */
  readonly title?: string | undefined;
  /** Why the newest edit of the data is not served; empty when it is. */
  readonly faults: readonly string[];
}

/** The options as Discord sent them, by their default names. */
export type Options = Readonly<Record<string, string | number | boolean | undefined>>;

/** One line of an autocomplete list: `value` is a record id, which `execute` understands beside names and free text. */
export interface Suggestion {
  readonly name: string;
  readonly value: string;
}

export interface Command {
  readonly data: RESTPostAPIApplicationCommandsJSONBody;
  execute(options: Options, asking: Asking): Reply | Promise<Reply>;
  /** For the option with the cursor in it; must answer within 3 s and cannot be deferred. */
  autocomplete?(option: string, typed: string, options: Options, asking: Asking): readonly Suggestion[];
  /** Answers a button or menu of this command's cards; undefined when the way no longer leads anywhere. */
  press?(path: readonly string[], asking: Asking): Reply | undefined | Promise<Reply | undefined>;
}

/** A text option; empty when it was not given. */
export function textOption(options: Options, name: string): string {
  const value = options[name];
  return typeof value === 'string' ? value.trim() : '';
}
