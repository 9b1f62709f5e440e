import { defineConfig } from 'vitest/config';
import { unloadedReporter } from './unloaded.ts';

/** The tests that Stryker runs, and a file for the names of those that cannot be loaded: named by bench/mutants/main.ts. */
const tests = (process.env['MUTANTS_TESTS'] ?? '').split(',');
const unloaded = process.env['MUTANTS_UNLOADED'];

export default defineConfig({
  test: {
    include: tests.map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.test.ts`)),
    exclude: ['tests/**/*.slow.test.ts', 'tests/state/postgres-store.test.ts'],
    reporters: unloaded === undefined ? [] : [unloadedReporter(unloaded)],
    // Shared modules would lose track of which test reaches which mutant: a file had 31 % instead of 75 %.
    isolate: true,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
