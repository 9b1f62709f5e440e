import { expect, test } from 'vitest';
import { realBot } from '../../real-data.ts';
import { disconnectUnderLoad } from './disconnects.ts';

/** Half a second each; `npm run bench -- disconnects` disconnects 500 times. */
const disconnects = 24;

test(`GIVEN fans who ask all the time WHEN the gateway is lost ${disconnects} times THEN whatever reaches the bot is answered, once, with one IDENTIFY`, async () => {
  const { answer } = await realBot();
  const seen = await disconnectUnderLoad(answer, disconnects);
  expect(seen).toMatchObject({ wrong: [], twice: 0, refused: [], errors: [], identifies: 1, stateAtTheEnd: 'ready' });
  expect(seen.answered).toBeGreaterThan(disconnects);
});
