import {
  ComponentType,
  type APICheckboxGroupComponent,
  type APIFileUploadComponent,
  type APIRadioGroupComponent,
  type APISelectMenuComponent,
} from 'discord-api-types/v10';
import { broken, type Violations } from '../violation.ts';
import { emojiRules } from './buttons.ts';
import { repeated } from './length.ts';

export type Choosing =
  | APISelectMenuComponent
  | APICheckboxGroupComponent
  | APIRadioGroupComponent
  | APIFileUploadComponent;

/** https://discord.com/developers/docs/components/reference#string-select and its relatives. */
export function* selectRules(select: Choosing, path: string): Violations {
  const [minimum, maximum] = rangeOf(select);
  if (minimum > maximum) yield broken(path, `min_values ${minimum} is above max_values ${maximum}`);
  if ('options' in select) {
    // API behaviour, like the one emoji: SELECT_COMPONENT_OPTION_VALUE_DUPLICATED.
    for (const { value, index } of repeated(select.options.map((option) => option.value))) {
      yield broken(`${path}/options/${index}`, `two options have the same value "${value}"`);
    }
  }
  if (select.type === ComponentType.StringSelect) {
    for (const [index, { emoji }] of select.options.entries()) {
      yield* emojiRules(emoji, `${path}/options/${index}/emoji`);
    }
  }
  if ('default_values' in select && select.default_values) {
    const { length } = select.default_values;
    if (length < minimum || length > maximum) {
      yield broken(`${path}/default_values`, `${length} defaults, where ${minimum} to ${maximum} may be chosen`);
    }
  }
}

/** How many may be chosen, with the defaults of the documentation. */
export function rangeOf(select: Choosing): [minimum: number, maximum: number] {
  if (select.type === ComponentType.RadioGroup) return [1, 1];
  const everything = select.type === ComponentType.CheckboxGroup ? select.options.length : 1;
  return [select.min_values ?? 1, select.max_values ?? everything];
}
