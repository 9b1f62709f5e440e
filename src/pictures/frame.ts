import type { SKRSContext2D } from '@napi-rs/canvas';
import { font } from './fonts.ts';
import type { Spec } from './spec.ts';
import { sizes, theme } from './theme.ts';
import { wrap } from './wrap.ts';

export type Context = SKRSContext2D;

/** Between the top edge and the legend. */
const top = 26;
const legendLine = 38;
export const foot = 58;
export const innerWidth = sizes.width - 2 * sizes.margin;

/** The opaque background, so that the picture looks the same in every theme. */
export function paintGround(context: Context, height: number): void {
  context.fillStyle = theme.ground;
  context.fillRect(0, 0, sizes.width, height);
  context.fillStyle = theme.accent;
  context.fillRect(0, 0, sizes.width, 8);
}

/** The origin of the numbers, and their date. The title is above the picture, in Discord's own font. */
export function paintFoot(context: Context, { footer }: Spec, height: number): void {
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.fillStyle = theme.muted;
  context.font = font(sizes.small);
  context.fillText(wrap(context, footer, innerWidth)[0] ?? '', sizes.margin, height - 22);
}

/** An item of a legend: its label, and a function that draws its sign around a centre. */
export interface LegendItem {
  readonly label: string;
  readonly sign: (x: number, y: number) => void;
}

interface Placed extends LegendItem {
  readonly x: number;
  readonly line: number;
}

/** Places the items side by side, on as many lines as they need. */
function placed(context: Context, items: readonly LegendItem[]): readonly Placed[] {
  context.font = font(sizes.small);
  let [x, line] = [sizes.margin, 0];
  return items.map((item) => {
    const width = 32 + context.measureText(item.label).width;
    if (x > sizes.margin && x + width > sizes.width - sizes.margin) [x, line] = [sizes.margin, line + 1];
    const here = { ...item, x, line };
    x += width + 26;
    return here;
  });
}

/** The height of everything above the drawing. */
export function headHeight(context: Context, items: readonly LegendItem[]): number {
  const lines = items.length === 0 ? 0 : (placed(context, items).at(-1)?.line ?? 0) + 1;
  return top + lines * legendLine + 14;
}

export function paintLegend(context: Context, items: readonly LegendItem[]): void {
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  for (const { label, sign, x, line } of placed(context, items)) {
    const y = top + legendLine * (line + 0.5);
    sign(x + 11, y);
    context.font = font(sizes.small);
    context.fillStyle = theme.text;
    context.fillText(label, x + 32, y);
  }
  context.textBaseline = 'alphabetic';
}

/** A coloured square, the sign of a layer in a legend. */
export function square(context: Context, colour: string): LegendItem['sign'] {
  return (x, y) => {
    context.fillStyle = colour;
    context.beginPath();
    context.roundRect(x - 10, y - 10, 20, 20, 4);
    context.fill();
  };
}
