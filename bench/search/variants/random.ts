export type Random = () => number;

export function pick<Item>(random: Random, items: readonly [Item, ...Item[]] | readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('Nothing to pick from');
  return item;
}

/** Draws one of the space-separated words; each is half as likely as the one before it. */
export function pickUsual(random: Random, words: string): string {
  const all = words.split(' ');
  const total = all.reduce((sum, _, place) => sum + 1 / (place + 1), 0);
  let rest = random() * total;
  for (const [place, word] of all.entries()) {
    rest -= 1 / (place + 1);
    if (rest <= 0) return word;
  }
  return all[0] ?? '';
}

/** A place in a text, or undefined where none fits. */
export function placeWhere(
  random: Random,
  text: string,
  fits: (sign: string, place: number) => boolean,
): number | undefined {
  const places = Array.from(text, (sign, place) => (fits(sign, place) ? place : -1)).filter((place) => place >= 0);
  return places.length === 0 ? undefined : pick(random, places);
}

export const replaceAt = (text: string, place: number, sign: string): string =>
  text.slice(0, place) + sign + text.slice(place + 1);
