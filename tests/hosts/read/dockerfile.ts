export interface Instruction {
  readonly name: string;
  readonly argument: string;
}

/** The stages of a Dockerfile, each from its FROM on, without comments, with continued lines joined. */
export function readDockerfile(text: string): Instruction[][] {
  const stages: Instruction[][] = [];
  for (const line of text
    .replaceAll(/^#.*\n/gmu, '')
    .replaceAll('\\\n', ' ')
    .split('\n')) {
    if (line.trim() === '') continue;
    const [, name, argument = ''] = /^([A-Z]+) +(.+)$/u.exec(line) ?? [];
    if (name === undefined) throw new Error(`not an instruction: ${line}`);
    if (name === 'FROM') stages.push([]);
    const stage = stages.at(-1);
    if (stage === undefined) throw new Error(`before the first FROM: ${line}`);
    stage.push({ name, argument });
  }
  return stages;
}

/** A command of one stage in its JSON form; throws for the form that needs a shell. */
export function commandOf(stage: readonly Instruction[], name: 'CMD' | 'HEALTHCHECK'): string[] {
  const { argument = '' } = stage.findLast((instruction) => instruction.name === name) ?? {};
  return JSON.parse(argument.slice(argument.indexOf('['))) as string[];
}
