/** The part of TOML that our files for hosts are written in: tables, lists of tables, and values as JSON writes them. */
export type Toml = Readonly<Record<string, unknown>>;

/** Throws with the number of the line for anything else, a key written twice, or a table opened twice. */
export function readToml(text: string): Toml {
  const root: Record<string, unknown> = {};
  let table = root;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const [, bracket, name = ''] = /^(\[\[?)([\w-]+)\]\]?$/u.exec(line) ?? [];
    const [, key, value = ''] = /^([\w-]+) = (.+)$/u.exec(line) ?? [];
    const isTwice = bracket === '[' ? Object.hasOwn(root, name) : key !== undefined && Object.hasOwn(table, key);
    if (isTwice) throw new Error(`line ${index + 1}: twice: ${line}`);
    if (bracket !== undefined) {
      table = {};
      root[name] = bracket === '[' ? table : [...((root[name] as unknown[] | undefined) ?? []), table];
    } else if (key === undefined) {
      throw new Error(`line ${index + 1}: not read here: ${line}`);
    } else {
      table[key] = JSON.parse(value) as unknown;
    }
  }
  return root;
}
