/** "ch:C kk:q" → { ch: 'C', kk: 'q' }: tables of spellings, many to a line. A pair may end in nothing: "ー:". */
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
