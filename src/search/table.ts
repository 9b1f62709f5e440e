/** "ch:C kk:q" → { ch: 'C', kk: 'q' }: parses tables of spellings, several per line. A value may be empty: "ー:". */
export function table(...lines: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    lines
      .join(' ')
      .split(' ')
      .map((pair) => {
        const [spelling = '', meaning = ''] = pair.split(':');
        return [spelling, meaning];
      }),
  );
}
