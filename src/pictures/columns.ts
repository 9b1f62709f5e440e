import { paintFrame, paintGround, paintLegend, head, foot, square, type Context } from './frame.ts';
import { paintChart, type Place } from './chart.ts';
import { font, fontFamily } from './fonts.ts';
import type { Columns } from './spec.ts';
import { sizes, theme } from './theme.ts';

export const columnsHeight = (): number => 600;

const percent = (value: number | string): string => `${Math.round(Number(value) * 100)}%`;

/** Stacked columns, with the sum over each. */
export function paintColumns(context: Context, spec: Columns, height: number): void {
  const family = fontFamily;
  const ticks = { color: theme.muted, font: { family, size: sizes.small } };
  const sums = spec.categories.map((_, place) =>
    spec.layers.reduce((sum, { values }) => sum + (values[place] ?? 0), 0),
  );
  paintGround(context, height);
  const at = paintChart(context, {
    type: 'bar',
    data: {
      labels: [...spec.categories],
      datasets: [
        ...(spec.line === undefined
          ? []
          : [
              {
                type: 'line' as const,
                label: spec.line.label,
                data: spec.line.shares.map((share) => share ?? null),
                yAxisID: 'share',
                borderColor: theme.text,
                backgroundColor: theme.text,
                borderWidth: 4,
                pointRadius: 0,
                tension: 0.25,
                stack: 'line',
              },
            ]),
        ...spec.layers.map(({ label, colour, values }) => ({
          label,
          data: [...values],
          backgroundColor: colour,
          borderColor: theme.ground,
          borderWidth: 1,
          borderRadius: 3,
          categoryPercentage: 0.92,
          barPercentage: 0.92,
          stack: 'works',
        })),
      ],
    },
    options: {
      layout: { padding: { left: sizes.margin - 10, right: sizes.margin, top: head + 8, bottom: foot } },
      scales: {
        x: {
          stacked: true,
          grid: { display: false },
          border: { color: theme.grid },
          ticks: { ...ticks, autoSkip: true, autoSkipPadding: 14, maxRotation: 0 },
        },
        y: {
          stacked: true,
          beginAtZero: true,
          // Room for the sum over the highest column.
          suggestedMax: Math.max(...sums) + 1,
          grid: { color: theme.grid },
          border: { display: false },
          ticks: { ...ticks, precision: 0, maxTicksLimit: 6 },
        },
        ...(spec.line === undefined
          ? {}
          : {
              share: {
                position: 'right' as const,
                min: 0,
                max: 1,
                grid: { display: false },
                border: { display: false },
                ticks: { ...ticks, color: theme.text, stepSize: 0.25, callback: percent },
              },
            }),
      },
    },
  });
  if (spec.line === undefined) paintSums(context, sums, at);
  paintFrame(context, spec, height);
  paintLegend(context, [
    ...spec.layers.map(({ label, colour }) => ({ label, sign: square(context, colour) })),
    ...(spec.line === undefined ? [] : [{ label: spec.line.label, sign: dash(context) }]),
  ]);
}

function dash(context: Context): (x: number, y: number) => void {
  return (x, y) => {
    context.fillStyle = theme.text;
    context.fillRect(x - 10, y - 2, 22, 4);
  };
}

function paintSums(context: Context, sums: readonly number[], at: Place): void {
  context.font = font(18, 'bold');
  context.textAlign = 'center';
  context.fillStyle = theme.text;
  for (const [place, sum] of sums.entries()) {
    if (sum === 0) continue;
    const { x, y } = at(place, sum);
    context.fillText(String(sum), x, y - 7);
  }
}
