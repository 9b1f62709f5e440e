import { ComponentType, type APIMessageComponentInteraction } from 'discord-api-types/v10';
import * as z from 'zod';
import type { Chosen } from '../../commands/command.ts';
import { canonical } from '../language/canonical.ts';
import { postPermissions } from './origin.ts';

const channels = z.record(
  z.string(),
  z.object({ type: z.int(), app_permissions: z.string().regex(/^\d+$/u).transform(BigInt).optional() }),
);
const menuData = z.object({
  values: z.array(z.string()),
  resolved: z.object({ channels: channels.optional() }).optional(),
});

/** The custom ids of menus of links begin with this: each of their items is a custom id of its own. */
const linkMenu = 'menu.';

/** The custom id that an item of a menu of links holds; undefined for any other component. */
export function chosenLink({ data }: APIMessageComponentInteraction): string | undefined {
  const isLinks = data.component_type === ComponentType.StringSelect && data.custom_id.startsWith(linkMenu);
  return isLinks ? (data.values[0] ?? '') : undefined;
}

/** The values chosen in a menu that does not lead to other cards; undefined for a button. */
export function chosenIn({ data }: APIMessageComponentInteraction): Chosen | undefined {
  const menu = menuData.safeParse(data).data;
  if (menu === undefined) return undefined;
  const channel = menu.resolved?.channels?.[menu.values[0] ?? ''];
  const permissions = channel?.app_permissions;
  const needed = channel && postPermissions(channel.type);
  return {
    values: menu.values.map(canonical),
    botMayPost: permissions === undefined || needed === undefined || (permissions & needed) === needed,
  };
}
