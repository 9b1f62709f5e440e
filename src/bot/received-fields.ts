import type { APIModalSubmitInteraction } from 'discord-api-types/v10';
import * as z from 'zod';
import type { Filled } from '../cards/kit/form.ts';
import { canonical } from '../language/canonical.ts';

/** A submitted input: text inputs and radio groups have `value`, menus have `values`. */
const input = z.object({
  component: z.object({
    custom_id: z.string(),
    value: z.string().nullish(),
    values: z.array(z.string()).optional(),
  }),
});

/** Reads a submitted form by the ids of its fields, each text in its one canonical form and without space around it. */
export function readFilled({ data }: APIModalSubmitInteraction): Filled {
  const filled: Record<string, string> = {};
  for (const component of data.components) {
    const { success, data: read } = input.safeParse(component);
    if (success)
      filled[read.component.custom_id] = canonical(read.component.value ?? read.component.values?.[0] ?? '').trim();
  }
  return filled;
}
