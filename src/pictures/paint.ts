import { createCanvas } from '@napi-rs/canvas';
import { barsHeight, paintBars } from './bars.ts';
import { columnsHeight, paintColumns } from './columns.ts';
import { linksHeight, paintLinks } from './links.ts';
import type { Spec } from './spec.ts';
import { sizes } from './theme.ts';
import { paintTimeLine, timeLineHeight } from './time-line.ts';

function heightOf(spec: Spec): number {
  switch (spec.is) {
    case 'columns':
      return columnsHeight();
    case 'bars':
      return barsHeight(spec);
    case 'links':
      return linksHeight(spec);
    case 'timeLine':
      return timeLineHeight(spec);
  }
}

/** The PNG of a picture. Importing this module loads the canvas and the fonts, so draw.ts does it for the first picture only. */
export async function paint(spec: Spec): Promise<Uint8Array> {
  const height = heightOf(spec);
  const canvas = createCanvas(sizes.width, height);
  const context = canvas.getContext('2d');
  switch (spec.is) {
    case 'columns':
      paintColumns(context, spec, height);
      break;
    case 'bars':
      paintBars(context, spec, height);
      break;
    case 'links':
      paintLinks(context, spec, height);
      break;
    case 'timeLine':
      paintTimeLine(context, spec, height);
      break;
  }
  const png = await canvas.encode('png');
  // The pixels are outside the heap, where the collector does not see them: 90 pictures kept 60 MB until it ran.
  canvas.width = 1;
  canvas.height = 1;
  return png;
}
