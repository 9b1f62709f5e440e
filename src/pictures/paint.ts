import { createCanvas } from '@napi-rs/canvas';
import { barsHeight, paintBars } from './bars.ts';
import { columnsHeight, paintColumns } from './columns.ts';
import type { Context } from './frame.ts';
import { linksHeight, paintLinks } from './links.ts';
import type { Spec } from './spec.ts';
import { sharpness, sizes } from './theme.ts';
import { paintTimeLine, timeLineHeight } from './time-line.ts';

/** Texts are measured to know how many lines they take. */
export function heightOf(context: Context, spec: Spec): number {
  switch (spec.is) {
    case 'columns':
      return columnsHeight(context, spec);
    case 'bars':
      return barsHeight(context, spec);
    case 'links':
      return linksHeight(spec);
    case 'timeLine':
      return timeLineHeight(context, spec);
  }
}

export function paintOn(context: Context, spec: Spec, height: number): void {
  switch (spec.is) {
    case 'columns':
      return paintColumns(context, spec, height);
    case 'bars':
      return paintBars(context, spec, height);
    case 'links':
      return paintLinks(context, spec, height);
    case 'timeLine':
      return paintTimeLine(context, spec, height);
  }
}

/** The PNG of a picture. Importing this module loads the canvas and the fonts, so draw.ts does it for the first picture only. */
export async function paint(spec: Spec): Promise<Uint8Array> {
  const height = Math.ceil(heightOf(createCanvas(1, 1).getContext('2d'), spec));
  const canvas = createCanvas(sizes.width * sharpness, height * sharpness);
  const context = canvas.getContext('2d');
  context.scale(sharpness, sharpness);
  paintOn(context, spec, height);
  const png = await canvas.encode('png');
  // The pixels are outside the heap, where the collector does not see them: 90 pictures kept 60 MB until it ran.
  canvas.width = 1;
  canvas.height = 1;
  return png;
}
