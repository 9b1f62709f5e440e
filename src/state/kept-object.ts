import * as z from 'zod';

/**
 * An object that the bot keeps. Several versions may share a store for a while, so a record may have fields that a newer
 * one added: whoever reads it does not see them, and whoever changes it with `{ ...before }` leaves them as they are.
 */
export const keptObject = <Shape extends z.core.$ZodLooseShape>(shape: Shape): z.ZodObject<Shape> =>
  z.looseObject(shape);
