import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { isObject } from './json.ts';
import { readSchemaDocument } from './schema-document.ts';
import type { Violation } from './violation.ts';

/** The bodies that are checked, and the name that Discord's description has for each. */
const NAMES = {
  interactionResponse: 'InteractionCallbackRequest',
  followUp: 'IncomingWebhookRequestPartial',
  followUpEdit: 'IncomingWebhookUpdateRequestPartial',
  message: 'MessageCreateRequest',
  messageEdit: 'MessageEditRequestPartial',
  commands: 'ApplicationCommandList',
  command: 'ApplicationCommandCreateRequest',
  commandEdit: 'ApplicationCommandPatchRequestPartial',
  directMessage: 'CreatePrivateChannelRequest',
} as const;

export type Body = keyof typeof NAMES;

// Reading the document takes 0.3 s and the first check as much again, once a process; every later check takes microseconds.
let ajv: Ajv2020 | undefined;
const compiled = new Map<Body, ValidateFunction>();

export function schemaViolations(kind: Body, body: unknown): Violation[] {
  const check = compiled.get(kind) ?? compile(kind);
  return check(body) ? [] : readable(check.errors ?? []);
}

function compile(kind: Body): ValidateFunction {
  ajv ??= readAjv();
  const check = ajv.getSchema(`discord#/$defs/${NAMES[kind]}`);
  if (!check) throw new Error(`discord-api-spec has no ${NAMES[kind]}`);
  compiled.set(kind, check);
  return check;
}

function readAjv(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true, logger: false });
  // Lenient on purpose: `ajv-formats` refuses addresses with letters outside ASCII, which Discord takes.
  ajv.addFormat('uri', (text) => URL.canParse(text));
  ajv.addFormat('date-time', (text) => !Number.isNaN(Date.parse(text)));
  return ajv.addSchema(readSchemaDocument());
}

const COMBINERS = new Set(['anyOf', 'oneOf', 'allOf', 'if']);

function readable(errors: readonly ErrorObject[]): Violation[] {
  // "must match a schema in anyOf" and "must be null" only repeat that the real branch failed.
  const telling = errors.filter(({ keyword, params }) => !COMBINERS.has(keyword) && params['type'] !== 'null');
  const sentences = new Map<string, Violation>();
  for (const error of telling.length > 0 ? telling : errors) {
    if (isUndefinedKey(error)) continue;
    const violation: Violation = { path: error.instancePath, sentence: sentenceFor(error), foundBy: 'schema' };
    sentences.set(`${violation.path} ${violation.sentence}`, violation);
  }
  return [...sentences.values()];
}

/** Builders leave keys with the value undefined, which JSON does not send. */
function isUndefinedKey({ params, data }: ErrorObject): boolean {
  return 'additionalProperty' in params && isObject(data) && data[String(params['additionalProperty'])] === undefined;
}

function sentenceFor({ message = 'is not valid', params }: ErrorObject): string {
  if ('additionalProperty' in params) {
    return `has a key that Discord does not know: "${String(params['additionalProperty'])}"`;
  }
  if ('allowedValues' in params) return `${message}: ${JSON.stringify(params['allowedValues'])}`;
  return message;
}
