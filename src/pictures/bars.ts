import { font } from './fonts.ts';
import { fit, foot, head, paintFrame, paintGround, paintLegend, square, type Context } from './frame.ts';
import { paintBlock, sumsOf } from './plot.ts';
import type { Bars } from './spec.ts';
import { sizes, theme } from './theme.ts';

const row = 44;
const thickness = 32;
const widestLabel = 380;
/** Space for the sum after the longest bar. */
const sumWidth = 46;

export const barsHeight = ({ categories }: Bars): number => head + foot + Math.max(3, categories.length) * row + 10;

/** Horizontal bars, with names on the left and sums on the right. */
export function paintBars(context: Context, spec: Bars, height: number): void {
  const { categories, layers } = spec;
  const sums = sumsOf(categories, layers);
  paintGround(context, height);
  context.font = font(sizes.label);
  const widest = Math.max(0, ...categories.map((category) => context.measureText(category).width));
  const labelWidth = Math.min(widestLabel, widest);
  const start = sizes.margin + labelWidth + 16;
  const unit = (sizes.width - sizes.margin - sumWidth - start) / Math.max(1, ...sums);
  context.textBaseline = 'middle';
  for (const [place, category] of categories.entries()) {
    const y = head + row * (place + 0.5);
    let x = start;
    for (const { colour, values } of layers) {
      const width = (values[place] ?? 0) * unit;
      if (width > 0) paintBlock(context, colour, { x, y: y - thickness / 2, width, height: thickness });
      x += width;
    }
    context.textAlign = 'right';
    context.font = font(sizes.label);
    context.fillStyle = theme.text;
    context.fillText(fit(context, category, labelWidth), sizes.margin + labelWidth, y);
    context.textAlign = 'left';
    context.font = font(sizes.label, 'bold');
    context.fillText(String(sums[place] ?? 0), x + 12, y);
  }
  paintFrame(context, spec, height);
  paintLegend(
    context,
    layers.map(({ label, colour }) => ({ label, sign: square(context, colour) })),
  );
}
