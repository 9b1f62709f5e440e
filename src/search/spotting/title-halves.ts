/** A title in folded letters, and its work. */
export interface TitleOfWork {
  readonly id: string;
  readonly title: string;
}

/** The titles of which a text has the first or the second half unchanged, in the order of the catalog. */
export type TitlesByHalf = (run: string) => readonly TitleOfWork[];

const halvesOf = (title: string): readonly [string, string] => {
  const half = Math.floor(title.length / 2);
  return [title.slice(0, half), title.slice(half)];
};

/** One slip leaves one half of a title unchanged. */
export const hasHalf = (title: string, run: string): boolean => halvesOf(title).some((half) => run.includes(half));

/** The letters by which a half is looked up: a text has few stretches of three letters that begin a half of a title. */
const lookedUp = 3;

/** Titles of six letters and more by the beginnings of their halves, so that a text need not be searched for each of them. */
export function titlesByHalf(titles: readonly TitleOfWork[]): TitlesByHalf {
  const byHead = new Map<string, number[]>();
  for (const [place, { title }] of titles.entries()) {
    for (const half of halvesOf(title)) {
      const head = half.slice(0, lookedUp);
      const places = byHead.get(head);
      if (places === undefined) byHead.set(head, [place]);
      else places.push(place);
    }
  }
  return (run) => {
    const places = new Set<number>();
    for (let at = 0; at + lookedUp <= run.length; at += 1)
      for (const place of byHead.get(run.slice(at, at + lookedUp)) ?? []) places.add(place);
    return [...places]
      .toSorted((a, b) => a - b)
      .flatMap((place) => titles[place] ?? [])
      .filter(({ title }) => hasHalf(title, run));
  };
}
