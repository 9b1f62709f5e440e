import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serversFolder, stopClusters } from './state/postgres.ts';

/** Whatever PostgreSQL the tests started is stopped after the last of them, even if one of them hung. */
export default function setup(): (() => void) | undefined {
  // Several projects may run at once: the first makes the folder and clears it away.
  if (process.env[serversFolder] !== undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'hanryu-servers-'));
  // PostgreSQL runs as a user of its own, who must get to its folder.
  chmodSync(folder, 0o755);
  process.env[serversFolder] = folder;
  return () => {
    stopClusters(folder);
    rmSync(folder, { recursive: true, force: true });
  };
}
