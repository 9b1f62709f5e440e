import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';
import { repositoryRoot } from '../environment/root.ts';

const folder = join(repositoryRoot, 'assets', 'fonts');

/** Registers each file as its own family: of several files with one name, the canvas would use only the first. */
function register(file: string): string {
  const name = `Hanryu ${file.replace(/-400-normal\.woff2$/u, '')}`;
  if (!GlobalFonts.registerFromPath(join(folder, file), name)) throw new Error(`cannot read the font ${file}`);
  return name;
}

/**
 * Every font in assets/fonts as a CSS list: the first font that has a letter draws it. The Latin fonts come first. No file
 * has both hangul and kanji, so all languages share the list.
 */
const fontFamily: string = readdirSync(folder)
  .filter((file) => file.endsWith('.woff2'))
  .toSorted((a, b) => Number(b.includes('latin')) - Number(a.includes('latin')) || (a < b ? -1 : 1))
  .map((file) => `"${register(file)}"`)
  .join(', ');

/** A CSS font. Only the regular weight is stored (1.7 MB); the canvas derives bold from it. */
export function font(size: number, weight: 'normal' | 'bold' = 'normal'): string {
  return `${weight} ${size}px ${fontFamily}`;
}
