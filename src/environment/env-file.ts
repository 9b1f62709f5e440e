import { readFileSync } from 'node:fs';
import { config } from 'dotenv';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'it cannot be read';

export interface EnvFile {
  readonly values: Readonly<Record<string, string>>;
  /** One sentence if the file exists but cannot be read: otherwise its token would seem to be missing. */
  readonly trouble?: string;
}

/**
 * Reads `.env` into the environment, where a variable is not set yet. A missing file is no fault.
 */
export function loadEnvFile(path: string): EnvFile {
  const trouble = troubleWith(path);
  if (trouble !== undefined) return { values: {}, trouble };
  return { values: config({ path, quiet: true }).parsed ?? {} };
}

function troubleWith(path: string): string | undefined {
  try {
    // PowerShell's > writes UTF-16: every second byte is zero.
    if (readFileSync(path).includes(0)) return `${path} is not UTF-8 (PowerShell's > writes UTF-16): save it as UTF-8.`;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return undefined;
    if (code === 'EISDIR') return `${path} is a folder: Docker makes one where a file to be mounted is missing.`;
    return `${path} is there but cannot be read (${code}): give it to the user who runs the bot.`;
  }
  return undefined;
}
