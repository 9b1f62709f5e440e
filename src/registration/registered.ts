import * as z from 'zod';

/** The commands that Discord has. Fields that Discord adds are kept. */
export const registered = z.array(
  z.looseObject({ id: z.string().optional(), name: z.string(), type: z.int().optional() }),
);

export type Registered = z.infer<typeof registered>[number];
