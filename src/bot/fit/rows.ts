import {
  ComponentType,
  type APIComponentInMessageActionRow,
  type APIStringSelectComponent,
} from 'discord-api-types/v10';
import { limits, shorten } from '../../cards/kit/limits.ts';
import type { Row } from '../../cards/kit/reply.ts';
import type { Note } from './embeds.ts';

/** A menu with distinct values: Discord refuses the whole message if one occurs twice (an actor who plays twins, say). */
function fitMenu(menu: APIStringSelectComponent, note: Note): APIStringSelectComponent {
  const seen = new Set<string>();
  const usable = menu.options
    .filter(({ value }) => value.length <= limits.customId && !seen.has(value) && seen.add(value))
    .slice(0, limits.menuOptions);
  if (usable.length < menu.options.length) note(`a menu of ${menu.options.length} items`);
  return {
    ...menu,
    ...(menu.placeholder === undefined ? {} : { placeholder: shorten(menu.placeholder, limits.menuPlaceholder) }),
    options: usable.map((option) => ({
      ...option,
      label: shorten(option.label, limits.menuLabel),
      ...(option.description === undefined ? {} : { description: shorten(option.description, limits.menuDescription) }),
    })),
  };
}

/** The key by which Discord distinguishes components; links have none. */
const keyOf = (component: APIComponentInMessageActionRow): string | undefined =>
  'custom_id' in component ? component.custom_id : undefined;

function isUsable(component: APIComponentInMessageActionRow): boolean {
  if (component.type === ComponentType.StringSelect && component.options.length === 0) return false;
  if ('url' in component && component.url.length > limits.buttonUrl) return false;
  return (keyOf(component)?.length ?? 0) <= limits.customId;
}

function fitComponent(component: APIComponentInMessageActionRow, note: Note): APIComponentInMessageActionRow {
  if (component.type === ComponentType.StringSelect) return fitMenu(component, note);
  return 'label' in component && component.label !== undefined
    ? { ...component, label: shorten(component.label, limits.buttonLabel) }
    : component;
}

/** Rows that Discord accepts: at most five, none empty, and no custom id twice. */
export function fitRows(rows: readonly Row[], note: Note): Row[] {
  const seen = new Set<string>();
  const fitted = rows.flatMap((row): Row[] => {
    const components = row.components
      .map((component) => fitComponent(component, note))
      .filter((component) => {
        const key = keyOf(component);
        const isKept = isUsable(component) && (key === undefined || !seen.has(key));
        if (!isKept) note(`the component ${key ?? 'of a link'}`);
        if (key !== undefined) seen.add(key);
        return isKept;
      })
      .slice(0, limits.buttonsInRow);
    if (components.length < row.components.length && row.components.length > limits.buttonsInRow)
      note(`a row of ${row.components.length} buttons`);
    return components.length === 0 ? [] : [{ ...row, components }];
  });
  if (fitted.length > limits.rows) note(`${fitted.length} rows`);
  return fitted.slice(0, limits.rows);
}
