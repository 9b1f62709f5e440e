import { languages, preferredLanguage, type Language } from './language.ts';
import { personas, places, type Scene } from './scene.ts';

export interface Preferences extends Scene {
  readonly language: Language;
  readonly isLight: boolean;
}

const key = 'hanryu-preview';

const oneOf = <Value>(values: readonly Value[], stored: unknown): Value | undefined =>
  values.find((value) => value === stored);

/** The stored preferences, or those of the browser where nothing is stored or storage is forbidden. */
export function readPreferences(): Preferences {
  const preferred: Preferences = {
    language: preferredLanguage(navigator.languages),
    isLight: window.matchMedia('(prefers-color-scheme: light)').matches,
    persona: 'fan',
    place: 'server',
  };
  try {
    // Any text may be stored under the key, so each field is checked below.
    const stored = JSON.parse(localStorage.getItem(key) ?? '{}') as Readonly<
      Partial<Record<keyof Preferences, unknown>>
    >;
    return {
      language: oneOf(languages, stored.language) ?? preferred.language,
      isLight: typeof stored.isLight === 'boolean' ? stored.isLight : preferred.isLight,
      persona: oneOf(personas, stored.persona) ?? preferred.persona,
      place: oneOf(places, stored.place) ?? preferred.place,
    };
  } catch {
    return preferred;
  }
}

export function writePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(key, JSON.stringify(preferences));
  } catch {
    // The choice lasts until the page is closed.
  }
}
