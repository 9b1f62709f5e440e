interface Called {
  readonly name: Readonly<Record<'en' | 'ja' | 'ko', string>>;
}

/** The id of the company or group with this name in any language, or with this id. */
export function idCalled(name: string, things: ReadonlyMap<string, Called>): string | undefined {
  const wanted = name.trim().toLowerCase();
  const found = [...things].find(
    ([id, thing]) => id === wanted || Object.values(thing.name).some((one) => one.toLowerCase() === wanted),
  );
  return found?.[0];
}
