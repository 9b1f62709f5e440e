import { Locale } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { HandleInteraction } from '../../src/bot/handle-interaction.ts';
import { withCooldown } from '../../src/bot/cooldown.ts';
import { createMetrics, type Metrics } from '../../src/doors/health/metrics.ts';
import { openHealth } from '../../src/doors/health/server.ts';
import { autocompleteInteraction, commandInteraction, pressInteraction } from '../../src/doors/interactions.ts';
import type { Serving } from '../../src/doors/listening.ts';
import { realBot } from '../real-data.ts';

let metrics: Metrics;
let answer: HandleInteraction;
let serving: Serving;
let trouble: string | undefined;
let version = 'abc';

beforeAll(async () => {
  const bot = await realBot();
  metrics = createMetrics({ commands: commands.map(({ data }) => data.name) });
  answer = metrics.observed(withCooldown(bot.answer, () => new Date(0)));
  metrics.version(() => version);
  metrics.gauge('hanryu_ready', 'Ready.', () => (trouble === undefined ? 1 : 0));
  serving = await openHealth({ port: 0, host: '127.0.0.1', trouble: () => trouble, registry: metrics.registry });
});
afterAll(() => serving.close());

const get = (path: string, method = 'GET'): Promise<Response> =>
  fetch(`http://127.0.0.1:${serving.port}${path}`, { method });
const numbers = async (): Promise<string> => (await get('/metrics')).text();

describe('the health port', () => {
  test('GIVEN a bot that runs THEN /healthz is 200, whatever Discord does', async () => {
    trouble = 'the gateway is connecting';
    expect([(await get('/healthz')).status, await (await get('/healthz')).text()]).toEqual([200, 'alive\n']);
    trouble = undefined;
  });

  test.each([
    [undefined, 200, 'ready\n', 'hanryu_ready 1'],
    ['the gateway is connecting', 503, 'the gateway is connecting\n', 'hanryu_ready 0'],
  ])('GIVEN the trouble %j THEN /readyz is %i and says why', async (what, status, text, line) => {
    trouble = what;
    const response = await get('/readyz');
    expect([response.status, await response.text()]).toEqual([status, text]);
    expect(await numbers()).toContain(line);
    trouble = undefined;
  });

  test.each([
    ['GET', '/', 404],
    ['GET', '/interactions', 404],
    ['POST', '/healthz', 405],
    ['DELETE', '/metrics', 405],
    ['HEAD', '/healthz', 200],
  ])('GIVEN %s %s THEN %i', async (method, path, status) => {
    expect((await get(path, method)).status).toBe(status);
  });
});

describe('the metrics', () => {
  test('GIVEN answers of all kinds THEN they are counted by command, kind, outcome and locale', async () => {
    await answer(commandInteraction('about', [], Locale.Japanese));
    await answer(commandInteraction('actor', [{ name: 'name', value: 'Zzyzx Qwrtplk' }], Locale.Korean));
    await answer(autocompleteInteraction('actor', [{ name: 'name', value: 'han' }], Locale.EnglishUS));
    await answer(pressInteraction('actor.han-hyo-joo', Locale.EnglishUS));
    for (let turn = 0; turn < 9; turn += 1) await answer(commandInteraction('about', [], Locale.EnglishUS));
    const text = await numbers();
    for (const line of [
      'command="about",kind="command",outcome="answered",locale="ja"} 1',
      'command="actor",kind="command",outcome="answered privately",locale="ko"} 1',
      'command="actor",kind="autocomplete",outcome="answered",locale="en-US"} 1',
      'command="actor",kind="press",outcome="answered",locale="en-US"} 1',
      'command="about",kind="command",outcome="too fast",locale="en-US"}',
    ])
      expect(text).toContain(`hanryu_interactions_total{${line}`);
    expect(text).toContain('hanryu_answer_seconds_count{command="actor",kind="press"} 1');
    expect(text).toContain('process_resident_memory_bytes');
  });

  test('GIVEN names and locales that a stranger thinks of THEN no label of them: the numbers stay few', async () => {
    for (let turn = 0; turn < 100; turn += 1) {
      const asked = commandInteraction(`name-${turn}`, [], `xx-${turn}` as Locale);
      await metrics.observed(() => Promise.resolve({ response: { type: 1 }, files: [] }))(asked);
    }
    const text = await numbers();
    expect(text).not.toMatch(/name-\d|xx-\d/u);
    expect(text).toContain('command="other",kind="command",outcome="answered",locale="other"} 100');
  });

  test('GIVEN the data changes THEN the version is the new one alone', async () => {
    expect(await numbers()).toContain('hanryu_catalog_info{version="abc"} 1');
    version = 'def';
    const text = await numbers();
    expect(text).toContain('hanryu_catalog_info{version="def"} 1');
    expect(text).not.toContain('version="abc"');
  });

  test('GIVEN reloads and requests THEN they are counted, good and bad', async () => {
    metrics.reloaded('good');
    metrics.reloaded('bad');
    metrics.reloaded('bad');
    metrics.requested(204);
    const text = await numbers();
    expect(text).toContain('hanryu_data_reloads_total{result="good"} 1');
    expect(text).toContain('hanryu_data_reloads_total{result="bad"} 2');
    expect(text).toContain('hanryu_discord_requests_total{status="204"} 1');
  });
});
