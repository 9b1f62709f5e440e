import { createCanvas } from '@napi-rs/canvas';
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartConfiguration,
} from 'chart.js';
import type { Context } from './frame.ts';

// Only what the pictures use: chart.js then needs no document.
Chart.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement);

/** Where a value lies: the middle of a category at a value of the first value axis, in pixels. */
export type Place = (category: number, value: number) => { readonly x: number; readonly y: number };

/**
 * Draws a chart over what is on the canvas. It gets a sheet of its own and is taken away at once, because chart.js keeps
 * every living chart in a table for ever and wipes the sheet of one that goes (4.6.1).
 */
export function paintChart(
  context: Context,
  config: ChartConfiguration<'bar' | 'line', (number | null)[], string>,
): Place {
  const sheet = createCanvas(context.canvas.width, context.canvas.height);
  const chart = new Chart<'bar' | 'line', (number | null)[], string>(sheet.getContext('2d'), {
    ...config,
    options: { ...config.options, animation: false, responsive: false, devicePixelRatio: 1, events: [] },
  });
  context.drawImage(sheet, 0, 0);
  const lying = chart.options.indexAxis === 'y';
  const { x, y } = chart.scales;
  chart.destroy();
  return (category, value) => ({
    x: x?.getPixelForValue(lying ? value : category) ?? 0,
    y: y?.getPixelForValue(lying ? category : value) ?? 0,
  });
}
