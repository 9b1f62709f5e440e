import {
  ComponentType,
  type APIComponentInLabel,
  type APIModalInteractionResponseCallbackComponent,
  type APIModalInteractionResponseCallbackData,
  type APIModalSubmission,
  type APIModalSubmissionComponent,
  type ModalSubmitComponent,
} from 'discord-api-types/v10';
import { rangeOf } from '../validate/rules/selects.ts';
import { NotPossible } from './not-possible.ts';
import type { OfferedFile, Resolver } from './resolve.ts';

/** What a person puts into a field: text, one or several values, a tick, files. */
type FieldValue = string | boolean | readonly (string | OfferedFile)[];
/** By the label of the field or by its custom id. */
export type Fields = Readonly<Record<string, FieldValue>>;

const LONGEST_TEXT = 4000;

/** Fills in a modal as the client does, which lets nothing through that does not fit. */
export function fillIn(
  modal: APIModalInteractionResponseCallbackData,
  fields: Fields,
  resolver: Resolver,
): APIModalSubmission {
  const used = new Set<string>();
  let count = 0;
  const components = modal.components.map(submit);
  const unknown = Object.keys(fields).find((name) => !used.has(name));
  if (unknown !== undefined) throw new NotPossible(`the modal "${modal.title}" has no field "${unknown}"`);
  return { custom_id: modal.custom_id, components, resolved: resolver.resolved };

  function submit(component: APIModalInteractionResponseCallbackComponent): APIModalSubmissionComponent {
    const id = component.id || (count += 1);
    switch (component.type) {
      case ComponentType.Label:
        return { type: component.type, id, component: field(component.component, component.label) };
      case ComponentType.TextDisplay:
        return { type: component.type, id };
      case ComponentType.ActionRow:
        throw new NotPossible('the loopback does not fill in action rows, which are deprecated in modals');
    }
  }

  function field(component: APIComponentInLabel, label: string): ModalSubmitComponent {
    const name = [label, component.custom_id].find((one) => one in fields);
    if (name !== undefined) used.add(name);
    const id = component.id || (count += 1);
    const { type, custom_id } = component;
    const given = name === undefined ? undefined : fields[name];
    return { type, id, custom_id, ...contentOf(component, given, label, resolver) } as ModalSubmitComponent;
  }
}

function contentOf(
  component: APIComponentInLabel,
  given: FieldValue | undefined,
  label: string,
  resolver: Resolver,
): { value: unknown } | { values: string[] } {
  if (component.type === ComponentType.Checkbox) return { value: Boolean(given ?? component.default) };
  if (component.type === ComponentType.TextInput) {
    if (given !== undefined && typeof given !== 'string') throw new NotPossible(`"${label}" takes a text`);
    const text = given ?? component.value ?? '';
    const { min_length: minimum = 0, max_length: maximum = LONGEST_TEXT, required = true } = component;
    if (text === '' && required) throw new NotPossible(`"${label}" is required`);
    if (text !== '' && (text.length < minimum || text.length > maximum)) {
      throw new NotPossible(`"${label}" takes ${minimum} to ${maximum} characters, not ${text.length}`);
    }
    return { value: text };
  }
  const [minimum, maximum] = rangeOf(component);
  const chosen = (given === undefined ? defaultsOf(component) : Array.isArray(given) ? given : [given]) as readonly (
    | string
    | OfferedFile
  )[];
  const { required = true } = component;
  if (chosen.length === 0 && required) throw new NotPossible(`"${label}" is required`);
  if (chosen.length > maximum || (chosen.length > 0 && chosen.length < minimum)) {
    throw new NotPossible(`"${label}" takes ${minimum} to ${maximum} values, not ${chosen.length}`);
  }
  const values = chosen.map((one) => valueOf(component, one, label, resolver));
  return component.type === ComponentType.RadioGroup ? { value: values[0] ?? null } : { values };
}

type Choosing = Exclude<APIComponentInLabel, { type: ComponentType.Checkbox | ComponentType.TextInput }>;

function valueOf(component: Choosing, chosen: string | OfferedFile, label: string, resolver: Resolver): string {
  if (typeof chosen !== 'string') {
    if (component.type !== ComponentType.FileUpload) throw new NotPossible(`"${label}" takes no files`);
    return resolver.file(chosen);
  }
  if ('options' in component) {
    const option = component.options.find(({ value, label }) => value === chosen || label === chosen);
    if (!option) throw new NotPossible(`"${label}" has no option "${chosen}"`);
    return option.value;
  }
  resolver.select(component.type, chosen);
  return chosen;
}

function defaultsOf(component: Choosing): string[] {
  if ('options' in component) return component.options.filter((option) => option.default).map(({ value }) => value);
  return 'default_values' in component ? (component.default_values ?? []).map(({ id }) => id) : [];
}
