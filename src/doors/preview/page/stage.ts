import { element } from './dom.ts';
import { icon } from './icons.ts';
import { personas, places, type Persona, type Place, type Scene } from './scene.ts';
import type { Words } from './words/words.ts';

export interface StageActions {
  readonly setPersona: (persona: Persona) => void;
  readonly setPlace: (place: Place) => void;
  readonly showFollowMessage: () => void;
}

interface Selector<Value extends string> {
  readonly id: string;
  readonly label: string;
  readonly values: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  readonly current: Value;
  readonly choose: (value: Value) => void;
}

function selector<Value extends string>({ id, label, values, names, current, choose }: Selector<Value>): HTMLElement {
  const select = element(
    'select',
    { id },
    ...values.map((value) => element('option', { value, selected: value === current }, names[value])),
  );
  select.addEventListener('change', () => {
    const chosen = values.find((value) => value === select.value);
    if (chosen !== undefined) choose(chosen);
  });
  return element('label', {}, element('span', {}, label), select);
}

/** The choice of the person to act as and of the place, and a button for what the bot sends unasked. */
export function stageView({ persona, place }: Scene, { stage }: Words, actions: StageActions): HTMLElement {
  const follow = element(
    'button',
    { type: 'button', id: 'follow-message', class: 'follow-message', title: stage.followMessageHint },
    icon('bell', 16),
    element('span', {}, stage.followMessage),
  );
  follow.addEventListener('click', actions.showFollowMessage);
  return element(
    'div',
    { class: 'stage' },
    selector({
      id: 'persona',
      label: stage.you,
      values: personas,
      names: stage.personas,
      current: persona,
      choose: actions.setPersona,
    }),
    selector({
      id: 'place',
      label: stage.where,
      values: places,
      names: stage.places,
      current: place,
      choose: actions.setPlace,
    }),
    follow,
  );
}
