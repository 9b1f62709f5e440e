import type { Language } from '../language.ts';

/** The players who answered a question rightly; in a large game, the first of them and how many others. */
export interface Winners {
  readonly named: readonly string[];
  readonly others: number;
}

/** The winners as the subject of a sentence. */
export const winnersIn = {
  en({ named, others }: Winners): string {
    const names = named.join(', ');
    if (others === 0) return names;
    return `${names} and ${others === 1 ? '1 other' : `${others} others`}`;
  },
  ja: ({ named, others }: Winners): string =>
    [...named.map((player) => `${player} さん`), ...(others === 0 ? [] : [`ほか${others}人`])].join('、'),
  ko: ({ named, others }: Winners): string =>
    `${named.map((player) => `${player} 님`).join(', ')}${others === 0 ? '' : ` 외 ${others}명`}`,
} satisfies Readonly<Record<Language, (winners: Winners) => string>>;
