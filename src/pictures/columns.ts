import { font } from './fonts.ts';
import { foot, head, paintFrame, paintGround, paintLegend, square, type Context } from './frame.ts';
import { paintBlock, paintCurve, paintLabels, sumsOf, ticksTo, type Plot } from './plot.ts';
import type { Columns } from './spec.ts';
import { sizes, theme } from './theme.ts';

export const columnsHeight = (): number => 600;

/** The columns take this share of the width, the gaps between them the rest. */
const columnShare = 0.85;
const shareTicks = [0, 0.25, 0.5, 0.75, 1];

/** Stacked columns with the sum over each, or with a line of shares over them. */
export function paintColumns(context: Context, spec: Columns, height: number): void {
  const { categories, layers, line } = spec;
  const sums = sumsOf(categories, layers);
  // One more than the highest column leaves room for its sum.
  const ticks = ticksTo(Math.max(0, ...sums) + 1);
  const plot: Plot = {
    left: sizes.margin + 26,
    right: sizes.width - sizes.margin - (line === undefined ? 0 : 58),
    top: head + 18,
    bottom: columnsHeight() - foot - 34,
  };
  const step = (plot.right - plot.left) / Math.max(1, categories.length);
  const xOf = (index: number): number => plot.left + step * (index + 0.5);
  const yOf = (value: number): number => plot.bottom - ((plot.bottom - plot.top) * value) / (ticks.at(-1) ?? 1);
  const yOfShare = (share: number): number => plot.bottom - (plot.bottom - plot.top) * share;

  paintGround(context, height);
  paintGrid(context, ticks, yOf, plot);
  for (const place of categories.keys()) {
    let below = 0;
    for (const { colour, values } of layers) {
      const value = values[place] ?? 0;
      const top = yOf(below + value);
      const width = step * columnShare;
      if (value > 0)
        paintBlock(context, colour, { x: xOf(place) - width / 2, y: top, width, height: yOf(below) - top });
      below += value;
    }
  }
  paintLabels(context, categories, xOf, plot.bottom + 20);
  if (line === undefined) paintSums(context, sums, xOf, yOf);
  else {
    paintCurve(
      context,
      line.shares.map((share, index) => (share === undefined ? undefined : { x: xOf(index), y: yOfShare(share) })),
    );
    context.textAlign = 'left';
    context.fillStyle = theme.text;
    for (const share of shareTicks) context.fillText(`${share * 100}%`, plot.right + 12, yOfShare(share));
  }
  paintFrame(context, spec, height);
  paintLegend(context, [
    ...layers.map(({ label, colour }) => ({ label, sign: square(context, colour) })),
    ...(line === undefined ? [] : [{ label: line.label, sign: dash(context) }]),
  ]);
}

function paintGrid(context: Context, ticks: readonly number[], yOf: (value: number) => number, plot: Plot): void {
  context.font = font(sizes.small);
  context.textAlign = 'right';
  context.textBaseline = 'middle';
  context.strokeStyle = theme.grid;
  context.lineWidth = 1;
  context.fillStyle = theme.muted;
  for (const tick of ticks) {
    const y = Math.round(yOf(tick)) + 0.5;
    context.beginPath();
    context.moveTo(plot.left, y);
    context.lineTo(plot.right, y);
    context.stroke();
    context.fillText(String(tick), plot.left - 10, y);
  }
}

function paintSums(
  context: Context,
  sums: readonly number[],
  xOf: (index: number) => number,
  yOf: (value: number) => number,
): void {
  context.font = font(18, 'bold');
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillStyle = theme.text;
  for (const [place, sum] of sums.entries()) if (sum > 0) context.fillText(String(sum), xOf(place), yOf(sum) - 7);
}

/** A short piece of the line, its sign in the legend. */
function dash(context: Context): (x: number, y: number) => void {
  return (x, y) => {
    context.fillStyle = theme.text;
    context.fillRect(x - 10, y - 2, 22, 4);
  };
}
