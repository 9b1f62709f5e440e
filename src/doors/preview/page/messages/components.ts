import type { APIButtonComponent, APIChannelSelectComponent, APIMessage } from 'discord-api-types/v10';
import { buttonStyle, componentType } from '../discord.ts';
import { element } from '../dom.ts';
import { channelOf } from '../scene.ts';
import type { Post } from './post.ts';
import { selectView } from './select.ts';
import type { View } from './view.ts';
import { withLang } from '../with-lang.ts';

const looks: Readonly<Record<number, string>> = {
  [buttonStyle.primary]: 'primary',
  [buttonStyle.success]: 'success',
  [buttonStyle.danger]: 'destructive',
};

function buttonView(button: APIButtonComponent, post: Post, { press, clock }: View): HTMLElement {
  const customId = 'custom_id' in button ? button.custom_id : undefined;
  const emoji = 'emoji' in button ? button.emoji?.name : undefined;
  const label = 'label' in button ? (button.label ?? '') : '';
  const view = element(
    'discord-button',
    {
      type: looks[button.style] ?? 'secondary',
      disabled: button.disabled === true,
      url: 'url' in button ? button.url : undefined,
      'data-custom-id': customId,
      'data-label': customId === undefined ? undefined : `${emoji ?? ''} ${label}`,
    },
    emoji == null ? undefined : element('span', { class: 'emoji button-emoji', 'aria-hidden': 'true' }, emoji),
    ...withLang(label, clock.language),
  );
  // Skyra only paints a button as disabled; the real one inside must be disabled too.
  if (button.disabled === true)
    void view.updateComplete.then(() => view.shadowRoot?.querySelector('button')?.setAttribute('disabled', ''));
  else if (customId !== undefined) view.addEventListener('click', () => press({ customId }, post));
  return view;
}

/** A menu of channels: the preview's server has one. */
function channelSelectView(menu: APIChannelSelectComponent, post: Post, view: View): HTMLElement {
  const value = channelOf({ persona: 'manager', place: 'server' });
  const isChosen = menu.default_values?.some(({ id }) => id === value) === true;
  const options = [{ value, label: `#${view.words.channel}`, default: isChosen }];
  return selectView({ ...menu, type: componentType.stringSelect, options }, view, (values) =>
    view.press({ customId: menu.custom_id, values, areChannels: true }, post),
  );
}

type Row = NonNullable<APIMessage['components']>[number];

/** Rows of buttons and menus. In place of other kinds of components the page says that it cannot draw them. */
export function rowViews(post: Post, view: View): HTMLElement[] {
  return (post.message.components ?? []).map((row: Row) => {
    const parts = 'components' in row && row.type === componentType.row ? row.components : [row];
    return element(
      'discord-action-row',
      { slot: 'components' },
      ...parts.map((part) => {
        if (part.type === componentType.button) return buttonView(part, post, view);
        if (part.type === componentType.stringSelect && 'options' in part)
          return selectView(part, view, (values) => view.press({ customId: part.custom_id, values }, post));
        if (part.type === componentType.channelSelect) return channelSelectView(part, post, view);
        return element('span', { class: 'note' }, view.words.notDrawn);
      }),
    );
  });
}
