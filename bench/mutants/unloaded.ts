import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/** Whether a file of tests failed before any test of it could be collected. */
const isUnloaded = (module: TestModule): boolean =>
  module.errors().length > 0 && module.children.allTests().next().done === true;

/**
 * Writes the files of tests that could not be loaded in the first run, which has no mutant yet. Stryker takes such a file
 * for one that notices nothing.
 */
export function unloadedReporter(path: string): Reporter {
  let isFirst = true;
  return {
    onTestRunEnd(modules) {
      if (!isFirst) return;
      isFirst = false;
      const names = modules.filter(isUnloaded).map(({ moduleId }) => moduleId.replace(/^.*\/(?=tests\/)/u, ''));
      writeFileSync(path, JSON.stringify(names));
    },
  };
}
