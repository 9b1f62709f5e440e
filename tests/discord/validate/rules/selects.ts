import type {
  APICheckboxGroupComponent,
  APIFileUploadComponent,
  APIRadioGroupComponent,
  APISelectMenuComponent,
} from 'discord-api-types/v10';
import { broken, type Violations } from '../violation.ts';
import { emojiRules } from './buttons.ts';
import { repeated } from './length.ts';

export type Choosing = APISelectMenuComponent | APICheckboxGroupComponent | APIRadioGroupComponent | APIFileUploadComponent;

/** https://discord.com/developers/docs/components/reference#string-select and its relatives. */
export function* selectRules(select: Choosing, path: string): Violations {
  const minimum = 'min_values' in select ? (select.min_values ?? 1) : 1;
  const maximum = 'max_values' in select ? (select.max_values ?? 1) : 1;
  const isGroup = !('min_values' in select || 'max_values' in select);
  if (!isGroup && 'max_values' in select && minimum > maximum) yield broken(path, `min_values ${minimum} is above max_values ${maximum}`);
  if ('options' in select) {
    for (const { value, index } of repeated(select.options.map((option) => option.value))) {
      yield broken(`${path}/options/${index}`, `two options have the same value "${value}"`);
    }
    for (const [index, option] of select.options.entries()) {
      if ('emoji' in option) yield* emojiRules(option.emoji, `${path}/options/${index}/emoji`);
    }
  }
  if ('default_values' in select && select.default_values) {
    const { length } = select.default_values;
    if (length < minimum || length > maximum) yield broken(`${path}/default_values`, `${length} defaults, where ${minimum} to ${maximum} may be chosen`);
  }
}
