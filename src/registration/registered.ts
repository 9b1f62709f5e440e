import { z } from 'zod';

/** The commands that Discord has. Its own fields are let through as they are. */
export const registered = z.array(z.looseObject({ name: z.string(), type: z.int().optional() }));

export type Registered = z.infer<typeof registered>[number];
