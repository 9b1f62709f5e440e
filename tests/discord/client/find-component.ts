import {
  ComponentType,
  type APIButtonComponent,
  type APIMessage,
  type APISelectMenuComponent,
} from 'discord-api-types/v10';
import { everyComponent, type Component } from '../validate/rules/walk.ts';
import { NotPossible } from './not-possible.ts';

export function buttonsOf({ components = [] }: APIMessage): APIButtonComponent[] {
  return parts(components).filter((component) => component.type === ComponentType.Button);
}

function menusOf({ components = [] }: APIMessage): APISelectMenuComponent[] {
  return parts(components).filter((component): component is APISelectMenuComponent =>
    [
      ComponentType.StringSelect,
      ComponentType.UserSelect,
      ComponentType.RoleSelect,
      ComponentType.MentionableSelect,
      ComponentType.ChannelSelect,
    ].includes(component.type),
  );
}

/** By its label, its emoji or its custom id. */
export function findButton(message: APIMessage, wanted: string): APIButtonComponent {
  const buttons = buttonsOf(message);
  const found = buttons.filter((button) => captionsOf(button).includes(wanted));
  const [button, second] = found;
  const all = () => buttons.map((one) => `"${captionsOf(one).join('" / "')}"`).join(', ') || 'none at all';
  if (!button) throw new NotPossible(`there is no button "${wanted}"; there are: ${all()}`);
  if (second) {
    throw new NotPossible(`there are ${found.length} buttons "${wanted}"; name one by its custom id: ${all()}`);
  }
  return button;
}

/** By its placeholder or its custom id; without a name the only one. */
export function findMenu(message: APIMessage, wanted?: string): APISelectMenuComponent {
  const menus = menusOf(message);
  const found = menus.filter(
    (menu) => wanted === undefined || menu.custom_id === wanted || menu.placeholder === wanted,
  );
  const [menu, second] = found;
  const all = () => menus.map((one) => `"${one.placeholder ?? ''}" / "${one.custom_id}"`).join(', ') || 'none at all';
  if (!menu || second) {
    throw new NotPossible(
      `there are ${found.length} menus ${wanted === undefined ? '' : `"${wanted}"`}; there are: ${all()}`,
    );
  }
  return menu;
}

/** What a button can be called: label, emoji, custom id. */
export function captionsOf(button: APIButtonComponent): string[] {
  const label = 'label' in button ? button.label : undefined;
  const emoji = 'emoji' in button ? button.emoji?.name : undefined;
  const customId = 'custom_id' in button ? button.custom_id : undefined;
  return [label, emoji, customId].filter((caption) => typeof caption === 'string');
}

function parts(components: readonly Component[]): Component[] {
  return [...everyComponent(components)].map(({ component }) => component);
}
