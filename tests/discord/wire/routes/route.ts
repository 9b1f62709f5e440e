import type { Violation } from '../../validate/violation.ts';
import type { World } from '../../world/world.ts';
import type { Answer, Request } from '../request.ts';

/** One endpoint of the REST API. */
export interface Route {
  /** What Discord would not accept about the body. */
  readonly validate: (request: Request, world: World) => Violation[];
  readonly handle: (request: Request, world: World) => Answer;
}

export type Routes = Readonly<Record<string, Route>>;

/** An endpoint without a body. */
export function reading(handle: (request: Request, world: World) => Answer): Route {
  return { validate: () => [], handle };
}

/** An endpoint with a body, which `handle` gets only if `validate` found nothing against it: it may say what shape it expects. */
export function taking(
  validate: (body: unknown, request: Request, world: World) => Violation[],
  handle: (body: never, request: Request, world: World) => Answer,
): Route {
  return {
    validate: (request, world) => validate(request.body, request, world),
    handle: (request, world) => handle(request.body as never, request, world),
  };
}

export function ok(body: unknown, status = 200): Answer {
  return { status, body };
}

/** discord.js reads an empty body as JSON if it is labelled so, and throws: no body, no content type. */
export const NO_CONTENT: Answer = { status: 204 };
