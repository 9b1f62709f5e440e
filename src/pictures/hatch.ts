import type { Context, LegendItem } from './frame.ts';
import { theme } from './theme.ts';

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const distance = 7;

/** Stripes over what is painted already: the numbers of this area are not complete. */
export function paintHatch(context: Context, { x, y, width, height }: Area): void {
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.strokeStyle = theme.ground;
  context.lineWidth = 3;
  for (let start = x - height; start < x + width; start += distance) {
    context.beginPath();
    context.moveTo(start, y + height);
    context.lineTo(start + height, y);
    context.stroke();
  }
  context.restore();
}

/** A striped square, the sign of what is not complete. */
export const hatched =
  (context: Context, colour: string): LegendItem['sign'] =>
  (x, y) => {
    context.fillStyle = colour;
    context.fillRect(x - 10, y - 10, 20, 20);
    paintHatch(context, { x: x - 10, y: y - 10, width: 20, height: 20 });
  };
