import { readFile as readFileCallingBack } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { errorCode } from '../files/error-code.ts';
import { fileName } from './parse.ts';
import { fileProblem, type Problem } from './problem.ts';

/**
 * For 500 small files, three times as fast as node:fs/promises, which opens a FileHandle for each (9 instead of 30 ms).
 */
export const readFile = promisify(readFileCallingBack);

/** The text of a data file, or why it cannot be read. `missing` says what its absence means. */
export async function textOrProblem(folder: string, path: string, missing?: string): Promise<string | Problem> {
  try {
    return await readFile(join(folder, path), 'utf8');
  } catch (error) {
    const code = errorCode(error) ?? String(error);
    const message = code === 'ENOENT' && missing !== undefined ? missing : `cannot be read (${code})`;
    return fileProblem(fileName(path), message);
  }
}
