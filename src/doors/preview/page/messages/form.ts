import type {
  APIComponentInLabel,
  APILabelComponent,
  APIModalInteractionResponseCallbackData,
  APIRadioGroupComponent,
  APIStringSelectComponent,
} from 'discord-api-types/v10';
import { componentType, textStyle } from '../discord.ts';
import { element } from '../dom.ts';
import type { FilledForm } from '../interactions.ts';
import type { Words } from '../words/words.ts';

interface Input {
  readonly view: HTMLElement;
  readonly value: () => string;
}

function choiceView({
  custom_id: name,
  required = true,
  options,
}: APIRadioGroupComponent | APIStringSelectComponent): Input {
  const inputs = options.map((option) =>
    element('input', { type: 'radio', name, value: option.value, required, checked: option.default === true }),
  );
  const labels = options.map(({ label, description }, index) =>
    element(
      'label',
      { class: 'form-choice' },
      inputs[index],
      element('span', {}, label, description && element('small', {}, description)),
    ),
  );
  return {
    view: element('div', { class: 'form-choices', role: 'radiogroup' }, ...labels),
    value: () => inputs.find(({ checked }) => checked)?.value ?? '',
  };
}

/** Undefined for inputs that the bot does not use. */
function inputView(component: APIComponentInLabel): Input | undefined {
  if (component.type === componentType.textInput) {
    const { custom_id: name, required = true, placeholder, value, style, max_length: longest } = component;
    const attributes = { name, required, placeholder, maxlength: longest === undefined ? undefined : String(longest) };
    const input =
      style === textStyle.paragraph
        ? element('textarea', { ...attributes, rows: '4' })
        : element('input', { ...attributes, type: 'text' });
    input.value = value ?? '';
    return { view: input, value: () => input.value };
  }
  if (component.type === componentType.radioGroup || component.type === componentType.stringSelect)
    return choiceView(component);
  return undefined;
}

function fieldView(
  { label, description, component }: APILabelComponent,
  words: Words,
): [HTMLElement, Input | undefined] {
  const input = inputView(component);
  const name = `form-${'custom_id' in component ? component.custom_id : ''}`;
  input?.view.setAttribute('aria-labelledby', name);
  const view = element(
    'div',
    { class: 'form-field' },
    element('strong', { id: name }, label),
    description === undefined ? undefined : element('small', {}, description),
    input?.view ?? element('span', { class: 'note' }, words.notDrawn),
  );
  return [view, input];
}

/** Opens a form over the page, as Discord does. Resolves to undefined when it is closed without being sent. */
export function openForm(
  modal: APIModalInteractionResponseCallbackData,
  words: Words,
): Promise<FilledForm | undefined> {
  const inputs = new Map<string, Input>();
  const fields = modal.components.map((component) => {
    if (component.type === componentType.label) {
      const [view, input] = fieldView(component, words);
      if (input !== undefined && 'custom_id' in component.component) inputs.set(component.component.custom_id, input);
      return view;
    }
    const text = component.type === componentType.text ? component.content.replace(/^-# /u, '') : words.notDrawn;
    return element('p', { class: 'note' }, text);
  });
  const cancel = element('button', { type: 'button' }, words.form.cancel);
  const form = element(
    'form',
    { method: 'dialog' },
    element('h2', {}, modal.title),
    ...fields,
    element('div', { class: 'form-buttons' }, cancel, element('button', { class: 'form-send' }, words.form.send)),
  );
  const dialog = element('dialog', { class: 'form', 'aria-label': modal.title }, form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    form.addEventListener('submit', () => dialog.close('sent'));
    cancel.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'sent' ? new Map([...inputs].map(([id, { value }]) => [id, value()])) : undefined);
    });
  });
}
