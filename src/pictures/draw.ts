import { createHash } from 'node:crypto';
import type { Spec } from './spec.ts';

/** 64 pictures of some 60 KB: less than the canvas itself takes. */
const most = 64;

/** Pictures by all that they show, the one used longest ago first. What a version of the data changes has another key. */
export type Drawn = Map<string, Promise<Uint8Array>>;

const drawn: Drawn = new Map();

/**
 * The PNG of a picture: 1,000 pixels wide, under 300 KB. The canvas and the fonts (50 MB of memory, a quarter of a
 * second) are loaded at the first one, so a bot that is asked for none pays nothing.
 */
export function draw(spec: Spec, kept: Drawn = drawn): Promise<Uint8Array> {
  const key = createHash('sha256').update(JSON.stringify(spec)).digest('base64');
  const found = kept.get(key);
  const picture = found ?? import('./paint.ts').then(({ paint }) => paint(spec));
  kept.delete(key);
  kept.set(key, picture);
  // A drawing that failed must not be what everybody gets from then on.
  if (found === undefined) picture.catch(() => kept.delete(key));
  for (const oldest of kept.keys()) {
    if (kept.size <= most) break;
    kept.delete(oldest);
  }
  return picture;
}
