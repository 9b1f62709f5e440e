// Runs every benchmark and writes what it printed into docs/proof.md, with the machine and the day: `npm run proof`.
// `npm run proof -- search growth` renews those parts alone. Missed targets are listed below, each with its reason.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const page = join(root, 'docs', 'proof.md');

/** The name of each benchmark, its arguments, and what it proves. */
const parts = [
  [
    'search',
    [],
    'A lookup beside fuse.js, MiniSearch, Orama, fuzzysort, uFuzzy and FlexSearch: quality and time together',
  ],
  ['questions', [], 'Questions in plain words: the share answered right, and the time beside one raw fuse.js search'],
  [
    'throughput',
    [],
    '`/actor` through the loopback Discord, by gateway and by HTTP, beside bots that answer a constant',
  ],
  ['footprint', [], 'Start, memory and the least heap, beside a bare discord.js client'],
  ['memory', [], 'Six people who ask for pictures, of a bot with little memory'],
  ['growth', [], 'Growth: load, memory and the p95 of each command'],
  ['pictures', [], 'Pictures of /trend and careers, in three languages: time and size'],
  ['longest', [], 'The longest legal texts in every option of every command: processor time of the answer'],
  ['reload', ['10000'], 'Reloads under queries: every answer wholly of one version'],
  ['mutation', ['1000'], 'Random edits of the data: what data:check names'],
  ['mixed', ['30'], 'Thirty minutes of mixed traffic while data, gateway and database are disturbed'],
  ['soak', ['1000'], 'Kill -9 at random moments while state is written'],
  ['quiz-kills', ['1000'], 'Kill -9 at random moments while the quiz is played and daily posts are sent'],
  ['quiz-load', [], 'Presses of 200 players in one game and in 500 games at once, and a board over 100,000 players'],
  ['disconnects', ['500'], 'The gateway lost again and again while fans ask'],
  ['fuzz', ['100000'], 'Malformed, truncated and unknown interactions'],
  ['hostile', ['10000'], 'Forged, replayed, oversized, slow and malformed requests against the HTTP endpoint'],
].filter(([name]) => existsSync(join(root, 'bench', name, 'main.ts')));

const wanted = process.argv.slice(2);
const start = (name) => `<!-- ${name} -->`;
const end = (name) => `<!-- /${name} -->`;

function machine() {
  const [cpu] = cpus();
  return `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.version}`;
}

function measured([name, args, title]) {
  console.log(`${name} …`);
  const { stdout, status } = spawnSync('npm', ['run', '--silent', 'bench', '--', name, ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`npm run bench -- ${name} ended with ${status}`);
  const day = new Date().toISOString().slice(0, 10);
  const text = stdout.trimEnd();
  const shown = text.includes('| ---') ? text : `\`\`\`\n${text}\n\`\`\``;
  const command = ['npm run bench --', name, ...args].join(' ');
  return `${start(name)}\n## ${title}\n\n\`${command}\` · ${day} · ${machine()}\n\n${shown}\n${end(name)}`;
}

let text = readFileSync(page, 'utf8');
for (const part of parts) {
  const [name] = part;
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const section = measured(part);
  const [from, to] = [text.indexOf(start(name)), text.indexOf(end(name))];
  text =
    from < 0 ? `${text.trimEnd()}\n\n${section}\n` : text.slice(0, from) + section + text.slice(to + end(name).length);
  writeFileSync(page, text);
}
