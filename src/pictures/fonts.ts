import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';
import { repositoryRoot } from '../environment/root.ts';

const folder = join(repositoryRoot, 'assets', 'fonts');

/** Every file is a family of its own: of several files under one name only the first would be asked for a letter. */
function register(file: string): string {
  const name = `Hanryu ${file.replace(/-400-normal\.woff2$/u, '')}`;
  if (!GlobalFonts.registerFromPath(join(folder, file), name)) throw new Error(`cannot read the font ${file}`);
  return name;
}

/**
 * All that is in assets/fonts, as canvas and chart.js take it: a letter is drawn by the first that has it. Latin letters come
 * first; hangul and kanji are never in one file, so all languages share the list.
 */
export const fontFamily: string = readdirSync(folder)
  .filter((file) => file.endsWith('.woff2'))
  .toSorted((a, b) => Number(b.includes('latin')) - Number(a.includes('latin')) || (a < b ? -1 : 1))
  .map((file) => `"${register(file)}"`)
  .join(', ');

/** A CSS font. Only the regular weight is stored (1.7 MB); bold is drawn from it by the canvas. */
export function font(size: number, weight: 'normal' | 'bold' = 'normal'): string {
  return `${weight} ${size}px ${fontFamily}`;
}
