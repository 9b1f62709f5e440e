import type { SKRSContext2D } from '@napi-rs/canvas';
import { font } from './fonts.ts';
import type { Spec } from './spec.ts';
import { sizes, theme } from './theme.ts';

export type Context = SKRSContext2D;

/** Heights of the head and the foot; the drawing fills the space between. */
export const head = 178;
export const foot = 62;

/** More of the narrowest letters than fit on a picture. Longer texts are cut before they are measured, which takes time in proportion to their length. */
const mostLetters = 250;

/** Shortens a text to a width in pixels, never within a character, and ends it with … if it was cut. */
export function fit(context: Context, text: string, width: number): string {
  const isShort = text.length <= mostLetters;
  if (isShort && context.measureText(text).width <= width) return text;
  const letters = [...new Intl.Segmenter().segment(text.slice(0, mostLetters))].map(({ segment }) => segment);
  const cut = (count: number): string => `${letters.slice(0, count).join('').trimEnd()}…`;
  let [fits, tooMany] = [0, letters.length];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (context.measureText(cut(middle)).width <= width) fits = middle;
    else tooMany = middle;
  }
  return cut(fits);
}

/** The opaque background, so that the picture looks the same in every theme. */
export function paintGround(context: Context, height: number): void {
  context.fillStyle = theme.ground;
  context.fillRect(0, 0, sizes.width, height);
  context.fillStyle = theme.accent;
  context.fillRect(0, 0, sizes.width, 8);
}

/** Title, subtitle and footer. */
export function paintFrame(context: Context, { title, subtitle, footer }: Spec, height: number): void {
  const width = sizes.width - 2 * sizes.margin;
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.fillStyle = theme.text;
  context.font = font(sizes.title, 'bold');
  context.fillText(fit(context, title, width), sizes.margin, 66);
  context.fillStyle = theme.muted;
  context.font = font(sizes.subtitle);
  context.fillText(fit(context, subtitle, width), sizes.margin, 106);
  context.font = font(sizes.small);
  context.fillText(fit(context, footer, width), sizes.margin, height - 24);
}

/** An item of a legend: its label, and a function that draws its sign around a centre. */
export interface LegendItem {
  readonly label: string;
  readonly sign: (x: number, y: number) => void;
}

export function paintLegend(context: Context, items: readonly LegendItem[], y = 146): void {
  let x = sizes.margin;
  context.font = font(sizes.small);
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  for (const { label, sign } of items) {
    sign(x + 10, y);
    context.fillStyle = theme.text;
    context.fillText(label, x + 28, y);
    x += 28 + context.measureText(label).width + 30;
  }
  context.textBaseline = 'alphabetic';
}

/** A coloured square, the sign of a layer in a legend. */
export function square(context: Context, colour: string): LegendItem['sign'] {
  return (x, y) => {
    context.fillStyle = colour;
    context.beginPath();
    context.roundRect(x - 9, y - 9, 18, 18, 4);
    context.fill();
  };
}
