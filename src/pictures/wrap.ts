import type { SKRSContext2D as Context } from '@napi-rs/canvas';

/** The places where a line may end: after spaces and after the signs that separate words in titles and names. */
const pieces = (text: string): string[] => text.split(/(?<=[\s・/／：:、。〜])/u);

const graphemes = new Intl.Segmenter();

/** A piece that is wider than a line, cut between its letters: Japanese and Korean break anywhere. */
function cutPiece(context: Context, piece: string, width: number): string[] {
  if (context.measureText(piece).width <= width) return [piece];
  const lines = [''];
  for (const { segment } of graphemes.segment(piece)) {
    const longer = `${lines.at(-1) ?? ''}${segment}`;
    if (context.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(segment);
  }
  return lines;
}

/** No name or title of the catalog needs more lines (tests/pictures/phone.test.ts). */
const mostLines = 3;
/** More letters than fit on these lines; a longer text is not measured, which takes time in proportion to its length. */
const mostLetters = 250;

/** The lines of a text in the current font, none wider than `width` pixels. */
export function wrap(context: Context, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const piece of pieces(text.slice(0, mostLetters)).flatMap((one) => cutPiece(context, one, width))) {
    const last = lines.at(-1);
    const longer = `${last ?? ''}${piece}`;
    if (last !== undefined && context.measureText(longer.trimEnd()).width <= width) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  const whole = lines.map((line) => line.trim()).filter((line) => line !== '');
  return whole.length <= mostLines
    ? whole
    : [...whole.slice(0, mostLines - 1), `${whole[mostLines - 1]?.slice(0, -2)}…`];
}
