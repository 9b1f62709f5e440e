import { ButtonStyle, ComponentType, InteractionType, type APIEmbed } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fit } from '../../../src/bot/fit/fit.ts';
import { newMessage } from '../../../src/bot/respond.ts';
import { limits } from '../../../src/cards/kit/limits.ts';
import type { Reply, Row } from '../../../src/cards/kit/reply.ts';
import { sizeOf } from '../../../src/cards/kit/size.ts';
import { listed } from '../../discord/validate/violation.ts';
import { validateInteractionResponse } from '../../discord/validate/violations.ts';
import { sized } from '../../thorough.ts';

const text = (most: number): fc.Arbitrary<string> =>
  fc.integer({ min: 1, max: most }).map((length) => 'word '.repeat(Math.ceil(length / 5)).slice(0, length));

const embed: fc.Arbitrary<APIEmbed> = fc.record({
  title: text(400),
  description: text(6000),
  footer: fc.record({ text: text(3000) }),
  author: fc.record({ name: text(400) }),
  fields: fc.array(
    fc.record({ name: fc.oneof(text(400), fc.constant(' ')), value: fc.oneof(text(2000), fc.constant('')) }),
    {
      maxLength: 28,
    },
  ),
});

const id = fc.oneof(
  fc.constantFrom('actor.a', 'actor.b', 'series.c'),
  text(150).map((one) => one.replaceAll(' ', '_')),
);

const row: fc.Arbitrary<Row> = fc.oneof(
  fc.array(fc.record({ label: text(120), custom_id: id }), { maxLength: 8 }).map((buttons): Row => ({
    type: ComponentType.ActionRow,
    components: buttons.map((one) => ({ ...one, type: ComponentType.Button, style: ButtonStyle.Secondary })),
  })),
  fc
    .record({ custom_id: id, options: fc.array(fc.record({ label: text(150), value: id }), { maxLength: 40 }) })
    .map((menu): Row => ({
      type: ComponentType.ActionRow,
      components: [{ ...menu, type: ComponentType.StringSelect }],
    })),
);

const reply: fc.Arbitrary<Reply> = fc.record({
  embeds: fc.array(embed, { minLength: 1, maxLength: 3 }),
  rows: fc.array(row, { maxLength: 9 }),
});

describe('the net below every reply', () => {
  test('GIVEN any reply THEN Discord accepts it', () => {
    fc.assert(
      fc.property(reply, (made) => {
        const { response } = newMessage(made);
        expect(listed(validateInteractionResponse(response, InteractionType.ApplicationCommand))).toBe('');
      }),
      { numRuns: sized({ quick: 20, thorough: 60 }) },
    );
  });

  test('GIVEN a reply within all limits THEN it is left alone, and nothing is noted', () => {
    const made: Reply = {
      embeds: [
        {
          title: 'x'.repeat(limits.embedTitle),
          description: 'x'.repeat(4000),
          fields: [{ name: 'n', value: 'x'.repeat(limits.fieldValue) }],
        },
      ],
      rows: [],
    };
    expect(fit(made)).toEqual({ reply: made, gaveWay: [] });
  });

  test('GIVEN one character over a limit THEN that part is cut, and the note has no text of the card', () => {
    const { reply: fitted, gaveWay } = fit({ embeds: [{ title: 'x'.repeat(limits.embedTitle + 1) }] });
    expect(fitted.embeds[0]?.title?.length).toBe(limits.embedTitle);
    expect(gaveWay).toEqual(['a title of 257 characters']);
  });

  test.each([limits.embedTotal, limits.embedTotal + 1])(
    'GIVEN %i characters in all THEN at most 6,000 remain, and every field stays',
    (size) => {
      const fields = Array.from({ length: 5 }, (_, index) => ({ name: `${index}`, value: 'x'.repeat(1000) }));
      const rest = size - sizeOf([{ fields }]);
      const { reply: fitted, gaveWay } = fit({ embeds: [{ description: 'y'.repeat(rest), fields }] });
      expect(sizeOf(fitted.embeds)).toBeLessThanOrEqual(limits.embedTotal);
      expect(fitted.embeds[0]?.fields).toHaveLength(5);
      expect(gaveWay).toHaveLength(size > limits.embedTotal ? 1 : 0);
    },
  );

  test('GIVEN an actor with two roles in one work THEN the menu has the work once, as it stood first', () => {
    const options = [
      { label: 'The hero', value: 'actor.a' },
      { label: 'Somebody else', value: 'actor.b' },
      { label: 'His twin', value: 'actor.a' },
    ];
    const { reply: fitted } = fit({
      embeds: [{ title: 'Cast' }],
      rows: [
        {
          type: ComponentType.ActionRow,
          components: [{ type: ComponentType.StringSelect, custom_id: 'menu.cast', options }],
        },
      ],
    });
    expect(JSON.stringify(fitted.rows)).not.toContain('His twin');
    expect(JSON.stringify(fitted.rows)).toMatch(/The hero.*Somebody else/u);
  });
});
