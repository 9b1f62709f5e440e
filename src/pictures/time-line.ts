import { font } from './fonts.ts';
import { fit, foot, head, paintFrame, paintGround, paintLegend, type Context } from './frame.ts';
import { marks, type Mark, type TimeLine } from './spec.ts';
import { layerColours, sizes, theme } from './theme.ts';

const row = 46;
const axis = 40;
const gap = 24;

export const timeLineHeight = ({ works }: TimeLine): number => head + axis + Math.max(2, works.length) * row + foot;

/** The first and last year of the axis, which include all works and today. */
function yearsOf({ works, now }: TimeLine): { readonly first: number; readonly last: number } {
  const times = works.map(({ at }) => at);
  const first = Math.floor(Math.min(...times, now));
  return { first, last: Math.max(Math.ceil(Math.max(...times, now)), first + 4) };
}

/** Works on a time line: a star for a lead, a disc for a supporting part, a small diamond for other parts. */
export function paintTimeLine(context: Context, spec: TimeLine, height: number): void {
  paintGround(context, height);
  const { first, last } = yearsOf(spec);
  const left = sizes.margin + 14;
  const right = sizes.width - sizes.margin - 14;
  const xOf = (time: number): number => left + ((right - left) * (time - first)) / (last - first);
  const bottom = height - foot - axis;
  paintAxis(context, spec, { first, last, xOf, bottom });

  for (const [index, work] of spec.works.entries()) {
    const x = xOf(work.at);
    const y = head + row * (index + 0.5);
    paintMark(context, work.mark, { x, y, isHollow: work.isHollow });
    paintLabel(context, work, { x, y, left, right });
  }
  paintFrame(context, spec, height);
  const used = marks.filter((mark) => spec.works.some((work) => work.mark === mark));
  paintLegend(
    context,
    used.map((mark) => ({
      label: spec.legend[mark],
      sign: (x, y) => paintMark(context, mark, { x, y, isHollow: false }, 0.7),
    })),
  );
}

interface Axis {
  readonly first: number;
  readonly last: number;
  readonly xOf: (time: number) => number;
  readonly bottom: number;
}

function paintAxis(context: Context, { now }: TimeLine, { first, last, xOf, bottom }: Axis): void {
  context.font = font(sizes.small);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.strokeStyle = theme.grid;
  context.lineWidth = 1;
  // A label needs about 64 pixels.
  const step = [1, 2, 5, 10].find((years) => xOf(first + years) - xOf(first) >= 64) ?? 20;
  for (let year = first; year <= last; year += 1) {
    const isNamed = (year - first) % step === 0;
    context.beginPath();
    context.moveTo(xOf(year), isNamed ? head - 8 : bottom - 6);
    context.lineTo(xOf(year), bottom);
    context.stroke();
    context.fillStyle = theme.muted;
    if (isNamed) context.fillText(String(year), xOf(year), bottom + 22);
  }
  context.strokeStyle = theme.accent;
  context.lineWidth = 3;
  context.beginPath();
  context.moveTo(xOf(first), bottom);
  context.lineTo(xOf(now), bottom);
  context.stroke();
}

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
function paintMark(
  context: Context,
  mark: Mark,
  { x, y, isHollow }: { readonly x: number; readonly y: number; readonly isHollow: boolean },
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

/** Writes the title on the side of the mark that has more room. */
function paintLabel(
  context: Context,
  { title, beside }: TimeLine['works'][number],
  { x, y, left, right }: { readonly x: number; readonly y: number; readonly left: number; readonly right: number },
): void {
  const isRight = right - x >= x - left;
  const room = (isRight ? right - x : x - left) - gap;
  context.font = font(sizes.small);
  const note = fit(context, beside, room * 0.45);
  const noteWidth = context.measureText(note).width + 14;
  context.font = font(sizes.label, 'bold');
  const name = fit(context, title, room - noteWidth);
  const nameWidth = context.measureText(name).width;
  const start = isRight ? x + gap : x - gap - nameWidth - noteWidth;
  // A background behind the letters hides the lines of the years.
  context.fillStyle = theme.ground;
  context.fillRect(start - 6, y - 19, nameWidth + noteWidth + 8, 38);
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.fillStyle = theme.text;
  context.fillText(name, start, y);
  context.font = font(sizes.small);
  context.fillStyle = theme.muted;
  context.fillText(note, start + nameWidth + 14, y + 1);
}
