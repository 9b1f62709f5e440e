import { font } from './fonts.ts';
import { fit, foot, paintFrame, paintGround, type Context } from './frame.ts';
import type { Links } from './spec.ts';
import { layerColours, sizes, theme } from './theme.ts';

const row = 44;
const top = 186;
const widestName = 300;
/** The distance between the names on the left and on the right. */
const bridge = 220;

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
  context.font = font(sizes.label);
  const widest = Math.max(0, ...spec.left.names.map((name) => context.measureText(name).width));
  const start = sizes.margin + Math.min(widestName, widest);
  const end = start + bridge;

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
  context.textBaseline = 'middle';
  for (const [index, name] of spec.left.names.entries()) {
    const y = yOf(index, spec.left.names.length);
    paintDot(context, start + 18, y, colourOf(index));
    paintText(context, font(sizes.label), theme.text, 'right');
    context.fillText(fit(context, name, widestName), start, y);
  }
  for (const [index, name] of spec.right.names.entries()) {
    const y = yOf(index, spec.right.names.length);
    paintDot(context, end - 18, y, theme.muted);
    paintText(context, font(sizes.label), theme.text, 'left');
    const shown = fit(context, name, widestName);
    context.fillText(shown, end, y);
    const noteAt = end + context.measureText(shown).width + 16;
    paintText(context, font(sizes.small), theme.muted, 'left');
    context.fillText(fit(context, spec.right.notes[index] ?? '', sizes.width - sizes.margin - noteAt), noteAt, y + 1);
  }
  paintText(context, font(sizes.small), theme.accent, 'right');
  context.fillText(spec.left.label, start, 156);
  context.textAlign = 'left';
  context.fillText(spec.right.label, end, 156);
  paintFrame(context, spec, height);
}

function paintText(context: Context, letters: string, colour: string, align: 'left' | 'right'): void {
  context.font = letters;
  context.fillStyle = colour;
  context.textAlign = align;
}

function paintDot(context: Context, x: number, y: number, colour: string): void {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(x, y, 8, 0, 2 * Math.PI);
  context.fill();
}
