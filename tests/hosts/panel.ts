import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '../../src/environment/root.ts';

/**
 * The start line of the generic Node.js egg of 2026-07-18, verbatim: pelican-eggs/generic,
 * nodejs/pterodactyl-egg-generic-nodejs.json at bd158c1. It compares with "*.js" in quotes, so that it always takes tsx.
 */
export const genericStartup =
  'if [[ -d .git ]] && [[ {{AUTO_UPDATE}} == "1" ]]; then git pull; fi; if [[ ! -z ${NODE_PACKAGES} ]]; then /usr/local/bin/npm install ${NODE_PACKAGES}; fi; if [[ ! -z ${UNNODE_PACKAGES} ]]; then /usr/local/bin/npm uninstall ${UNNODE_PACKAGES}; fi; if [ -f /home/container/package.json ]; then /usr/local/bin/npm install; fi; if [[ "${MAIN_FILE}" == "*.js" ]]; then /usr/local/bin/node "/home/container/${MAIN_FILE}" ${NODE_ARGS}; else /usr/local/bin/tsx "/home/container/${MAIN_FILE}" ${NODE_ARGS}; fi';

/** What the image of the panel does with it, verbatim: pelican-eggs/yolks, nodejs/entrypoint.sh at 55220a6. */
const entrypoint = `cd /home/container
MODIFIED_STARTUP=$(echo -e \${STARTUP} | sed -e 's/{{/\${/g' -e 's/}}/}/g')
echo ":/home/container$ \${MODIFIED_STARTUP}"
eval \${MODIFIED_STARTUP}`;

export interface Panel {
  /** What the container would run. */
  readonly command: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  remove(): Promise<void>;
}

/**
 * The container of a panel in a temporary folder: its two fixed places, /home/container and /usr/local/bin, are moved there and
 * nothing else of the lines is changed. `npm` does nothing but say how it was called: the packages are there already.
 */
export async function openPanel(startup: string, programs: Readonly<Record<string, string>>): Promise<Panel> {
  const folder = await mkdtemp(join(tmpdir(), 'hanryu-panel-'));
  const bin = join(folder, 'bin');
  await mkdir(bin);
  await symlink(repositoryRoot, join(folder, 'container'));
  for (const [name, path] of Object.entries(programs)) await symlink(path, join(bin, name));
  await writeFile(join(bin, 'npm'), '#!/bin/sh\necho "npm $*"\n');
  await chmod(join(bin, 'npm'), 0o755);
  const moved = (text: string): string =>
    text.replaceAll('/home/container', join(folder, 'container')).replaceAll('/usr/local/bin', bin);
  return {
    command: ['bash', '-c', moved(entrypoint)],
    env: {
      PATH: `${bin}:${process.env['PATH'] ?? ''}`,
      STARTUP: moved(startup),
      AUTO_UPDATE: '0',
      NODE_PACKAGES: '',
      UNNODE_PACKAGES: '',
      MAIN_FILE: 'index.js',
      NODE_ARGS: '',
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
