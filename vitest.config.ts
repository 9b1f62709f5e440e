import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Start a process of the bot, or measure the memory of their own. */
const programs = ['tests/doors/start.test.ts', 'tests/pictures/draw.test.ts', 'tests/programs/bundle.test.ts'];
const slow = 'tests/**/*.slow.test.ts';

/** Try a sample in `npm test` and everything in `npm run test:slow`: they import tests/thorough.ts. */
const sampled = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((path) => `tests/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.test.ts') && readFileSync(path, 'utf8').includes("/thorough.ts'"));

const common = {
  // Keeps what TypeScript was turned into from run to run: a run of one file takes 5.6 s of processor time instead of 9.5.
  experimental: { fsModuleCache: true },
  // Modules hold no state, so the files of a worker share them: loading them anew took a third of the time.
  isolate: false,
  // These catch a test that hangs, and never a busy machine: two cores with eight other programs took ten times as long.
  testTimeout: 300_000,
  hookTimeout: 300_000,
  teardownTimeout: 60_000,
  expect: { poll: { timeout: 60_000 } },
  globalSetup: ['tests/stop-servers.ts'],
};

export default defineConfig({
  test: {
    // A worker waits a fifth of its time for timers, sockets and other processes, so there is one more than cores.
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        test: {
          ...common,
          name: 'units',
          include: ['tests/**/*.test.ts'],
          exclude: [...programs, slow],
          pool: 'threads',
        },
      },
      {
        test: {
          ...common,
          name: 'programs',
          include: programs,
          globalSetup: [...common.globalSetup, 'tests/build-once.ts'],
        },
      },
      {
        test: {
          ...common,
          isolate: true,
          name: 'slow',
          include: [slow],
          globalSetup: [...common.globalSetup, 'tests/build-once.ts'],
        },
      },
      {
        test: {
          ...common,
          // Two sweeps over every question of the quiz took longer than five minutes beside fifteen other programs.
          testTimeout: 1_800_000,
          name: 'thorough',
          include: sampled,
          provide: { thorough: true },
          globalSetup: [...common.globalSetup, 'tests/build-once.ts'],
        },
      },
    ],
  },
});
