import { draw } from '../../src/pictures/draw.ts';
import type { Spec } from '../../src/pictures/spec.ts';

/** The PNG of a picture, drawn anew. */
export async function drawn(spec: Spec): Promise<Uint8Array> {
  const png = await draw(spec, new Map());
  if (png === undefined) throw new Error('This machine is short of memory for a picture.');
  return png;
}
