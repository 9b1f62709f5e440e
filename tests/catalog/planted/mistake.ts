export const work = 'series/soul-mate-2026.json';
export const actor = 'actors/han-hyo-joo.json';
export const statements = 'quotes/why-japan.json';

type Texts = Map<string, string>;

/** A mistake that a moderator makes: its name, what it does to the files, the place that is named, and how it is told. */
export type Mistake = readonly [what: string, make: (texts: Texts) => void, place: string, told: RegExp];

/** Replaces the first match in a file; throws if the file has none, because then nothing would be planted. */
export const put =
  (path: string, from: string | RegExp, to: string) =>
  (texts: Texts): void => {
    const text = texts.get(path) ?? '';
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`${path} has no ${String(from)}`);
    texts.set(path, changed);
  };

export const whole =
  (path: string, change: (text: string) => string) =>
  (texts: Texts): void => {
    texts.set(path, change(texts.get(path) ?? ''));
  };

/** Gives a file another name. */
export const move =
  (from: string, to: string) =>
  (texts: Texts): void => {
    texts.set(to, texts.get(from) ?? '');
    texts.delete(from);
  };
