import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The path of a program that npx runs. The first use downloads its package (60 MB for a Node). */
async function fromRegistry(spec: string, program: string): Promise<string> {
  const { stdout } = await run('npx', ['-y', '-p', spec, '-c', `command -v ${program}`]);
  return stdout.trim().split('\n').at(-1) ?? '';
}

/** The newest Node of a line: `24`, `18`. */
export const nodeOf = (line: string): Promise<string> => fromRegistry(`node@${line}`, 'node');

/** The prefix with which panels start every main file. */
export const tsxProgram = (): Promise<string> => fromRegistry('tsx@4', 'tsx');

export async function versionOf(node: string): Promise<string> {
  return (await run(node, ['--version'])).stdout.trim();
}
