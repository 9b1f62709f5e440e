import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Filled, Form } from '../src/cards/kit/form.ts';
import type { Reply } from '../src/cards/kit/reply.ts';
import type { SetAside } from '../src/catalog/amend/amendment.ts';
import type { Catalog } from '../src/catalog/catalog.ts';
import type { Language } from '../src/language/language.ts';
import type { Settings } from '../src/state/servers/servers.ts';
import type { State } from '../src/state/state.ts';
import type { Asker } from '../src/questions/asker.ts';
import type { Search } from '../src/search/result.ts';

/** The user and place of an interaction, as Discord's ids. */
export interface Origin {
  readonly user: string;
  readonly channel: string | undefined;
  /** Undefined in direct messages, and where only the user has installed the bot. */
  readonly server: string | undefined;
  /** Whether the bot may write here by itself. True in direct messages with it. */
  readonly botMayPost: boolean;
  /** Whether nobody else reads along: direct messages with the bot. */
  readonly isAlone: boolean;
  /** Whether the user may manage the channel. */
  readonly managesChannel: boolean;
  /** Whether the user may manage the server of the interaction. Moderators of the data are `Context.isModerator`. */
  readonly managesServer: boolean;
}

/** The values chosen in a menu of a card. */
export interface Chosen {
  readonly values: readonly string[];
  /** False if Discord says that the bot may not write in the chosen channel. */
  readonly botMayPost: boolean;
}

/** The card whose button was pressed, as far as it is read. */
export interface PressedCard {
  readonly title: string;
  /** The custom ids of its buttons and of the items of its menus. */
  readonly links: readonly string[];
}

export interface DataFiles {
  /** The text of a data file as it is served, by its path under data/; undefined if there is none. */
  readonly readFile: (path: string) => Promise<string | undefined>;
  /** Starts serving the edits that have been approved. */
  readonly reload: () => Promise<void>;
}

/** Everything that a command may use to answer one interaction. None of it changes during the answer. */
export interface Context {
  readonly catalog: Catalog;
  readonly search: Search;
  /** Answers questions in natural language from the same version of the data. */
  readonly questions: Asker;
  readonly state: State;
  /** The language of the user. */
  readonly language: Language;
  readonly now: Date;
  /** Resolves when the answer should no longer wait for its picture. */
  readonly pictureLate: () => Promise<void>;
  /** The server's settings, read on first use. */
  readonly settings: () => Promise<Settings>;
  readonly origin: Origin;
  /** Whether the user looks after the data: a manager of the home server, or named in MODERATORS. */
  readonly isModerator: boolean;
  /** The question above the card whose button was pressed; it stays there. */
  readonly title?: string | undefined;
  /** Set for presses, and for the forms that they open. */
  readonly pressed?: PressedCard | undefined;
  /** Set when a press chose from a menu whose items are no links. */
  readonly chosen?: Chosen | undefined;
  /** The files behind the catalog, for those who edit them. */
  readonly data: DataFiles;
  /** Approved edits that are not served, and why. */
  readonly setAside: readonly SetAside[];
  /** Why the newest edit of the data is not served; empty if it is. */
  readonly faults: readonly string[];
}

/** The options as Discord sent them, by their default names. */
export type Options = Readonly<Record<string, string | number | boolean | undefined>>;

/** One line of an autocomplete list. `value` is a record id, which `execute` accepts as well as names and free text. */
export interface Suggestion {
  readonly name: string;
  readonly value: string;
}

/** Most commands and buttons show a card; some open a form. */
export type CardOrForm = Reply | Form;

export interface Command {
  readonly data: RESTPostAPIApplicationCommandsJSONBody;
  execute(options: Options, context: Context): CardOrForm | Promise<CardOrForm>;
  /** Suggests values for the option that has the cursor. Must answer within 3 s and cannot be deferred. */
  autocomplete?(option: string, typed: string, options: Options, context: Context): readonly Suggestion[];
  /** Answers a button or menu of this command's cards; undefined if the custom id no longer leads anywhere. */
  press?(path: readonly string[], context: Context): CardOrForm | undefined | Promise<CardOrForm | undefined>;
  /** Answers a form that `press` opened; undefined if its custom id no longer leads anywhere. */
  submit?(path: readonly string[], filled: Filled, context: Context): Reply | undefined | Promise<Reply | undefined>;
}

/** A yes/no option; undefined if it was left out. The terminal sends every option as text. */
export function flagOption(options: Options, name: string): boolean | undefined {
  const value = options[name];
  return value === undefined ? undefined : value === true || value === 'true';
}

/** A text option, or an empty text if it was left out. */
export function textOption(options: Options, name: string): string {
  const value = options[name];
  return typeof value === 'string' ? value.trim() : '';
}
