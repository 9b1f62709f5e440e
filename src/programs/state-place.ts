import { stateFolderOf } from '../app/state-folder.ts';
import type { Config } from '../environment/config.ts';
import { OperatorError } from '../environment/operator-error.ts';
import type { Place } from '../state/transfer/place.ts';
import { StoreUnavailable } from '../state/unavailable.ts';

/** Where the environment keeps the state. */
export const placeOf = (config: Config): Place => ({ folder: stateFolderOf(config), url: config.stateUrl });

/** A store that cannot be used is one sentence for the operator, without a stack. */
export async function orOperatorError<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof StoreUnavailable ? new OperatorError(error.message) : error;
  }
}
