import type { Context } from './frame.ts';
import type { Mark } from './spec.ts';
import { layerColours, theme } from './theme.ts';

const colours: Readonly<Record<Mark, string>> = {
  lead: layerColours.rose,
  supporting: layerColours.sky,
  small: layerColours.amber,
};

/** Corners around a centre, the first at the top. */
const around = (count: number, radius: (index: number) => number): readonly (readonly [number, number])[] =>
  Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * index) / count - Math.PI / 2;
    return [Math.cos(angle) * radius(index), Math.sin(angle) * radius(index)];
  });

/** The corners of a mark; a disc has none. */
function corners(mark: Mark): readonly (readonly [number, number])[] {
  switch (mark) {
    case 'lead':
      return around(10, (index) => (index % 2 === 0 ? 16 : 7));
    case 'small':
      return around(4, () => 10);
    case 'supporting':
      return [];
  }
}

/** The mark of a work; hollow if the work is not out yet, or not confirmed to be. */
export function paintMark(
  context: Context,
  { mark, isHollow }: { readonly mark: Mark; readonly isHollow: boolean },
  { x, y }: { readonly x: number; readonly y: number },
  scale = 1,
): void {
  context.beginPath();
  const shape = corners(mark);
  if (shape.length === 0) context.arc(x, y, 10 * scale, 0, 2 * Math.PI);
  for (const [dx, dy] of shape) context.lineTo(x + dx * scale, y + dy * scale);
  context.closePath();
  context.fillStyle = isHollow ? theme.ground : colours[mark];
  context.fill();
  context.strokeStyle = colours[mark];
  context.lineWidth = 2.5;
  context.stroke();
}
