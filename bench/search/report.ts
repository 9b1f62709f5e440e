/** A row of a Markdown table. */
export const print = (...cells: readonly string[]): void => {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
};

export const heading = (...cells: readonly string[]): void => {
  print(...cells);
  print(...cells.map(() => '---'));
};

export const note = (text: string): void => {
  process.stdout.write(`\n${text}\n\n`);
};
