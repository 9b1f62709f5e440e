import { plain } from '../src/cards/kit/escape.ts';
import { limits, shorten } from '../src/cards/kit/limits.ts';
import type { Picture } from '../src/cards/kit/picture.ts';
import type { Attachment, Reply } from '../src/cards/kit/reply.ts';
import type { Language } from '../src/language/language.ts';
import { pictureWords } from '../src/language/words/pictures.ts';
import { draw } from '../src/pictures/draw.ts';
import type { Context } from './command.ts';

/** The alternative text of the picture, which has every number, and the reason why there is no picture. */
function inWords(reply: Reply, { alt }: Picture, why: string): Reply {
  const { embeds, files: _, ...others } = reply;
  const [first, ...rest] = embeds;
  const { image: __, description, ...embed } = first ?? {};
  const told = [`-# ${why}`, plain(alt)].join('\n');
  return {
    ...others,
    embeds: [{ ...embed, description: [description, told].filter((part) => part !== undefined).join('\n\n') }, ...rest],
  };
}

interface Asked {
  readonly language: Language;
  readonly pictureLate: Context['pictureLate'];
}

/**
 * A card with its picture as an attachment; in words where the host has no memory for a picture, or is slow to draw
 * it.
 */
export async function withPicture(
  picture: Picture,
  name: string,
  { language, pictureLate }: Asked,
  card: (attached: Attachment) => Reply,
  drawn = draw(picture.spec),
): Promise<Reply> {
  const words = pictureWords[language];
  const inTime = await Promise.race([drawn, pictureLate().then(() => 'late' as const)]);
  const data = inTime === 'late' ? undefined : inTime;
  const reply = card({
    name: `${name}.png`,
    description: shorten(picture.alt, limits.altText),
    contentType: 'image/png',
    data: data ?? new Uint8Array(),
  });
  return data === undefined ? inWords(reply, picture, inTime === 'late' ? words.slow : words.noRoom) : reply;
}
