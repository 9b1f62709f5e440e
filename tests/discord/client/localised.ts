interface Named {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string | null | undefined>> | null;
}

/** The name that a person with this language sees. */
export function nameIn({ name, name_localizations: names }: Named, locale: string): string {
  return names?.[locale] ?? name;
}

/** The client finds a command by the localised name and by the default one. */
export function namesIn(thing: Named, locale: string): string[] {
  return [...new Set([nameIn(thing, locale), thing.name])];
}
