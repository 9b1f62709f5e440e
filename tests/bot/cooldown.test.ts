import { InteractionType, Locale, MessageFlags, type APIInteraction } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAllowance } from '../../src/bot/allowance.ts';
import type { HandleInteraction } from '../../src/bot/handle-interaction.ts';
import { burstMilliseconds, commandCost, withCooldown } from '../../src/bot/cooldown.ts';
import { pong } from '../../src/bot/respond.ts';
import { autocompleteInteraction, commandInteraction, pressInteraction } from '../../src/doors/interactions.ts';
import { listed } from '../discord/validate/violation.ts';
import { validateInteractionResponse } from '../discord/validate/violations.ts';

const start = new Date('2026-11-21T12:00:00Z').getTime();

/** A bot that counts the interactions that reach it, with a clock that the test moves. */
function bot() {
  const clock = { now: start };
  const asked: APIInteraction[] = [];
  const inner: HandleInteraction = (interaction) => {
    asked.push(interaction);
    return Promise.resolve(pong);
  };
  return { clock, asked, answer: withCooldown(inner, () => new Date(clock.now)) };
}

const command = (locale = Locale.EnglishUS): APIInteraction => commandInteraction('about', [], locale);
const press = (): APIInteraction => pressInteraction('actor.han-hyo-joo', Locale.EnglishUS);
const typing = (): APIInteraction => autocompleteInteraction('actor', [{ name: 'name', value: 'h' }], Locale.EnglishUS);

async function times(count: number, answer: HandleInteraction, make: () => APIInteraction): Promise<number> {
  let refused = 0;
  for (let turn = 0; turn < count; turn += 1) if ((await answer(make())).instead === 'too fast') refused += 1;
  return refused;
}

describe('the cooldown', () => {
  test.each([
    ['commands', command, 10],
    ['presses', press, 30],
  ])(
    'GIVEN a person with %s at once THEN that many are answered, and the next one is not',
    async (_what, make, most) => {
      const { answer, asked } = bot();
      expect(await times(most, answer, make)).toBe(0);
      expect(await times(5, answer, make)).toBe(5);
      expect(asked).toHaveLength(most);
    },
  );

  test('GIVEN somebody who types THEN every suggestion comes, and none is counted', async () => {
    const { answer } = bot();
    expect(await times(500, answer, typing)).toBe(0);
    expect(await times(10, answer, command)).toBe(0);
    expect(await times(10, answer, typing)).toBe(0);
  });

  test.each([
    [0, 999, 'too fast'],
    [0, 1000, undefined],
    [500, 1000, undefined],
    [500, 999, 'too fast'],
  ])('GIVEN ten commands WHEN %i + %i ms have passed THEN the eleventh is %s', async (before, after, expected) => {
    const { answer, clock } = bot();
    await times(10, answer, command);
    clock.now += before;
    // A refused interaction costs nothing.
    expect(await times(1, answer, command)).toBe(1);
    clock.now += after - before;
    expect((await answer(command())).instead).toBe(expected);
  });

  test('GIVEN two people THEN neither waits for the other', async () => {
    const { answer } = bot();
    await times(10, answer, command);
    const other = { ...command(), user: { id: '999999999999999999' } } as APIInteraction;
    expect((await answer(other)).instead).toBeUndefined();
  });

  test('GIVEN a member of a server THEN it is the same person as in direct messages', async () => {
    const { answer } = bot();
    await times(10, answer, command);
    const { user, ...rest } = command() as APIInteraction & { user: unknown };
    const inServer = { ...rest, member: { user, permissions: '0', roles: [] } } as unknown as APIInteraction;
    expect((await answer(inServer)).instead).toBe('too fast');
  });

  test.each([
    [Locale.EnglishUS, 'One moment, please'],
    [Locale.Japanese, '少しだけお待ちください'],
    [Locale.Korean, '잠시만 기다려 주세요'],
  ])(
    'GIVEN a reader of %s THEN they alone read a friendly sentence with the time when it goes on',
    async (locale, title) => {
      const { answer } = bot();
      await times(10, answer, command);
      const { response } = await answer(command(locale));
      expect(response).toMatchObject({
        data: {
          flags: MessageFlags.Ephemeral,
          embeds: [{ title, description: expect.stringContaining(`<t:${start / 1000 + 1}:R>`) as string }],
        },
      });
      expect(listed(validateInteractionResponse(response, InteractionType.ApplicationCommand))).toBe('');
    },
  );

  test('GIVEN the clock goes back an hour THEN nobody waits longer than a full burst', async () => {
    const { answer, clock } = bot();
    await times(10, answer, command);
    clock.now -= 3_600_000;
    expect(await times(1, answer, command)).toBe(1);
    clock.now += commandCost + burstMilliseconds;
    expect(await times(1, answer, command)).toBe(0);
  });
});

/** The naive model: a purse of `burst` that gains one per millisecond. */
function purse(burst: number) {
  let content = burst;
  let seen = 0;
  return (cost: number, now: number): number => {
    content = Math.min(burst, content + (now - seen));
    seen = now;
    if (content < cost) return cost - content;
    content -= cost;
    return 0;
  };
}

describe('an allowance', () => {
  test('GIVEN any sequence of a few people THEN the answers are exactly those of token buckets that refill', () => {
    const step = fc.record({
      person: fc.constantFrom('a', 'b', 'c'),
      cost: fc.constantFrom(333, 1000, 10_000),
      pause: fc.nat(3000),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const allowance = createAllowance({ burst: 10_000, people: 3 });
        const purses = new Map(['a', 'b', 'c'].map((person) => [person, purse(10_000)]));
        let now = 1;
        for (const { person, cost, pause } of steps) {
          now += pause;
          expect(allowance.spend(person, cost, now)).toBe(purses.get(person)?.(cost, now));
        }
      }),
    );
  });

  test('GIVEN 20,000 people THEN at most the limit are remembered', () => {
    const allowance = createAllowance({ burst: 10_000, people: 200 });
    for (let person = 0; person < 20_000; person += 1) allowance.spend(String(person), 1000, person);
    expect(allowance.size).toBeLessThanOrEqual(200);
  });

  test('GIVEN people who have paid back THEN they make room before a busy one does', () => {
    const allowance = createAllowance({ burst: 10_000, people: 2 });
    allowance.spend('busy', 10_000, 0);
    allowance.spend('idle', 1_000, 0);
    allowance.spend('new', 1_000, 5_000);
    expect(allowance.spend('busy', 10_000, 5_000)).toBe(5_000);
  });
});
