import { createHash } from 'node:crypto';
import { hasRoom, type Drawing } from './memory.ts';
import type { Spec } from './spec.ts';

/** 64 pictures of about 60 KB take less memory than the canvas itself. */
const most = 64;

/** Drawing this many takes a second, and Discord waits for three. */
const mostWaiting = 30;

/** Pictures by a hash of their content, least recently used first. A new version of the data gives changed pictures new keys. */
export type PictureCache = Map<string, Promise<Uint8Array | undefined>>;

/** Draws one picture at a time: six at once took 147 MB beyond what a plan of that size has. */
export function createDrawing(mayDraw: (drawing: Drawing) => boolean = hasRoom) {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let next: Drawing = 'first';

  async function drawn(spec: Spec): Promise<Uint8Array | undefined> {
    if (!mayDraw(next)) return undefined;
    const { paint } = await import('./paint.ts');
    next = 'further';
    return paint(spec);
  }

  /** Undefined if there is no memory for it, or too many wait. */
  return async (spec: Spec): Promise<Uint8Array | undefined> => {
    if (waiting >= mostWaiting) return undefined;
    waiting += 1;
    const mine = last.catch(() => undefined).then(() => drawn(spec));
    last = mine;
    try {
      return await mine;
    } finally {
      waiting -= 1;
    }
  };
}

const pictures: PictureCache = new Map();
const drawing = createDrawing();

/**
 * The PNG of a picture: 960 pixels wide, under 300 KB; undefined if this host has no memory for it now. The canvas and
 * the fonts (50 MB of memory, a quarter of a second) are loaded for the first picture, so a bot that draws none pays nothing.
 */
export function draw(spec: Spec, kept: PictureCache = pictures, make = drawing): Promise<Uint8Array | undefined> {
  const key = createHash('sha256').update(JSON.stringify(spec)).digest('base64');
  const found = kept.get(key);
  const picture = found ?? make(spec);
  kept.delete(key);
  kept.set(key, picture);
  // A refused or failed drawing is not kept, so the next request tries again.
  const forget = (): boolean => kept.delete(key);
  if (found === undefined) picture.then((bytes) => bytes === undefined && forget(), forget);
  for (const oldest of kept.keys()) {
    if (kept.size <= most) break;
    kept.delete(oldest);
  }
  return picture;
}
