import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../src/environment/root.ts';

/** The page of a command: `docs/commands/who-is-this.md` for "Who is this?". */
export function pageOf(command: string): string {
  const name = command
    .toLowerCase()
    .replaceAll(/[^a-z]+/gu, '-')
    .replace(/-$/u, '');
  return `docs/commands/${name}.md`;
}

/**
 * The command lines that the code blocks of a command's page show, several on a line parted by three spaces or more.
 * They are what a fan copies, so the tests type each of them.
 */
export function examplesOf(command: string): readonly string[] {
  const path = join(repositoryRoot, pageOf(command));
  if (!existsSync(path)) return [];
  const blocks = [...readFileSync(path, 'utf8').matchAll(/^```\w*\n([\s\S]*?)^```/gmu)].map(([, block = '']) => block);
  return blocks
    .flatMap((block) => block.split(/\n| {3,}/u))
    .map((line) => line.trim())
    .filter((line) => line === `/${command}` || line.startsWith(`/${command} `));
}
