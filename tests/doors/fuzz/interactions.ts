import { Locale, type APIInteraction, type RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import fc from 'fast-check';
import type { HandleInteraction } from '../../../src/bot/handle-interaction.ts';
import {
  autocompleteInteraction,
  commandInteraction,
  pressInteraction,
  type TypedOptions,
} from '../../../src/doors/interactions.ts';

// Interactions as Discord sends them, and then everything that is wrong with them.

/** Texts that have broken programs before. */
const oddText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme-composite', maxLength: 100 }),
  fc.constantFrom(
    '',
    ' ',
    '\0',
    '\ud800',
    '\udfff x',
    '\u202eevil\u202c',
    '@everyone <@1> </actor:1> [a](http://x)',
    '__proto__',
    'constructor',
    'toString',
    '한'.repeat(6000),
    'ab '.repeat(2000),
    '👩‍👩‍👧‍👦'.repeat(25),
    'ㄱㄱㄱㄱ',
    'ﾊﾝ･ﾋｮｼﾞｭ',
    'NaN',
    '-1',
    '9'.repeat(40),
    "'; drop table follows; --",
    '${7*7}{{7*7}}',
  ),
);

const oddValue = fc.oneof(
  oddText,
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(null, [], {}, 0, -1, 1e308, true, [null], [[]], { id: null }),
);

type Json = Record<string, unknown>;

/** Every place in a value, as the way to it. */
function placesIn(value: unknown, way: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[...way, key], ...placesIn(inner, [...way, key])]);
}

function changed(
  value: unknown,
  [key, ...rest]: readonly string[],
  change: (before: Json, key: string) => void,
): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return value;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Json;
  if (rest.length === 0) change(copy, key);
  else copy[key] = changed(copy[key], rest, change);
  return copy;
}

/** One to four places that are left out or hold something else. */
const mutated = (valid: APIInteraction): fc.Arbitrary<unknown> => {
  const places = placesIn(valid);
  const mutation = fc.tuple(fc.constantFrom(...places), fc.option(oddValue, { nil: undefined, freq: 3 }));
  return fc.array(mutation, { minLength: 1, maxLength: 4 }).map((mutations) =>
    mutations.reduce<unknown>(
      (before, [place, value]) =>
        changed(before, place, (holder, key) => {
          if (value === undefined) Reflect.deleteProperty(holder, key);
          else Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
        }),
      valid,
    ),
  );
};

/** A valid custom id with changes: more or fewer steps, another record, another page, or 100 characters of anything. */
function tampered(customIds: readonly string[]): fc.Arbitrary<string> {
  const step = fc.oneof(
    oddText,
    fc.constantFrom('0', '1', '-1', '999999', 'han-hyo-joo', 'nobody', 'x'.repeat(90), '~'),
  );
  return fc
    .tuple(fc.constantFrom(...customIds), fc.nat(6), fc.nat(2), fc.array(step, { maxLength: 3 }))
    .map(([customId, at, removed, added]) => {
      const steps = customId.split('.');
      steps.splice(Math.min(at, steps.length), removed, ...added);
      return steps.join('.').slice(0, 100);
    });
}

function pressOf(customId: string, isMenu: boolean, locale: Locale): APIInteraction {
  const press = pressInteraction(customId, locale);
  if (!isMenu) return press;
  return {
    ...press,
    data: { custom_id: 'menu.x', component_type: 3, values: [customId] },
  };
}

const locale = fc.constantFrom(Locale.EnglishUS, Locale.Japanese, Locale.Korean, Locale.French);

const optionNamesOf = (payload: RESTPostAPIApplicationCommandsJSONBody): string[] =>
  ('options' in payload ? (payload.options ?? []) : []).map(({ name }) => name);

/** Well-formed interactions with any texts: each must get a valid answer. */
export function readable(
  payloads: readonly RESTPostAPIApplicationCommandsJSONBody[],
  customIds: readonly string[],
): fc.Arbitrary<APIInteraction> {
  const asked = fc.constantFrom(...payloads).chain((payload) => {
    const options = optionNamesOf(payload);
    const given: fc.Arbitrary<TypedOptions> =
      options.length === 0
        ? fc.constant([])
        : fc
            .uniqueArray(fc.record({ name: fc.constantFrom(...options), value: oddText }), {
              selector: ({ name }) => name,
              maxLength: 3,
            })
            // A text option has 6,000 characters at the most, whatever the command says.
            .map((all) => all.map(({ name, value }) => ({ name, value: value.slice(0, 6000) })));
    return fc
      .record({ given, locale })
      .chain(({ given: options, locale: language }) =>
        fc.constantFrom(
          commandInteraction(payload.name, options, language),
          ...(options.length === 0 ? [] : [autocompleteInteraction(payload.name, options, language)]),
        ),
      );
  });
  const pressed = fc
    .record({ customId: fc.oneof(fc.constantFrom(...customIds), tampered(customIds)), isMenu: fc.boolean(), locale })
    .map(({ customId, isMenu, locale: language }) => pressOf(customId, isMenu, language));
  return fc.oneof(asked, pressed);
}

/** Anything: readable, mutated and truncated interactions, and JSON that has nothing to do with Discord. */
export function hostile(
  payloads: readonly RESTPostAPIApplicationCommandsJSONBody[],
  customIds: readonly string[],
): fc.Arbitrary<unknown> {
  const valid = readable(payloads, customIds);
  return fc.oneof(
    { weight: 3, arbitrary: valid },
    { weight: 6, arbitrary: valid.chain(mutated) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  );
}

/** The custom ids on the cards of these commands, and on the cards behind those. */
export async function customIdsFrom(answer: HandleInteraction, first: readonly APIInteraction[]): Promise<string[]> {
  const found = new Set<string>();
  let fresh = first;
  for (let depth = 0; depth < 2; depth += 1) {
    const next: string[] = [];
    for (const interaction of fresh) {
      const text = JSON.stringify((await answer(interaction)).response);
      for (const [, id = ''] of text.matchAll(/"(?:custom_id|value)":"([a-z-]+\.[^"]*)"/gu)) {
        if (!found.has(id)) next.push(id);
        found.add(id);
      }
    }
    fresh = next.slice(0, 60).map((id) => pressInteraction(id, Locale.EnglishUS));
  }
  return [...found];
}
