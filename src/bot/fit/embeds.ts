import type { APIEmbed } from 'discord-api-types/v10';
import { limits, shorten } from '../../cards/kit/limits.ts';
import { shortenMarkdown } from '../../cards/kit/shorten-markdown.ts';
import { sizeOf } from '../../cards/kit/size.ts';

/** Says which part had to give way, for the log. */
export type Note = (what: string) => void;

const isBlank = (text: string): boolean => text.trim() === '';

function within(text: string, most: number, what: string, note: Note, cut = shorten): string {
  if (text.length <= most) return text;
  note(`${what} of ${text.length} characters`);
  return cut(text, most);
}

/** An embed within the limit of each of its parts. */
function fitParts(embed: APIEmbed, note: Note): APIEmbed {
  const { title, description, author, footer, fields } = embed;
  const filled = fields?.filter(({ name, value }) => !isBlank(name) && !isBlank(value));
  if (filled !== undefined && filled.length < (fields ?? []).length) note('an empty field');
  if (filled !== undefined && filled.length > limits.embedFields) note(`${filled.length} fields`);
  return {
    ...embed,
    ...(title === undefined ? {} : { title: within(title, limits.embedTitle, 'a title', note) }),
    ...(description === undefined
      ? {}
      : { description: within(description, limits.embedDescription, 'a description', note, shortenMarkdown) }),
    ...(author === undefined
      ? {}
      : { author: { ...author, name: within(author.name, limits.author, 'an author', note) } }),
    ...(footer === undefined
      ? {}
      : { footer: { ...footer, text: within(footer.text, limits.footer, 'a footer', note) } }),
    ...(filled === undefined
      ? {}
      : {
          fields: filled.slice(0, limits.embedFields).map((field) => ({
            ...field,
            name: within(field.name, limits.fieldName, 'the name of a field', note),
            value: within(field.value, limits.fieldValue, 'a field', note, shortenMarkdown),
          })),
        }),
  };
}

/** The characters that each part keeps at least when all parts together are too long. */
const least = 100;

interface Part {
  readonly text: string;
  readonly replace: (text: string) => APIEmbed[];
}

/** The descriptions and values of fields, with a way to put another text in their place. */
function partsOf(embeds: readonly APIEmbed[]): Part[] {
  return embeds.flatMap((embed, at): Part[] => {
    const put = (changed: APIEmbed): APIEmbed[] => embeds.with(at, changed);
    const { description, fields = [] } = embed;
    return [
      ...(description === undefined
        ? []
        : [{ text: description, replace: (text: string) => put({ ...embed, description: text }) }]),
      ...fields.map((field, index) => ({
        text: field.value,
        replace: (text: string) => put({ ...embed, fields: fields.with(index, { ...field, value: text }) }),
      })),
    ];
  });
}

/** If names and titles alone are too long, drops the last field, or the last embed. */
function withoutLast(embeds: readonly APIEmbed[]): APIEmbed[] {
  const last = embeds.at(-1);
  if (last?.fields === undefined || last.fields.length === 0) return embeds.slice(0, -1);
  return [...embeds.slice(0, -1), { ...last, fields: last.fields.slice(0, -1) }];
}

/** Shortens the longest part again and again, so that each part of the card stays, until all are within 6,000 characters. */
function fitTotal(embeds: APIEmbed[], note: Note): APIEmbed[] {
  const excess = sizeOf(embeds) - limits.embedTotal;
  if (excess <= 0) return embeds;
  const [longest] = partsOf(embeds).toSorted((a, b) => b.text.length - a.text.length);
  note(`${limits.embedTotal + excess} characters in all`);
  if (longest === undefined || longest.text.length <= least) return fitTotal(withoutLast(embeds), note);
  return fitTotal(longest.replace(shortenMarkdown(longest.text, Math.max(least, longest.text.length - excess))), note);
}

/** Embeds that Discord accepts. An embed without any text is left out, because Discord refuses it. */
export function fitEmbeds(embeds: readonly APIEmbed[], note: Note): APIEmbed[] {
  if (embeds.length > limits.embeds) note(`${embeds.length} embeds`);
  return fitTotal(
    embeds.slice(0, limits.embeds).map((embed) => fitParts(embed, note)),
    note,
  );
}
