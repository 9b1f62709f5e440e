/** The smallest possible bot on discord.js: it answers every command and press with the same card, and offers the same choices. */
export const bareGatewayBot = `
  import { Client, Events } from 'discord.js';
  const client = new Client({ intents: [], rest: { api: process.env.DISCORD_API } });
  const card = JSON.parse(process.env.CARD);
  const choices = JSON.parse(process.env.CHOICES ?? '[]');
  client.once(Events.ClientReady, () => console.log('ready'));
  client.on(Events.InteractionCreate, (interaction) =>
    interaction.isAutocomplete() ? interaction.respond(choices) : interaction.reply(card));
  await client.login(process.env.DISCORD_TOKEN);
`;

/** The same on node:http. It verifies signatures, because Discord accepts no endpoint without that. */
export const bareHttpBot = `
  import { createPublicKey, verify } from 'node:crypto';
  import { createServer } from 'node:http';
  const key = createPublicKey({ key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.from(process.env.DISCORD_PUBLIC_KEY, 'hex')]), format: 'der', type: 'spki' });
  const card = JSON.stringify({ type: 4, data: JSON.parse(process.env.CARD) });
  createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      const signed = Buffer.concat([Buffer.from(request.headers['x-signature-timestamp'] ?? ''), body]);
      const signature = Buffer.from(request.headers['x-signature-ed25519'] ?? '', 'hex');
      if (signature.length !== 64 || !verify(null, signed, key, signature)) return response.writeHead(401).end();
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.parse(body).type === 1 ? '{"type":1}' : card);
    });
  }).listen(Number(process.env.PORT), '127.0.0.1', () => console.log('ready'));
`;
