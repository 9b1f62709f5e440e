import { font } from './fonts.ts';
import {
  foot,
  headHeight,
  paintFoot,
  paintGround,
  paintLegend,
  square,
  type Context,
  type LegendItem,
} from './frame.ts';
import { hatched, paintHatch } from './hatch.ts';
import { paintBlock, paintCurve, paintLabels, sumsOf, ticksTo, type Plot } from './plot.ts';
import type { Columns } from './spec.ts';
import { sizes, theme } from './theme.ts';

/** The columns take this share of the width, the gaps between them the rest. */
const columnShare = 0.85;
const shareTicks = [0, 0.5, 1];
const plotHeight = 220;

function legendOf(context: Context, { layers, line, unfinished }: Columns): LegendItem[] {
  return [
    ...layers.map(({ label, colour }) => ({ label, sign: square(context, colour) })),
    ...(line === undefined ? [] : [{ label: line.label, sign: dash(context) }]),
    ...(unfinished === undefined ? [] : [{ label: unfinished.label, sign: hatched(context, theme.muted) }]),
  ];
}

export const columnsHeight = (context: Context, spec: Columns): number =>
  headHeight(context, legendOf(context, spec)) + 34 + plotHeight + 44 + foot;

/** Stacked columns with the sum over the highest, or with a line of shares over them. */
export function paintColumns(context: Context, spec: Columns, height: number): void {
  const { categories, layers, line, unfinished } = spec;
  const sums = sumsOf(categories, layers);
  // The axis ends one above the highest column, which leaves room for its sum.
  const ticks = ticksTo(Math.max(0, ...sums) + 1);
  const top = headHeight(context, legendOf(context, spec)) + 34;
  const plot: Plot = {
    left: sizes.margin + 40,
    right: sizes.width - sizes.margin - (line === undefined ? 0 : 76),
    top,
    bottom: top + plotHeight,
  };
  const step = (plot.right - plot.left) / Math.max(1, categories.length);
  const xOf = (index: number): number => plot.left + step * (index + 0.5);
  const yOf = (value: number): number => plot.bottom - ((plot.bottom - plot.top) * value) / (ticks.at(-1) ?? 1);
  const yOfShare = (share: number): number => plot.bottom - (plot.bottom - plot.top) * share;
  const width = step * columnShare;

  paintGround(context, height);
  paintGrid(context, ticks, yOf, plot);
  for (const place of categories.keys()) {
    let below = 0;
    for (const { colour, values } of layers) {
      const value = values[place] ?? 0;
      const y = yOf(below + value);
      if (value > 0) paintBlock(context, colour, { x: xOf(place) - width / 2, y, width, height: yOf(below) - y });
      below += value;
    }
    if (place === unfinished?.category)
      paintHatch(context, { x: xOf(place) - width / 2, y: yOf(below), width, height: plot.bottom - yOf(below) });
  }
  paintLabels(context, categories, xOf, plot.bottom + 24);
  if (line === undefined) paintHighest(context, sums, xOf, yOf);
  else {
    paintCurve(
      context,
      line.shares.map((share, index) => (share === undefined ? undefined : { x: xOf(index), y: yOfShare(share) })),
    );
    context.textAlign = 'left';
    context.fillStyle = theme.text;
    for (const share of shareTicks) context.fillText(`${share * 100}%`, plot.right + 10, yOfShare(share));
  }
  paintFoot(context, spec, height);
  paintLegend(context, legendOf(context, spec));
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

/** The sum over each of the highest columns. Thirty columns have no room for thirty sums that can be read on a phone. */
function paintHighest(
  context: Context,
  sums: readonly number[],
  xOf: (index: number) => number,
  yOf: (value: number) => number,
): void {
  context.font = font(sizes.small, 'bold');
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillStyle = theme.text;
  const most = Math.max(1, ...sums);
  let free = 0;
  for (const [place, sum] of sums.entries()) {
    const half = context.measureText(String(sum)).width / 2;
    if (sum < most || xOf(place) - half < free) continue;
    context.fillText(String(sum), xOf(place), yOf(sum) - 7);
    free = xOf(place) + half + 4;
  }
}

/** A short piece of the line, its sign in the legend. */
function dash(context: Context): (x: number, y: number) => void {
  return (x, y) => {
    context.fillStyle = theme.text;
    context.fillRect(x - 11, y - 2, 22, 4);
  };
}
