import { createHash } from 'node:crypto';
import type { Spec } from './spec.ts';

/** 64 pictures of about 60 KB take less memory than the canvas itself. */
const most = 64;

/** Pictures by a hash of their content, least recently used first. A new version of the data gives changed pictures new keys. */
export type PictureCache = Map<string, Promise<Uint8Array>>;

const pictures: PictureCache = new Map();

/**
 * The PNG of a picture: 960 pixels wide, under 300 KB. The canvas and the fonts (50 MB of memory, a quarter of a second)
 * are loaded for the first picture, so a bot that draws none pays nothing.
 */
export function draw(spec: Spec, kept: PictureCache = pictures): Promise<Uint8Array> {
  const key = createHash('sha256').update(JSON.stringify(spec)).digest('base64');
  const found = kept.get(key);
  const picture = found ?? import('./paint.ts').then(({ paint }) => paint(spec));
  kept.delete(key);
  kept.set(key, picture);
  // A failed drawing is not kept, so the next request tries again.
  if (found === undefined) picture.catch(() => kept.delete(key));
  for (const oldest of kept.keys()) {
    if (kept.size <= most) break;
    kept.delete(oldest);
  }
  return picture;
}
