import {
  ComponentType,
  InteractionResponseType,
  MessageFlags,
  type APIEmbed,
  type APIInteractionResponse,
  type APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import * as z from 'zod';

type MessageData = {
  embeds?: readonly APIEmbed[] | undefined;
  components?: readonly unknown[] | undefined;
  flags?: number | undefined;
};

/** Removes Markdown and its escapes, because a terminal shows plain text. */
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

/** The parts of an embed as plain text, from its title to its footer. */
export function embedText(embed: APIEmbed): string[] {
  return [
    ...(embed.title === undefined ? [] : [withoutMarkdown(embed.title), '─'.repeat(Math.min(72, embed.title.length))]),
    ...(embed.description === undefined ? [] : [withoutMarkdown(embed.description)]),
    ...(embed.fields ?? []).map(
      ({ name, value }) => `\n${withoutMarkdown(name)}\n${withoutMarkdown(value).replaceAll(/^/gmu, '  ')}`,
    ),
    ...(embed.footer === undefined ? [] : [`\n${embed.footer.text}`]),
  ];
}

/** The properties of a component that a terminal shows. */
const shownComponent = z.object({
  type: z.number(),
  custom_id: z.string().optional(),
  url: z.string().optional(),
  label: z.string().optional(),
  placeholder: z.string().optional(),
  disabled: z.boolean().optional(),
  options: z.array(z.object({ label: z.string(), value: z.string() })).optional(),
  get components() {
    return z.array(shownComponent).optional();
  },
});

function componentText(component: z.infer<typeof shownComponent>): string[] {
  switch (component.type) {
    case ComponentType.ActionRow:
      return (component.components ?? []).flatMap(componentText);
    case ComponentType.Button:
      return component.disabled === true
        ? []
        : [`  [${component.label ?? ''}] ${component.custom_id ?? component.url ?? ''}`];
    case ComponentType.StringSelect:
      return [
        `  ${component.placeholder ?? ''}`,
        ...(component.options ?? []).map(({ label, value }) => `    ${label} → ${value}`),
      ];
    default:
      return [];
  }
}

/** A form, which a terminal cannot send: its title and the names of its fields. */
function formText({ title, components }: APIModalInteractionResponseCallbackData): string {
  const lines = components.map((component) => {
    if (component.type === ComponentType.Label) return `  ${component.label}: …`;
    return component.type === ComponentType.TextDisplay ? withoutMarkdown(component.content) : '';
  });
  return [`(a form) ${title}`, ...lines].join('\n');
}

/** A response for a terminal: the card, then each button and menu item with its custom id. */
export function responseText(response: APIInteractionResponse): string {
  if (response.type === InteractionResponseType.ApplicationCommandAutocompleteResult) {
    return (response.data.choices ?? []).map(({ name, value }) => `${name} → ${value}`).join('\n');
  }
  if (response.type === InteractionResponseType.Modal) return formText(response.data);
  const data: MessageData = 'data' in response && response.data !== undefined ? response.data : {};
  const ephemeral = ((data.flags ?? 0) & MessageFlags.Ephemeral) === 0 ? [] : ['(only you see this)'];
  const components = z
    .array(shownComponent)
    .parse(data.components ?? [])
    .flatMap(componentText);
  return [
    ...ephemeral,
    ...(data.embeds ?? []).flatMap(embedText),
    ...(components.length === 0 ? [] : ['', ...components]),
  ].join('\n');
}
