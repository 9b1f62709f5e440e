import { join } from 'node:path';
import type { Config } from '../environment/config.ts';
import { repositoryRoot } from '../environment/root.ts';

/** The folder of the state. */
export const stateFolderOf = (config: Config): string => config.stateFolder ?? join(repositoryRoot, 'state');
