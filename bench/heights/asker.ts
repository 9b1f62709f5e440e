import { join } from 'node:path';
import { commands } from '../../commands/index.ts';
import { knowledgeOf } from '../../src/bot/knowledge.ts';
import { createRouter } from '../../src/bot/router.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { commandInteraction } from '../../src/doors/preview/page/interactions.ts';
import { locales } from '../../src/doors/preview/page/language.ts';
import { replyMessage, withResponse, type Post, type SentFile } from '../../src/doors/preview/page/messages/post.ts';
import { users, type Scene } from '../../src/doors/preview/page/scene.ts';
import { invocables } from '../../src/doors/preview/page/slash/invocable.ts';
import { repositoryRoot } from '../../src/environment/root.ts';
import type { Language } from '../../src/language/language.ts';
import { loadTeaching } from '../../src/questions/load.ts';
import { memoryState } from '../../src/state/state.ts';
import type { Attachment } from '../../src/cards/kit/reply.ts';
import type { Asked } from './asked.ts';

const scene: Scene = { persona: 'fan', place: 'server' };
const stringOption = 3;
const data = join(repositoryRoot, 'data');

export interface Asker {
  readonly catalog: Catalog;
  /** The message that the preview would show as the answer. */
  ask(asked: Asked, language: Language): Promise<Post>;
}

/** The page has no server here, so a picture is a data URL. */
const inAddress = ({ name, description, contentType, data: bytes }: Attachment): SentFile => ({
  name,
  description,
  contentType,
  size: bytes.byteLength,
  url: `data:${contentType};base64,${Buffer.from(bytes).toString('base64')}`,
});

/** The real bot on the real data, asked as the preview asks it. */
export async function openAsker(now: Date): Promise<Asker> {
  const [catalog, teaching] = await Promise.all([loadCatalog(data), loadTeaching(data)]);
  if (!catalog.ok || !teaching.ok) throw new Error('The data has faults: npm run data:check');
  const knowledge = knowledgeOf(catalog.catalog, teaching.teaching);
  const answer = createRouter({
    commands,
    knowledge: () => knowledge,
    state: memoryState(),
    log(line) {
      if (line.level === 'error') throw new Error(JSON.stringify(line));
    },
    now: () => now,
    // A picture that is replaced by words has another height.
    pictureLate: () => new Promise(() => undefined),
  });
  const known = invocables(commands.map((command) => command.data));
  return {
    catalog: catalog.catalog,
    async ask({ command, options }, language) {
      const invocable = known.find(({ path }) => path[0] === command);
      if (invocable === undefined) throw new Error(`The bot has no command ${command}`);
      const sent = Object.entries(options).map(([name, value]) => ({ name, type: stringOption, value }));
      const interaction = commandInteraction(invocable, sent, { scene, locale: locales[language] });
      const { response, files } = await answer(interaction);
      if (!('data' in response) || !('embeds' in response.data)) throw new Error(`/${command} gave no message`);
      return {
        kind: 'post',
        scene,
        language,
        state: 'answered',
        origin: { kind: 'command', user: users.fan, label: `/${command}` },
        message: withResponse(replyMessage(interaction, scene), response.data, files.map(inAddress)),
      };
    },
  };
}
