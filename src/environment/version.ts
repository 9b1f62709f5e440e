import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { repositoryRoot } from './root.ts';

const packageFile = z.object({ version: z.string() });

/** The version of this program, as package.json has it. */
export const programVersion = (): string =>
  packageFile.parse(JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8'))).version;
