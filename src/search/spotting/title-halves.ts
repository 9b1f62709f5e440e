/** A title in folded letters, and its work. */
export interface TitleOfWork {
  readonly id: string;
  readonly title: string;
}

/** The titles of which a text has the first or the second half unchanged, in the given order. */
export type TitlesByHalf = (run: string) => readonly TitleOfWork[];

/** The stretch of a title that is its first (0) or second (1) half. */
const halfOf = (title: string, which: number): readonly [from: number, to: number] => {
  const middle = Math.floor(title.length / 2);
  return which === 0 ? [0, middle] : [middle, title.length];
};

/** One slip leaves one half of a title unchanged. */
export const hasHalf = (title: string, run: string): boolean =>
  [0, 1].some((which) => run.includes(title.slice(...halfOf(title, which))));

/** The letters of a half that are looked up. A text has few stretches of three letters that begin a half of a title. */
const lookedUp = 3;

const slots = 2 ** 14;
const slotOf = (text: string, at: number): number =>
  Math.imul(
    Math.imul(Math.imul(text.charCodeAt(at), 0x1_01) + text.charCodeAt(at + 1), 0x1_01) + text.charCodeAt(at + 2),
    0x9e_37_79_b1,
  ) >>> 18;

function isAt(run: string, at: number, title: string, which: number): boolean {
  const [from, to] = halfOf(title, which);
  if (at + to - from > run.length) return false;
  for (let place = from; place < to; place += 1)
    if (run.charCodeAt(at + place - from) !== title.charCodeAt(place)) return false;
  return true;
}

/**
 * Titles of six letters and more by the beginnings of their halves, so that a text need not be searched for each of them.
 * The halves are two numbers each, sorted by slot: twice the place of the title, and which half it is.
 */
export function titlesByHalf(titles: readonly TitleOfWork[]): TitlesByHalf {
  const starts = new Uint32Array(slots + 1);
  const halves = titles.flatMap(({ title }) => [0, 1].map((which) => slotOf(title, halfOf(title, which)[0])));
  for (const slot of halves) starts[slot + 1] = (starts[slot + 1] ?? 0) + 1;
  for (let slot = 1; slot <= slots; slot += 1) starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0);
  const next = starts.slice();
  const sorted = new Uint32Array(halves.length);
  for (const [half, slot] of halves.entries()) {
    sorted[next[slot] ?? 0] = half;
    next[slot] = (next[slot] ?? 0) + 1;
  }
  return (run) => {
    const places = new Set<number>();
    for (let at = 0; at + lookedUp <= run.length; at += 1) {
      const slot = slotOf(run, at);
      for (let index = starts[slot] ?? 0; index < (starts[slot + 1] ?? 0); index += 1) {
        const half = sorted[index] ?? 0;
        if (isAt(run, at, titles[half >> 1]?.title ?? '', half & 1)) places.add(half >> 1);
      }
    }
    return [...places].toSorted((a, b) => a - b).flatMap((place) => titles[place] ?? []);
  };
}
