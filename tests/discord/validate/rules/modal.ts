import { ComponentType, type APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { broken, type Violations } from '../violation.ts';
import { componentRules } from './components.ts';
import { everyComponent } from './walk.ts';

/** The schema allows 40, the documentation 5: https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-modal */
const COMPONENTS = 5;

export function* modalRules({ components }: APIModalInteractionResponseCallbackData, path: string): Violations {
  const { length } = components;
  if (length < 1 || length > COMPONENTS) yield broken(path, `${length} components; a modal has 1 to ${COMPONENTS}`);
  yield* componentRules(components, path);
  for (const { component, path: place } of everyComponent(components, path)) {
    // https://discord.com/developers/docs/change-log, 2025-08-25: labels took over.
    if (component.type === ComponentType.ActionRow) {
      yield broken(place, 'an action row in a modal is deprecated; a text input belongs in a label');
    }
    if (
      component.type === ComponentType.Label &&
      component.component.type === ComponentType.TextInput &&
      component.component.label != null
    ) {
      yield broken(`${place}/component`, 'a text input inside a label has no label of its own');
    }
    if ('disabled' in component && component.disabled !== undefined) {
      yield broken(place, 'nothing in a modal can be disabled');
    }
    if ('min_values' in component && component.min_values === 0 && component.required !== false) {
      yield broken(place, 'min_values 0 needs required: false');
    }
  }
}
