import * as z from 'zod';

/**
 * An object that the bot keeps. Several versions may share a store for a while, so a record may have fields that a newer
 * one added: readers do not see them, and a change with `{ ...before }` keeps them.
 */
export const keptObject = <Shape extends z.core.$ZodLooseShape>(shape: Shape): z.ZodObject<Shape> =>
  z.looseObject(shape);
