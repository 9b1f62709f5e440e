import { languages, preferredLanguage, type Language } from './language.ts';

export interface Preferences {
  readonly language: Language;
  readonly isLight: boolean;
}

const key = 'hanryu-preview';

/** A browser may forbid storage; then every visit begins with what the browser itself prefers. */
export function readPreferences(): Preferences {
  const preferred: Preferences = {
    language: preferredLanguage(navigator.languages),
    isLight: window.matchMedia('(prefers-color-scheme: light)').matches,
  };
  try {
    const stored = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Preferences>;
    return {
      language: languages.find((language) => language === stored.language) ?? preferred.language,
      isLight: stored.isLight ?? preferred.isLight,
    };
  } catch {
    return preferred;
  }
}

export function writePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(key, JSON.stringify(preferences));
  } catch {
    // The choice then lasts until the page is closed.
  }
}
