import type { APIAttachment, APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import { element } from '../dom.ts';
import { locales } from '../language.ts';
import { markdown } from '../markdown/render.ts';
import type { Words } from '../words/words.ts';
import { withLang } from '../with-lang.ts';
import { pictureView } from './picture.ts';
import { inlineSpans } from './spans.ts';
import type { View } from './view.ts';

/** `attachment://name` is the file of that name in the same message; any other address would need a network. */
function pictureAddress(address: string | undefined, attachments: readonly APIAttachment[]): string | undefined {
  if (address?.startsWith('attachment://') !== true) return undefined;
  return attachments.find(({ filename }) => `attachment://${filename}` === address)?.url;
}

function picture(embed: APIEmbed, attachments: readonly APIAttachment[], words: Words): HTMLElement | undefined {
  const src = pictureAddress(embed.image?.url, attachments);
  if (src === undefined) return undefined;
  const description = attachments.find(({ url }) => url === src)?.description ?? '';
  return pictureView(src, description, { slot: 'fields', class: 'embed-picture' }, words);
}

function fieldsOf(fields: readonly APIEmbedField[], { clock }: View): HTMLElement {
  const spans = inlineSpans(fields);
  return element(
    'discord-embed-fields',
    { slot: 'fields' },
    ...fields.map(({ name, value }, index) => {
      const title = markdown(name, clock);
      title.classList.add('field-name');
      return element('discord-embed-field', { class: spans[index] ?? 'whole' }, title, markdown(value, clock));
    }),
  );
}

function titleOf(embed: APIEmbed, { clock }: View): HTMLElement | undefined {
  if (embed.title === undefined || embed.title === '') return undefined;
  const title = markdown(embed.title, clock);
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
  return text === ''
    ? undefined
    : element('discord-embed-footer', { slot: 'footer' }, ...withLang(text, clock.language));
}

/** An embed in Skyra's frame. Its texts are drawn here because Skyra parses no Markdown. */
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
      : element('div', { slot: 'description', class: 'embed-author' }, ...withLang(embed.author.name, clock.language)),
    titleOf(embed, view),
    embed.description === undefined || embed.description === ''
      ? undefined
      : element('discord-embed-description', { slot: 'description' }, markdown(embed.description, clock)),
    embed.fields === undefined || embed.fields.length === 0 ? undefined : fieldsOf(embed.fields, view),
    picture(embed, attachments, words),
    footerOf(embed, view),
  );
}

/** Files that no embed shows come above the embeds: pictures as pictures, others as downloads. */
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
        ? pictureView(url, description ?? filename, { slot: 'attachments', class: 'attached-picture' }, words)
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
