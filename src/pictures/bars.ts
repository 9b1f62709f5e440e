import { font } from './fonts.ts';
import {
  foot,
  headHeight,
  innerWidth,
  paintFoot,
  paintGround,
  paintLegend,
  square,
  type Context,
  type LegendItem,
} from './frame.ts';
import { paintBlock, sumsOf } from './plot.ts';
import type { Bars } from './spec.ts';
import { sizes, theme } from './theme.ts';
import { wrap } from './wrap.ts';

const textLine = 34;
const thickness = 24;
const gap = 14;
/** Space for the sum after the longest bar. */
const sumWidth = 52;

const legendOf = (context: Context, { layers }: Bars): LegendItem[] =>
  layers.map(({ label, colour }) => ({ label, sign: square(context, colour) }));

function linesOf(context: Context, { categories }: Bars): string[][] {
  context.font = font(sizes.label);
  return categories.map((category) => wrap(context, category, innerWidth));
}

export const barsHeight = (context: Context, spec: Bars): number =>
  headHeight(context, legendOf(context, spec)) +
  linesOf(context, spec).reduce((sum, lines) => sum + lines.length * textLine + thickness + gap, 0) +
  foot;

/** Horizontal bars, each under its whole name and followed by its sum: beside the bars, names would be cut on a phone. */
export function paintBars(context: Context, spec: Bars, height: number): void {
  const { categories, layers } = spec;
  const sums = sumsOf(categories, layers);
  const unit = (innerWidth - sumWidth) / Math.max(1, ...sums);
  paintGround(context, height);
  let y = headHeight(context, legendOf(context, spec));
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  for (const [place, lines] of linesOf(context, spec).entries()) {
    context.font = font(sizes.label);
    context.fillStyle = theme.text;
    for (const line of lines) {
      context.fillText(line, sizes.margin, y + textLine / 2);
      y += textLine;
    }
    let x: number = sizes.margin;
    for (const { colour, values } of layers) {
      const width = (values[place] ?? 0) * unit;
      if (width > 0) paintBlock(context, colour, { x, y, width, height: thickness });
      x += width;
    }
    context.font = font(sizes.label, 'bold');
    context.fillText(String(sums[place] ?? 0), x + 12, y + thickness / 2);
    y += thickness + gap;
  }
  paintFoot(context, spec, height);
  paintLegend(context, legendOf(context, spec));
}
