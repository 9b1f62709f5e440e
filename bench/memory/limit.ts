import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A control group of its own, with a limit of memory: what a container or a panel gives. */
export interface Limited {
  /** A command of `sh` that puts a process into the group and runs node there. */
  readonly command: string;
  readonly peakMegabytes: () => number;
  readonly remove: () => void;
}

const versions = [
  {
    root: '/sys/fs/cgroup/memory',
    limit: 'memory.limit_in_bytes',
    swap: 'memory.memsw.limit_in_bytes',
    peak: 'memory.max_usage_in_bytes',
  },
  { root: '/sys/fs/cgroup', limit: 'memory.max', swap: 'memory.swap.max', peak: 'memory.peak' },
] as const;

/** Undefined if this user may not create a control group. */
export function limitTo(megabytes: number): Limited | undefined {
  const bytes = String(megabytes * 2 ** 20);
  for (const { root, limit, swap, peak } of versions) {
    const group = join(root, `hanryu-bench-${process.pid}`);
    try {
      mkdirSync(group);
      writeFileSync(join(group, limit), bytes);
      if (existsSync(join(group, swap))) writeFileSync(join(group, swap), swap === 'memory.swap.max' ? '0' : bytes);
    } catch {
      if (existsSync(group)) rmdirSync(group);
      continue;
    }
    return {
      command: `echo $$ > ${join(group, 'cgroup.procs')} && exec "$@"`,
      peakMegabytes: () => Number(readFileSync(join(group, peak), 'utf8')) / 2 ** 20,
      remove: () => rmdirSync(group),
    };
  }
  return undefined;
}
