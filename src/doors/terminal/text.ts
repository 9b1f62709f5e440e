import {
  ComponentType,
  InteractionResponseType,
  MessageFlags,
  type APIEmbed,
  type APIInteractionResponse,
} from 'discord-api-types/v10';

type MessageData = {
  embeds?: readonly APIEmbed[] | undefined;
  components?: readonly unknown[] | undefined;
  flags?: number | undefined;
};

/** Markdown and its escapes away: a terminal shows plain words. */
function withoutMarkdown(text: string): string {
  return text
    .replaceAll(/\[((?:\\.|[^\]\\])*)\]\(<?[^)>]*>?\)/gu, '$1')
    .replaceAll(/^-# /gmu, '  ')
    .replaceAll('**', '')
    .replaceAll(/<t:(\d+)(?::[a-zA-Z])?>/gu, (_, seconds: string) =>
      new Date(Number(seconds) * 1000).toISOString().slice(0, 10),
    )
    .replaceAll(/\\([^\p{L}\p{N}\s])/gu, '$1');
}

function embedText(embed: APIEmbed): string[] {
  return [
    ...(embed.title === undefined ? [] : [withoutMarkdown(embed.title), '─'.repeat(Math.min(72, embed.title.length))]),
    ...(embed.description === undefined ? [] : [withoutMarkdown(embed.description)]),
    ...(embed.fields ?? []).map(
      ({ name, value }) => `\n${withoutMarkdown(name)}\n${withoutMarkdown(value).replaceAll(/^/gmu, '  ')}`,
    ),
    ...(embed.footer === undefined ? [] : [`\n${embed.footer.text}`]),
  ];
}

interface AnyComponent {
  readonly type: number;
  readonly custom_id?: string;
  readonly label?: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
  readonly components?: readonly AnyComponent[];
}

function componentText(component: AnyComponent): string[] {
  switch (component.type) {
    case ComponentType.ActionRow:
      return (component.components ?? []).flatMap(componentText);
    case ComponentType.Button:
      return component.disabled === true ? [] : [`  [${component.label ?? ''}] ${component.custom_id ?? ''}`];
    case ComponentType.StringSelect:
      return [
        `  ${component.placeholder ?? ''}`,
        ...(component.options ?? []).map(({ label, value }) => `    ${label} → ${value}`),
      ];
    default:
      return [];
  }
}

/** A response as a person reads it in a terminal: the card, then each button and menu item with the custom id that presses it. */
export function responseText(response: APIInteractionResponse): string {
  if (response.type === InteractionResponseType.ApplicationCommandAutocompleteResult) {
    return (response.data.choices ?? []).map(({ name, value }) => `${name} → ${value}`).join('\n');
  }
  const data: MessageData = 'data' in response && response.data !== undefined ? response.data : {};
  const ephemeral = ((data.flags ?? 0) & MessageFlags.Ephemeral) === 0 ? [] : ['(only you see this)'];
  const components = ((data.components ?? []) as readonly AnyComponent[]).flatMap(componentText);
  return [
    ...ephemeral,
    ...(data.embeds ?? []).flatMap(embedText),
    ...(components.length === 0 ? [] : ['', ...components]),
  ].join('\n');
}
