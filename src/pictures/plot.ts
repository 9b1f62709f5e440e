import { font } from './fonts.ts';
import type { Context } from './frame.ts';
import type { Layer } from './spec.ts';
import { sizes, theme } from './theme.ts';

/** The area of a chart within the picture, in pixels. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The height of each stack: the sum of its layers. */
export const sumsOf = (categories: readonly string[], layers: readonly Layer[]): number[] =>
  categories.map((_, place) => layers.reduce((sum, { values }) => sum + (values[place] ?? 0), 0));

/** At most six ticks of an axis from 0 to at least `most`, in steps of 1, 2, 5, 10, 20 … */
export function ticksTo(most: number): readonly number[] {
  const scale = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  const steps = [scale / 10, scale / 5, scale / 2, scale, scale * 2].filter((step) => step >= 1);
  const step = steps.find((one) => Math.ceil(most / one) <= 5) ?? 1;
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => index * step);
}

/** One block of a stack. A thin gap around it separates it from its neighbours. */
export function paintBlock(
  context: Context,
  colour: string,
  { x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): void {
  context.fillStyle = colour;
  context.beginPath();
  context.roundRect(x + 0.5, y + 0.5, Math.max(0, width - 1), Math.max(0, height - 1), 3);
  context.fill();
}

/** The labels of the horizontal axis: every one, or if they would touch, every second, fifth, tenth …, round years first. */
export function paintLabels(
  context: Context,
  labels: readonly string[],
  xOf: (index: number) => number,
  y: number,
): void {
  context.font = font(sizes.small);
  context.fillStyle = theme.muted;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const widest = Math.max(0, ...labels.map((label) => context.measureText(label).width)) + 14;
  const needed = Math.max(1, Math.ceil(widest / (xOf(1) - xOf(0))));
  const every = [1, 2, 5, 10, 20, 50].find((count) => count >= needed) ?? needed;
  const round = labels.findIndex((label) => Number(label) % every === 0);
  for (const [index, label] of labels.entries())
    if (index % every === Math.max(0, round) % every) context.fillText(label, xOf(index), y);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * A smooth curve through evenly spaced points, broken where one is missing. Its slope is the harmonic mean of the slopes
 * at both sides, and flat where it turns, so it never swings past a highest or lowest point (Fritsch and Butland 1984).
 */
export function paintCurve(context: Context, points: readonly (Point | undefined)[]): void {
  const slopes = points.map((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (point === undefined || before === undefined || after === undefined) return 0;
    const [left, right] = [point.y - before.y, after.y - point.y];
    return left * right <= 0 ? 0 : (2 * left * right) / (left + right);
  });
  context.strokeStyle = theme.text;
  context.lineWidth = 4;
  context.beginPath();
  for (const [index, point] of points.entries()) {
    if (point === undefined) continue;
    const { x, y } = point;
    const before = points[index - 1];
    if (before === undefined) context.moveTo(x, y);
    else {
      const third = (x - before.x) / 3;
      const [from, to] = [(slopes[index - 1] ?? 0) / 3, (slopes[index] ?? 0) / 3];
      context.bezierCurveTo(before.x + third, before.y + from, x - third, y - to, x, y);
    }
  }
  context.stroke();
}
