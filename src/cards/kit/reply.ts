import {
  ButtonStyle,
  ComponentType,
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIChannelSelectComponent,
  type APIComponentInMessageActionRow,
  type APIEmbed,
  type APIStringSelectComponent,
} from 'discord-api-types/v10';
import { limits, shorten } from './limits.ts';
import type { CustomId } from './custom-id.ts';

/** A picture or other file of a reply. */
export interface Attachment {
  readonly name: string;
  readonly description: string;
  readonly contentType: string;
  readonly data: Uint8Array;
}

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** Whether the whole channel sees the answer to a look-up, or only the asker. */
export type Visibility = 'public' | 'private';

/** A command's answer in Discord's embeds and components, independent of how it is sent. */
export interface Reply {
  readonly embeds: readonly APIEmbed[];
  readonly rows?: readonly Row[];
  readonly files?: readonly Attachment[];
  /** Only the asker sees it: an unknown name, a choice of names, a mistake. */
  readonly ephemeral?: boolean;
  /** The message belongs to the whole channel: a press by anybody replaces it with this reply. */
  readonly shared?: boolean;
  /** A press answers with a new message, and the pressed one stays as it is. */
  readonly apart?: boolean;
  /** Set on answers to look-ups, which get a button to change it. */
  readonly visibility?: Visibility;
  /** After this many milliseconds, the bot itself presses this custom id, which changes the message. */
  readonly later?: { readonly milliseconds: number; readonly press: CustomId };
  /**
   * Builds this card again. Required for cards with pictures: Discord's address of a picture expires, so a copy is
   * redrawn.
   */
  readonly remake?: CustomId;
}

function styleOf({ primary, right }: { primary?: boolean; right?: boolean }) {
  if (right === true) return ButtonStyle.Success;
  return primary === true ? ButtonStyle.Primary : ButtonStyle.Secondary;
}

/** The label may be shortened; the custom id may not. */
export function button(
  label: string,
  to: CustomId,
  options: { emoji?: string; primary?: boolean; right?: boolean; disabled?: boolean } = {},
): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: styleOf(options),
    // A button with an emoji needs no label.
    ...(label === '' ? {} : { label: shorten(label, limits.buttonLabel) }),
    custom_id: to,
    ...(options.emoji === undefined ? {} : { emoji: { name: options.emoji } }),
    ...(options.disabled === true ? { disabled: true } : {}),
  };
}

/** A link that leaves Discord. */
export const linkButton = (label: string, url: string): APIButtonComponent => ({
  type: ComponentType.Button,
  style: ButtonStyle.Link,
  label: shorten(label, limits.buttonLabel),
  url,
});

export interface MenuItem {
  readonly label: string;
  readonly description?: string | undefined;
  readonly to: CustomId;
}

/** A menu of links. It shows 25 items at most: the card must split a longer list into pages. */
export function menu(name: string, placeholder: string, items: readonly MenuItem[]): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: `menu.${name}`,
    placeholder: shorten(placeholder, limits.menuPlaceholder),
    options: items.slice(0, limits.menuOptions).map(({ label, description, to }) => ({
      label: shorten(label, limits.menuLabel),
      value: to,
      ...(description === undefined || description === ''
        ? {}
        : { description: shorten(description, limits.menuDescription) }),
    })),
  };
}

/** Rows of five buttons each; a menu takes a row of its own. Empty groups are dropped. */
export function rowsOf(
  ...groups: readonly (
    | readonly APIButtonComponent[]
    | APIStringSelectComponent
    | APIChannelSelectComponent
    | undefined
  )[]
): Row[] {
  return groups.flatMap((group): Row[] => {
    if (group === undefined) return [];
    if ('type' in group)
      return 'options' in group && group.options.length === 0
        ? []
        : [{ type: ComponentType.ActionRow, components: [group] }];
    return Array.from({ length: Math.ceil(group.length / limits.buttonsInRow) }, (_, row) => ({
      type: ComponentType.ActionRow,
      components: group.slice(row * limits.buttonsInRow, (row + 1) * limits.buttonsInRow),
    }));
  });
}
