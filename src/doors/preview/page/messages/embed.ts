import type { APIAttachment, APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import { element } from '../dom.ts';
import { locales } from '../language.ts';
import { markdown } from '../markdown/render.ts';
import { inlineSpans } from './spans.ts';
import type { View } from './view.ts';

/** `attachment://name` is the file of that name beside the message; any other address would need a network. */
function pictureAddress(address: string | undefined, attachments: readonly APIAttachment[]): string | undefined {
  if (address?.startsWith('attachment://') !== true) return undefined;
  return attachments.find(({ filename }) => `attachment://${filename}` === address)?.url;
}

function picture(embed: APIEmbed, attachments: readonly APIAttachment[]): HTMLElement | undefined {
  const src = pictureAddress(embed.image?.url, attachments);
  if (src === undefined) return undefined;
  const description = attachments.find(({ url }) => url === src)?.description ?? '';
  return element('img', { slot: 'fields', class: 'embed-picture', src, alt: description });
}

function fieldsOf(fields: readonly APIEmbedField[], { clock, words }: View): HTMLElement {
  const spans = inlineSpans(fields);
  return element(
    'discord-embed-fields',
    { slot: 'fields' },
    ...fields.map(({ name, value }, index) => {
      const title = markdown(name, clock, words.spoiler);
      title.classList.add('field-name');
      return element(
        'discord-embed-field',
        { class: spans[index] ?? 'whole' },
        title,
        markdown(value, clock, words.spoiler),
      );
    }),
  );
}

function titleOf(embed: APIEmbed, { clock, words }: View): HTMLElement | undefined {
  if (embed.title === undefined || embed.title === '') return undefined;
  const title = markdown(embed.title, clock, words.spoiler);
  if (embed.url === undefined)
    return element('div', { slot: 'description', class: 'embed-title', role: 'heading', 'aria-level': '3' }, title);
  const link = element('a', { href: embed.url, target: '_blank', rel: 'noopener noreferrer' }, title);
  return element('div', { slot: 'description', class: 'embed-title', role: 'heading', 'aria-level': '3' }, link);
}

function footerOf({ footer, timestamp }: APIEmbed, { clock }: View): HTMLElement | undefined {
  const date =
    timestamp === undefined
      ? undefined
      : new Intl.DateTimeFormat(locales[clock.language], { dateStyle: 'short', timeStyle: 'short' }).format(
          new Date(timestamp),
        );
  const text = [footer?.text, date].filter((part) => part !== undefined).join(' • ');
  return text === '' ? undefined : element('discord-embed-footer', { slot: 'footer' }, text);
}

/** An embed in Skyra's frame; its texts are drawn here, because Skyra parses no Markdown. */
export function embedView(embed: APIEmbed, attachments: readonly APIAttachment[], view: View): HTMLElement {
  const { clock, words } = view;
  return element(
    'discord-embed',
    {
      slot: 'embeds',
      color: embed.color === undefined ? undefined : `#${embed.color.toString(16).padStart(6, '0')}`,
      thumbnail: pictureAddress(embed.thumbnail?.url, attachments),
    },
    embed.author === undefined
      ? undefined
      : element('div', { slot: 'description', class: 'embed-author' }, embed.author.name),
    titleOf(embed, view),
    embed.description === undefined || embed.description === ''
      ? undefined
      : element(
          'discord-embed-description',
          { slot: 'description' },
          markdown(embed.description, clock, words.spoiler),
        ),
    embed.fields === undefined || embed.fields.length === 0 ? undefined : fieldsOf(embed.fields, view),
    picture(embed, attachments),
    footerOf(embed, view),
  );
}

/** Files that no embed shows stand above the embeds: pictures as pictures, others as something to download. */
export function attachmentViews(
  attachments: readonly APIAttachment[],
  embeds: readonly APIEmbed[],
  { words }: View,
): HTMLElement[] {
  const used = new Set(embeds.flatMap(({ image, thumbnail }) => [image?.url, thumbnail?.url]));
  return attachments
    .filter(({ filename }) => !used.has(`attachment://${filename}`))
    .map(({ filename, url, description, content_type: type }) =>
      type?.startsWith('image/') === true
        ? element('img', { slot: 'attachments', class: 'attached-picture', src: url, alt: description ?? filename })
        : element(
            'a',
            {
              slot: 'attachments',
              class: 'attached-file',
              href: url,
              download: filename,
              'aria-label': words.download(filename),
            },
            filename,
          ),
    );
}
