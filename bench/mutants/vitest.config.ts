import { defineConfig } from 'vitest/config';

/** The tests that Stryker runs, named by bench/mutants/main.ts. */
const tests = (process.env['MUTANTS_TESTS'] ?? '').split(',');

export default defineConfig({
  test: {
    include: tests.map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.test.ts`)),
    exclude: ['tests/**/*.slow.test.ts', 'tests/state/postgres-store.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
