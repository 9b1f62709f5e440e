import {
  ComponentType,
  TextInputStyle,
  type APIComponentInLabel,
  type APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { CustomId } from './custom-id.ts';
import { limits, shorten } from './limits.ts';

interface Labelled {
  /** The key of the value for `submit`. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly required?: boolean;
}

interface ChoiceField extends Labelled {
  readonly kind: 'choice';
  readonly options: readonly { readonly value: string; readonly label: string; readonly description?: string }[];
  /** The initially selected value. */
  readonly chosen?: string | undefined;
}

interface TextField extends Labelled {
  readonly kind: 'text';
  readonly value?: string | undefined;
  readonly placeholder?: string;
  readonly long?: boolean;
  readonly longest: number;
}

/** A line of text between the fields. */
interface Note {
  readonly kind: 'note';
  readonly text: string;
}

export type FormField = ChoiceField | TextField | Note;

/** A form that Discord opens as a modal. `to` holds its subject: Discord returns only this with the values. */
export interface Form {
  readonly title: string;
  readonly to: CustomId;
  readonly fields: readonly FormField[];
}

/** The submitted values by field id: a text or the chosen value; empty if nothing was entered. */
export type Filled = Readonly<Record<string, string>>;

function choiceInput({ id, options, chosen, required = true }: ChoiceField): APIComponentInLabel {
  const items = options.map(({ value, label, description }) => ({
    value,
    label: shorten(label, limits.menuLabel),
    ...(description === undefined ? {} : { description: shorten(description, limits.menuDescription) }),
    ...(value === chosen ? { default: true } : {}),
  }));
  return options.length <= limits.radioOptions
    ? { type: ComponentType.RadioGroup, custom_id: id, required, options: items }
    : { type: ComponentType.StringSelect, custom_id: id, required, options: items.slice(0, limits.menuOptions) };
}

function textInput({ id, value, placeholder, long = false, longest, required = true }: TextField): APIComponentInLabel {
  return {
    type: ComponentType.TextInput,
    custom_id: id,
    style: long ? TextInputStyle.Paragraph : TextInputStyle.Short,
    required,
    max_length: Math.min(longest, limits.textInput),
    ...(value === undefined || value === '' ? {} : { value: shorten(value, longest) }),
    ...(placeholder === undefined ? {} : { placeholder: shorten(placeholder, limits.inputPlaceholder) }),
  };
}

/** The form in Discord's format: each input in a label of its own. */
export function modalOf({ title, to, fields }: Form): APIModalInteractionResponseCallbackData {
  if (fields.length > limits.formFields) throw new RangeError(`a form of ${fields.length} fields: ${to}`);
  return {
    custom_id: to,
    title: shorten(title, limits.formTitle),
    components: fields.map((field) =>
      field.kind === 'note'
        ? { type: ComponentType.TextDisplay, content: field.text }
        : {
            type: ComponentType.Label,
            label: shorten(field.label, limits.inputLabel),
            ...(field.description === undefined
              ? {}
              : { description: shorten(field.description, limits.inputDescription) }),
            component: field.kind === 'choice' ? choiceInput(field) : textInput(field),
          },
    ),
  };
}

export const isForm = (shown: object): shown is Form => 'fields' in shown && 'to' in shown;
