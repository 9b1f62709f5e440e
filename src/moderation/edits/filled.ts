import * as z from 'zod';
import type { Store } from '../../state/store.ts';
import { keptObject } from '../../state/kept-object.ts';

/** The values that a moderator last filled in and the check rejected, so that nobody types them twice. */
const filled = keptObject({
  subject: z.string(),
  form: z.string(),
  item: z.string(),
  values: z.record(z.string(), z.string()),
});

export type FilledForm = z.infer<typeof filled>;

const collection = 'edit-forms';

export const keepFilled = (store: Store, moderator: string, form: FilledForm): Promise<void> =>
  store.change(collection, moderator, () => ({ keep: { value: form, owner: moderator }, result: undefined }));

export const filledBy = async (store: Store, moderator: string): Promise<FilledForm | undefined> =>
  filled.safeParse(await store.get(collection, moderator)).data;

export const forgetFilled = (store: Store, moderator: string): Promise<void> =>
  store.change(collection, moderator, (value) =>
    value === undefined ? { result: undefined } : { erase: true, result: undefined },
  );
