import { readdir } from 'node:fs/promises';
import { errorCode } from '../files/error-code.ts';
import { OperatorError } from '../environment/operator-error.ts';

/** A data folder that cannot be read is a mistake of the operator, who needs its name and no stack. */
export async function checkFolder(folder: string): Promise<void> {
  try {
    await readdir(folder);
  } catch (error) {
    throw new OperatorError(
      `the data folder ${folder} cannot be read (${errorCode(error) ?? String(error)}): let DATA_DIR name one that can.`,
    );
  }
}

/** One sentence about the file or folder that cannot be read; undefined if the error is another. */
export function unreadable(error: unknown): string | undefined {
  const code = errorCode(error);
  if (code === undefined || !(error instanceof Error && 'path' in error)) return undefined;
  return `${String(error.path)} cannot be read (${code})`;
}
