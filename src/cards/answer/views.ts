import { phoneLines } from '../kit/phone-lines.ts';

/** The evidence of an answer. */
interface Evidence {
  readonly lines: readonly string[];
}

/** The visible lines of each paragraph. */
export type Chosen = readonly (readonly string[])[];

/** The number of lines of evidence below an answer, and below each of several answers. */
const firstLines = { alone: 5, each: 3 };
/** The number of lines of evidence on a page of everything, and the minimum height for them. */
const page = { lines: 12, height: 12 };

/**
 * The first lines of each paragraph in turn, so that both halves of a question have some: as many as a phone has room
 * for, and always one, so that every answer has evidence.
 */
export function firstView(paragraphs: readonly Evidence[], room: number): Chosen {
  const chosen: string[][] = paragraphs.map(() => []);
  const isAlone = paragraphs.filter(({ lines }) => lines.length > 0).length < 2;
  const most = isAlone ? firstLines.alone : firstLines.each;
  const inTurn = Array.from({ length: most }, (_, turn) =>
    paragraphs.flatMap(({ lines }, index) => lines.slice(turn, turn + 1).map((line) => ({ index, line }))),
  ).flat();
  let height = 0;
  for (const { index, line } of inTurn) {
    height += phoneLines(line);
    if (height > room && chosen.some((lines) => lines.length > 0)) break;
    chosen[index]?.push(line);
  }
  return chosen;
}

/** All lines, in pages no taller than the room on a phone. */
export function pagesOf(paragraphs: readonly Evidence[], room: number): Chosen[] {
  const pages: string[][][] = [];
  let left = { lines: 0, height: 0 };
  for (const [index, { lines }] of paragraphs.entries()) {
    for (const line of lines) {
      const height = phoneLines(line);
      if (left.lines === 0 || height > left.height) {
        pages.push(paragraphs.map(() => []));
        left = { ...page, height: Math.max(page.height, room) };
      }
      pages.at(-1)?.[index]?.push(line);
      left = { lines: left.lines - 1, height: left.height - height };
    }
  }
  return pages;
}
