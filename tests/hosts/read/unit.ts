/** A unit of systemd: section, directive, values; a directive may stand several times. */
export type Unit = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Throws with the number of the line for anything that man 7 systemd.syntax does not know. */
export function readUnit(text: string): Unit {
  const sections: Record<string, Record<string, string[]>> = {};
  let section: Record<string, string[]> | undefined;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || /^[#;]/u.test(line)) continue;
    const [, name] = /^\[(\w+)\]$/u.exec(line) ?? [];
    const [, key, value = ''] = /^(\w+)=(.*)$/u.exec(line) ?? [];
    if (name !== undefined) {
      section = sections[name] ??= {};
    } else if (key !== undefined && section !== undefined) {
      (section[key] ??= []).push(value);
    } else {
      throw new Error(`line ${index + 1}: not a directive: ${line}`);
    }
  }
  return sections;
}
