import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from '../src/environment/root.ts';
import { hangs } from './patience.ts';

/**
 * Short forms of what docs/proof.md holds, so that no benchmark rots. Times are not judged here: the machine is not quiet,
 * and figures that are ratios need more turns than these.
 */
const short: Readonly<Record<string, { readonly args: readonly string[]; readonly prints: readonly RegExp[] }>> = {
  search: { args: ['--no-times'], prints: [/Success|No development sets here/u] },
  throughput: {
    args: ['40', '1'],
    prints: [/gateway, a press of More, ratio \| \d/u, /HTTP, \/actor, six names, ratio \| \d/u],
  },
  questions: {
    args: ['300', '1'],
    prints: [
      /asked-by-fans\.json +ja +40 questions: right \d/u,
      /^ *\d+ records +raw fuse\.js \(60 of them\) +\d/mu,
      /^ *\d+ records +ratio +\d/mu,
    ],
  },
  footprint: {
    args: ['1', '96'],
    prints: [/ratio \| \d/u, /Least --max-old-space-size that starts and answers: \d+ MB/u],
  },
  // Written blind: precision 100.0 and recall 82.0 on the first run.
  news: {
    args: ['tests/moderation/news/headlines.json'],
    prints: [/^ +all +precision 9[5-9]\.\d % +recall (?:9\d|100)\.\d %/mu],
  },
  growth: { args: ['300'], prints: [/p95 of \/ask, ms \| \d/u] },
  pictures: { args: ['3'], prints: [/^pictures drawn +\d+$/mu, /^KB, largest +(?:[1-9]\d?|[12]\d\d) \(/mu] },
  quiz: { args: ['60', 'first'], prints: [/^\| first \| experts \| \d/mu, /^\| first \| \d+ · \d+ \|/mu] },
  'quiz-kills': {
    args: ['30'],
    prints: [
      /^store {24}lowdb\nkills {24}30\nanswers acknowledged {9}\d{2,}\ndaily posts {18}\d+\nlost, counted twice, or half 0$/mu,
      /^store {24}PostgreSQL\nkills {24}30\nanswers acknowledged {9}\d+\ndaily posts {18}\d+\nlost, counted twice, or half 0$/mu,
    ],
  },
  'quiz-load': {
    args: ['5', '3', '50', '1'],
    prints: [
      /^\| 5 players in one game: ratio \| \| \d/mu,
      /^\| 3 games at once: ratio \| \| \d/mu,
      /^\| lowdb \| 50 \| \d/mu,
      /^\| PostgreSQL \| 50 \| \d/mu,
    ],
  },
  heights: { args: ['200'], prints: [/^\| \/series \| ko \| \d+ \| \d/mu] },
  memory: { args: ['2', '5', '256'], prints: [/^\| 256 MB \| (?:2 \| 5 \| lives|not measured)/mu] },
  longest: {
    args: ['40'],
    prints: [/^inputs of the greatest legal length +\d{2,}$/mu, /^above 20 ms of processor time +\d+$/mu],
  },
  reload: { args: ['10'], prints: [/^10 reloads, 1 of them refused/mu, / 0 not, 0 errors/u] },
  mutation: { args: ['1'], prints: [/^\d+ edits/mu, /100\.000 % of those that do harm/u] },
  mixed: { args: ['1'], prints: [/^\| 1 \| \d+ \| \d+ \|/mu, /answers that Discord refused 0\.$/mu] },
  soak: { args: ['3'], prints: [/^acknowledged and lost, or damage 0$/mu] },
  disconnects: { args: ['4'], prints: [/anything else +0$/mu, /reached the bot twice +0$/mu, /IDENTIFYs +1$/mu] },
  fuzz: { args: ['500'], prints: [/^500 interactions .* 0 unhandled rejections$/mu] },
  hostile: { args: ['200'], prints: [/accepted: 0; a genuine request afterwards: 200/u] },
};
/** Run by hand: one starts other versions of Node, which CI has not, and one installs Stryker and takes minutes a file. */
const byHand = ['hosts', 'mutants'];

const all = readdirSync(join(repositoryRoot, 'bench')).filter((name) =>
  existsSync(join(repositoryRoot, 'bench', name, 'main.ts')),
);

describe('the benchmarks', () => {
  test('GIVEN the folders of bench/ THEN each is run here in a short form', () => {
    expect([...Object.keys(short), ...byHand].toSorted()).toEqual(all.toSorted());
  });

  test.each(Object.entries(short))(
    'GIVEN %s in a short form THEN it prints what it promises',
    (name, { args, prints }) => {
      const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/bench.js', name, ...args], {
        cwd: repositoryRoot,
        encoding: 'utf8',
      });
      expect(status, stderr).toBe(0);
      for (const pattern of prints) expect(stdout).toMatch(pattern);
    },
    // Mutation takes 50 s on two idle cores, and took more than 5 minutes beside eight other programs.
    30 * hangs,
  );
});
