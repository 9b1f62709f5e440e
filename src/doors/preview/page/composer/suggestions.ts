import type { Choice } from '../slash/question.ts';

/** Milliseconds after the last letter, about as long as Discord's client waits. */
const pause = 150;

export interface Suggestions {
  /** The choices known for this key. Asks for newer ones soon when these belong to another key. */
  for(key: string, ask: () => Promise<readonly Choice[]>): Known;
}

export interface Known {
  readonly choices: readonly Choice[];
  /** The choices are those of an earlier text. */
  readonly isStale: boolean;
}

/** The bot's choices for the option with the cursor in it. Only the newest answer counts. */
export function createSuggestions(onChange: () => void): Suggestions {
  let wanted = '';
  let known: { readonly key: string; readonly choices: readonly Choice[] } = { key: '', choices: [] };
  let timer = 0;

  return {
    for(key, ask) {
      if (key !== wanted) {
        wanted = key;
        window.clearTimeout(timer);
        const receive = (choices: readonly Choice[]): void => {
          if (key !== wanted) return;
          known = { key, choices };
          onChange();
        };
        // A failure is shown as no choices: free text can still be sent.
        timer = window.setTimeout(() => void ask().then(receive, () => receive([])), pause);
      }
      return { choices: known.choices, isStale: known.key !== key };
    },
  };
}
