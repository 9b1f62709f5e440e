import { ComponentType, type APIMessage } from 'discord-api-types/v10';
import { everyComponent, type Component } from '../validate/rules/walk.ts';

/** Everything of a message that a person can read, from top to bottom, whichever way it was sent. */
export function visibleText({ content, embeds, components = [] }: APIMessage): string {
  const inEmbeds = embeds.flatMap(({ author, title, description, fields = [], footer }) => [
    author?.name,
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
    footer?.text,
  ]);
  const inComponents = [...everyComponent(components)].flatMap(({ component }) => textOf(component));
  return [content, ...inEmbeds, ...inComponents].filter(Boolean).join('\n');
}

function textOf(component: Component): (string | null | undefined)[] {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return [component.content];
    case ComponentType.Button:
      return ['label' in component ? component.label : undefined];
    case ComponentType.StringSelect:
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
      return [component.placeholder];
    default:
      return [];
  }
}
