import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../../src/environment/root.ts';

const start = join(repositoryRoot, 'dist', 'start.js');

/** The files that Node loads before the program begins: those that a file imports statically, and theirs. */
function loadedWith(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file)) return known;
  known.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, path] of text.matchAll(/\b(?:from|import)\s*"(\.[^"]+\.js)"/gu))
    if (path !== undefined) loadedWith(join(dirname(file), path), known);
  return known;
}

const textsOf = (files: ReadonlySet<string>): string => [...files].map((file) => readFileSync(file, 'utf8')).join('\n');

/** Whether any of the files holds a text. A failed test does not print megabytes. */
const holds = (files: ReadonlySet<string>, text: string): boolean => textsOf(files).includes(text);

test('GIVEN the HTTP door or the preview THEN discord.js is not loaded; the gateway loads it', () => {
  const atStart = loadedWith(start);
  const gateway = /import\("(\.\/chunks\/gateway-[^"]+)"\)/u.exec(textsOf(atStart))?.[1] ?? '';
  expect({
    builders: holds(atStart, 'SlashCommandBuilder'),
    atStart: holds(atStart, 'ShardingManager=class'),
    withGateway: holds(loadedWith(join(dirname(start), gateway)), 'ShardingManager=class'),
  }).toEqual({ builders: true, atStart: false, withGateway: true });
});

test.each([
  ['the REST client of Discord', 'invalidRequestWarningInterval'],
  ['undici', 'undici:client:connected'],
  ['the metrics', 'process_cpu_user_seconds_total'],
  ['the server of the preview', 'content-security-policy'],
])('GIVEN the HTTP door THEN %s is not loaded before it is needed', (_what, text) => {
  const everything = new Set(
    readdirSync(join(dirname(start), 'chunks')).map((name) => join(dirname(start), 'chunks', name)),
  );
  expect({ atStart: holds(loadedWith(start), text), anywhere: holds(everything, text) }).toEqual({
    atStart: false,
    anywhere: true,
  });
});

test("GIVEN the bundle THEN zod's messages in other languages are left out", () => {
  expect(holds(loadedWith(start), 'Ungültige Eingabe')).toBe(false);
});
