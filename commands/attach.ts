import { limits, shorten } from '../src/cards/kit/limits.ts';
import type { Attachment } from '../src/cards/kit/reply.ts';
import type { Picture } from '../src/cards/kit/picture.ts';
import { draw } from '../src/pictures/draw.ts';

/** Draws a picture as an attachment of a reply, with its alternative text. */
export async function attach({ spec, alt }: Picture, name: string): Promise<Attachment> {
  return {
    name: `${name}.png`,
    description: shorten(alt, limits.altText),
    contentType: 'image/png',
    data: await draw(spec),
  };
}
