import type { REST } from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import * as z from 'zod';
import { serverInstallLink } from '../registration/application.ts';
import { good, mend, type Finding } from './finding.ts';

const application = z.looseObject({
  id: z.string(),
  verify_key: z.string().optional(),
  interactions_endpoint_url: z.string().nullish(),
});

interface Expected {
  readonly applicationId: string | undefined;
  readonly publicKey: string | undefined;
}

/** Checks whether the application in the developer portal is the one in the environment. */
export async function checkApplication(
  rest: REST,
  { applicationId, publicKey }: Expected,
): Promise<{ id: string; findings: Finding[] }> {
  const {
    id,
    verify_key: key,
    interactions_endpoint_url: endpoint,
  } = application.parse(await rest.get(Routes.currentApplication()));
  const findings: Finding[] = [];
  if (applicationId !== undefined && applicationId !== id)
    findings.push(
      mend('DISCORD_APPLICATION_ID', `the token belongs to application ${id}`, 'Write that number, or leave it empty.'),
    );
  if (publicKey !== undefined && key !== undefined && publicKey.toLowerCase() !== key)
    findings.push(
      mend(
        'DISCORD_PUBLIC_KEY',
        'it belongs to another application',
        'Copy it again from the developer portal → General Information → Public Key.',
      ),
    );
  // Discord sends each interaction to one place only: if the portal has an endpoint address, the gateway receives none.
  if (publicKey === undefined && typeof endpoint === 'string' && endpoint !== '')
    findings.push(
      mend(
        'interactions',
        'the developer portal sends them to an address, so that this bot would hear none',
        'Empty "Interactions Endpoint URL" under General Information, or set DISCORD_PUBLIC_KEY.',
      ),
    );
  return {
    id,
    findings:
      findings.length > 0 ? findings : [good('application', `${id}; add it to a server: ${serverInstallLink(id)}`)],
  };
}
