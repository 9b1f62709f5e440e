import {
  ButtonStyle,
  ComponentType,
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIEmbed,
  type APIStringSelectComponent,
} from 'discord-api-types/v10';
import { limits, shorten } from './limits.ts';
import type { Route } from './route.ts';

/** A picture or other file that goes with a reply. */
export interface Attachment {
  readonly name: string;
  readonly description: string;
  readonly contentType: string;
  readonly data: Uint8Array;
}

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** What a command answers: domain turned into Discord's blocks, but nothing yet of how it is carried. */
export interface Reply {
  readonly embeds: readonly APIEmbed[];
  readonly rows?: readonly Row[];
  readonly files?: readonly Attachment[];
  /** Seen by the asker only: a miss, a close call, a mistake. */
  readonly ephemeral?: boolean;
  /** A message of everybody in the channel: a press turns it into this reply, whoever pressed. */
  readonly shared?: boolean;
}

/** The button's label may be cut; its way may not. */
export function button(
  label: string,
  to: Route,
  options: { emoji?: string; primary?: boolean; disabled?: boolean } = {},
): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: options.primary === true ? ButtonStyle.Primary : ButtonStyle.Secondary,
    label: shorten(label, limits.buttonLabel),
    custom_id: to,
    ...(options.emoji === undefined ? {} : { emoji: { name: options.emoji } }),
    ...(options.disabled === true ? { disabled: true } : {}),
  };
}

export interface MenuItem {
  readonly label: string;
  readonly description?: string | undefined;
  readonly to: Route;
}

/** A menu whose items each lead somewhere. At most 25 are shown: a longer list must be paged by its card. */
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

/** Rows of buttons, five in each; menus take a row each. Empty groups vanish. */
export function rowsOf(
  ...groups: readonly (readonly APIButtonComponent[] | APIStringSelectComponent | undefined)[]
): Row[] {
  return groups.flatMap((group): Row[] => {
    if (group === undefined) return [];
    if (!Array.isArray(group)) {
      const select = group as APIStringSelectComponent;
      return select.options.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: [select] }];
    }
    const buttons = group as readonly APIButtonComponent[];
    return Array.from({ length: Math.ceil(buttons.length / limits.buttonsInRow) }, (_, row) => ({
      type: ComponentType.ActionRow,
      components: buttons.slice(row * limits.buttonsInRow, (row + 1) * limits.buttonsInRow),
    }));
  });
}
