import { plain } from '../src/cards/kit/escape.ts';
import { limits, shorten } from '../src/cards/kit/limits.ts';
import type { Picture } from '../src/cards/kit/picture.ts';
import type { Attachment, Reply } from '../src/cards/kit/reply.ts';
import type { Language } from '../src/language/language.ts';
import { pictureWords } from '../src/language/words/pictures.ts';
import { draw } from '../src/pictures/draw.ts';

/** What the picture shows, in words: its alternative text has every number. */
function inWords(reply: Reply, { alt }: Picture, language: Language): Reply {
  const { embeds, files: _, ...others } = reply;
  const [first, ...rest] = embeds;
  const { image: __, description, ...embed } = first ?? {};
  const told = [`-# ${pictureWords[language].noRoom}`, plain(alt)].join('\n');
  return {
    ...others,
    embeds: [{ ...embed, description: [description, told].filter((part) => part !== undefined).join('\n\n') }, ...rest],
  };
}

/** A card with its picture as an attachment; in words where the host has no memory for a picture. */
export async function withPicture(
  picture: Picture,
  name: string,
  language: Language,
  card: (attached: Attachment) => Reply,
  drawn = draw(picture.spec),
): Promise<Reply> {
  const data = await drawn;
  const reply = card({
    name: `${name}.png`,
    description: shorten(picture.alt, limits.altText),
    contentType: 'image/png',
    data: data ?? new Uint8Array(),
  });
  return data === undefined ? inWords(reply, picture, language) : reply;
}
