import type { APIEmbed } from 'discord-api-types/v10';
import { broken, type Violations } from '../violation.ts';
import { lengthOf, sum } from './length.ts';

/** https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
const CHARACTERS_IN_ALL_EMBEDS = 6000;

export function* embedRules(embeds: readonly APIEmbed[], path: string): Violations {
  const total = sum(embeds.map(charactersIn));
  if (total > CHARACTERS_IN_ALL_EMBEDS) {
    yield broken(path, `${total} characters in all embeds together; at most ${CHARACTERS_IN_ALL_EMBEDS}`);
  }
  for (const [index, embed] of embeds.entries()) yield* oneEmbed(embed, `${path}/${index}`);
}

function* oneEmbed(embed: APIEmbed, path: string): Violations {
  if (charactersIn(embed) === 0 && !embed.image && !embed.thumbnail) yield broken(path, 'the embed is empty');
  for (const [index, field] of (embed.fields ?? []).entries()) {
    // Not in the documentation; the API answers BASE_TYPE_REQUIRED.
    if (!lengthOf(field.name) || !lengthOf(field.value)) {
      yield broken(`${path}/fields/${index}`, 'a field needs a name and a value');
    }
  }
  for (const [key, address, attachments] of addressesIn(embed)) {
    if (address && !(attachments ? /^(https?|attachment):\/\//i : /^https?:\/\//i).test(address)) {
      yield broken(
        `${path}/${key}`,
        `only http(s)${attachments ? ' and attachment' : ''} addresses are supported, not "${address}"`,
      );
    }
  }
}

function charactersIn(embed: APIEmbed): number {
  const fields = embed.fields ?? [];
  const texts = [
    embed.title,
    embed.description,
    embed.footer?.text,
    embed.author?.name,
    ...fields.flatMap((field) => [field.name, field.value]),
  ];
  return sum(texts.map(lengthOf));
}

/** https://discord.com/developers/docs/resources/message#embed-object-embed-author-structure: where attachments may be shown. */
function addressesIn(embed: APIEmbed): [key: string, address: string | undefined, attachments: boolean][] {
  return [
    ['url', embed.url, false],
    ['author/url', embed.author?.url, false],
    ['author/icon_url', embed.author?.icon_url, true],
    ['footer/icon_url', embed.footer?.icon_url, true],
    ['image/url', embed.image?.url, true],
    ['thumbnail/url', embed.thumbnail?.url, true],
  ];
}
