import { font } from './fonts.ts';
import { foot, headHeight, paintFoot, paintGround, paintLegend, type Context, type LegendItem } from './frame.ts';
import { paintMark } from './mark.ts';
import { marks, type TimeLine } from './spec.ts';
import { sizes, theme } from './theme.ts';
import { wrap } from './wrap.ts';

const titleLine = 36;
const gap = 14;
/** The line between the years and the titles. */
const lineAt = sizes.margin + 92;
const textAt = lineAt + 34;
const textWidth = sizes.width - sizes.margin - textAt;

/** Only the marks that occur. */
function legendOf(context: Context, { legend, hollow, works }: TimeLine): LegendItem[] {
  const used = marks.filter((mark) => works.some((work) => work.mark === mark));
  const hollowMark = works.find(({ isHollow }) => isHollow)?.mark ?? 'lead';
  return [
    ...used.map((mark) => ({ label: legend[mark], sign: signOf(context, { mark, isHollow: false }) })),
    ...(hollow === undefined ? [] : [{ label: hollow, sign: signOf(context, { mark: hollowMark, isHollow: true }) }]),
  ];
}

const signOf =
  (context: Context, sign: Pick<TimeLine['works'][number], 'mark' | 'isHollow'>): LegendItem['sign'] =>
  (x, y) =>
    paintMark(context, sign, { x, y }, 0.7);

interface Row {
  readonly work: TimeLine['works'][number];
  readonly title: readonly string[];
  readonly height: number;
}

/** Each work with its whole title: on a phone, one line of it would be cut. */
function rowsOf(context: Context, { works }: TimeLine): Row[] {
  return works.map((work) => {
    context.font = font(sizes.label, 'bold');
    const title = wrap(context, work.title, textWidth);
    return { work, title, height: title.length * titleLine + gap };
  });
}

export const timeLineHeight = (context: Context, spec: TimeLine): number =>
  headHeight(context, legendOf(context, spec)) +
  rowsOf(context, spec).reduce((sum, { height }) => sum + height, 0) +
  foot;

const middleOf = (start: number): number => start + titleLine / 2;

/** Works one under the other, from the first to the last: a star for a lead, a disc for a supporting part, a diamond for others. */
export function paintTimeLine(context: Context, spec: TimeLine, height: number): void {
  paintGround(context, height);
  const rows = rowsOf(context, spec);
  const first = headHeight(context, legendOf(context, spec));
  const last = first + rows.slice(0, -1).reduce((sum, row) => sum + row.height, 0);
  context.strokeStyle = theme.accent;
  context.lineWidth = 3;
  context.beginPath();
  context.moveTo(lineAt, middleOf(first));
  context.lineTo(lineAt, middleOf(last));
  context.stroke();

  let y = first;
  let year = '';
  for (const { work, title, height: rowHeight } of rows) {
    paintMark(context, work, { x: lineAt, y: middleOf(y) });
    context.textAlign = 'left';
    context.textBaseline = 'middle';
    const itsYear = String(Math.floor(work.at));
    context.font = font(sizes.small, 'bold');
    context.fillStyle = theme.muted;
    if (itsYear !== year) context.fillText(itsYear, sizes.margin, middleOf(y));
    year = itsYear;
    context.font = font(sizes.label, 'bold');
    context.fillStyle = theme.text;
    for (const [index, line] of title.entries()) context.fillText(line, textAt, middleOf(y) + index * titleLine);
    y += rowHeight;
  }
  paintFoot(context, spec, height);
  paintLegend(context, legendOf(context, spec));
}
