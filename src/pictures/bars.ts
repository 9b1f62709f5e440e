import { paintChart } from './chart.ts';
import { font } from './fonts.ts';
import { fit, foot, head, paintFrame, paintGround, paintLegend, square, type Context } from './frame.ts';
import type { Bars } from './spec.ts';
import { sizes, theme } from './theme.ts';

const row = 44;
const widestLabel = 380;

export const barsHeight = ({ categories }: Bars): number => head + foot + Math.max(3, categories.length) * row + 10;

/** Lying bars; names at their left, sums at their right. */
export function paintBars(context: Context, spec: Bars, height: number): void {
  const sums = spec.categories.map((_, place) =>
    spec.layers.reduce((sum, { values }) => sum + (values[place] ?? 0), 0),
  );
  paintGround(context, height);
  context.font = font(sizes.label);
  const labelWidth = Math.min(
    widestLabel,
    Math.max(...spec.categories.map((category) => context.measureText(category).width)),
  );
  const at = paintChart(context, {
    type: 'bar',
    data: {
      labels: [...spec.categories],
      datasets: spec.layers.map(({ label, colour, values }) => ({
        label,
        data: [...values],
        backgroundColor: colour,
        borderColor: theme.ground,
        borderWidth: 1,
        borderRadius: 4,
        barPercentage: 0.8,
        categoryPercentage: 0.9,
        stack: 'works',
      })),
    },
    options: {
      indexAxis: 'y',
      layout: {
        padding: { left: sizes.margin + labelWidth + 16, right: sizes.margin + 46, top: head, bottom: foot },
      },
      scales: {
        x: { stacked: true, beginAtZero: true, display: false, max: Math.max(1, ...sums) },
        y: { stacked: true, display: false },
      },
    },
  });
  context.textBaseline = 'middle';
  for (const [place, category] of spec.categories.entries()) {
    const { x, y } = at(place, sums[place] ?? 0);
    context.textAlign = 'right';
    context.font = font(sizes.label);
    context.fillStyle = theme.text;
    context.fillText(fit(context, category, labelWidth), sizes.margin + labelWidth, y);
    context.textAlign = 'left';
    context.font = font(sizes.label, 'bold');
    context.fillText(String(sums[place]), x + 12, y);
  }
  paintFrame(context, spec, height);
  paintLegend(
    context,
    spec.layers.map(({ label, colour }) => ({ label, sign: square(context, colour) })),
  );
}
