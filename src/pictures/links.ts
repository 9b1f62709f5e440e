import { font } from './fonts.ts';
import { foot, innerWidth, paintFoot, paintGround, type Context } from './frame.ts';
import type { Links } from './spec.ts';
import { layerColours, sizes, theme } from './theme.ts';
import { wrap } from './wrap.ts';

const textLine = 30;
const row = 2 * textLine + 6;
const top = 76;
/** The distance between the names on the left and on the right. */
const bridge = 120;
const nameWidth = (innerWidth - bridge) / 2;
const start = sizes.margin + nameWidth;
const end = start + bridge;

export const linksHeight = ({ left, right }: Links): number =>
  top + foot + Math.max(4, left.names.length, right.names.length) * row;

const colours = [layerColours.rose, layerColours.sky, layerColours.amber, layerColours.mint];
const colourOf = (place: number): string => colours[place % colours.length] ?? layerColours.rose;

/** Names on both sides, with a curve between each pair. Its width shows the number of works together. */
export function paintLinks(context: Context, spec: Links, height: number): void {
  paintGround(context, height);
  const room = height - top - foot;
  // The shorter list is spread over the height of the longer one.
  const yOf = (index: number, count: number): number => top + (room * (index + 0.5)) / count;
  for (const { from, to, weight } of spec.links) {
    const [fromY, toY] = [yOf(from, spec.left.names.length), yOf(to, spec.right.names.length)];
    const bend = (start + end) / 2;
    context.strokeStyle = colourOf(from);
    context.lineWidth = 1.5 * weight;
    context.beginPath();
    context.moveTo(start + 18, fromY);
    context.bezierCurveTo(bend, fromY, bend, toY, end - 18, toY);
    context.stroke();
  }
  for (const [index, name] of spec.left.names.entries()) {
    const y = yOf(index, spec.left.names.length);
    paintDot(context, start + 18, y, colourOf(index));
    paintName(context, name, start, y, 'right');
  }
  for (const [index, name] of spec.right.names.entries()) {
    const y = yOf(index, spec.right.names.length);
    paintDot(context, end - 18, y, theme.muted);
    paintName(context, name, end, y, 'left');
  }
  context.font = font(sizes.small);
  context.fillStyle = theme.accent;
  context.textAlign = 'right';
  context.fillText(spec.left.label, start, 48);
  context.textAlign = 'left';
  context.fillText(spec.right.label, end, 48);
  paintFoot(context, spec, height);
}

/** A name around the height `y`, on two lines where it is long. */
function paintName(context: Context, name: string, x: number, y: number, align: 'left' | 'right'): void {
  context.font = font(sizes.small);
  context.fillStyle = theme.text;
  context.textAlign = align;
  context.textBaseline = 'middle';
  const lines = wrap(context, name, nameWidth);
  for (const [index, line] of lines.entries())
    context.fillText(line, x, y + (index - (lines.length - 1) / 2) * textLine);
}

function paintDot(context: Context, x: number, y: number, colour: string): void {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(x, y, 8, 0, 2 * Math.PI);
  context.fill();
}
