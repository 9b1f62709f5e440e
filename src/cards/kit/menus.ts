import {
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
  type APIChannelSelectComponent,
  type APIStringSelectComponent,
} from 'discord-api-types/v10';
import type { CustomId } from './custom-id.ts';
import { limits, shorten } from './limits.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly isChosen: boolean;
}

/** A menu of values, which its command's `press` reads. For a menu of links, see `menu` in reply.ts. */
export const choiceMenu = (
  to: CustomId,
  placeholder: string,
  options: readonly Option[],
  range: { readonly least: number; readonly most: number } = { least: 1, most: 1 },
): APIStringSelectComponent => ({
  type: ComponentType.StringSelect,
  custom_id: to,
  placeholder: shorten(placeholder, limits.menuPlaceholder),
  min_values: range.least,
  max_values: Math.min(range.most, options.length, limits.menuOptions),
  options: options.slice(0, limits.menuOptions).map(({ value, label, isChosen }) => ({
    value,
    label: shorten(label, limits.menuLabel),
    ...(isChosen ? { default: true } : {}),
  })),
});

/** The channels in which people write: text and announcement channels, and their threads. */
const writable = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
] as const;

export const channelMenu = (
  to: CustomId,
  placeholder: string,
  chosen: string | undefined,
): APIChannelSelectComponent => ({
  type: ComponentType.ChannelSelect,
  custom_id: to,
  placeholder: shorten(placeholder, limits.menuPlaceholder),
  channel_types: [...writable],
  ...(chosen === undefined ? {} : { default_values: [{ id: chosen, type: SelectMenuDefaultValueType.Channel }] }),
});
