import { ComponentType, type APISelectMenuComponent } from 'discord-api-types/v10';
import { rangeOf } from '../validate/rules/selects.ts';
import { NotPossible } from './not-possible.ts';
import type { Resolver } from './resolve.ts';

/** The values that the client sends: options are chosen by label or value; people, roles and channels by id. */
export function choose(menu: APISelectMenuComponent, chosen: readonly string[], resolver: Resolver): string[] {
  const name = menu.placeholder ?? menu.custom_id;
  if (menu.disabled) throw new NotPossible(`the menu "${name}" is disabled`);
  const [minimum, maximum] = rangeOf(menu);
  if (chosen.length < minimum || chosen.length > maximum) {
    throw new NotPossible(`the menu "${name}" takes ${minimum} to ${maximum} options`);
  }
  if (menu.type !== ComponentType.StringSelect) {
    for (const id of chosen) resolver.select(menu.type, id);
    return [...chosen];
  }
  return chosen.map((one) => {
    const option = menu.options.find(({ label, value }) => label === one || value === one);
    if (option) return option.value;
    const labels = menu.options.map(({ label }) => `"${label}"`).join(', ');
    throw new NotPossible(`the menu "${name}" has no option "${one}", but ${labels}`);
  });
}
