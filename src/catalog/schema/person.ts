import * as z from 'zod';
import { day, partialDate } from './date.ts';
import { links } from './link.ts';
import { longest } from './longest.ts';
import { picture } from './picture.ts';
import { bibliography, citations } from './source.ts';
import { formerly, id, line, textUpTo } from './text.ts';
import { messages } from './messages.ts';

const schemaLink = z.string().optional().describe('Path of the JSON Schema, for editors');

/** Field paths of a record that no stored page confirms: search uses them, but cards mark them as unconfirmed. */
export const unverified = z
  .array(line)
  .optional()
  .describe('Fields that were not seen on a page: shown as unconfirmed');

const names = z
  .strictObject({
    en: line.max(longest.name).describe('Customary Latin spelling; Koreans surname first'),
    ko: line.max(longest.name).optional().describe('Hangul'),
    ja: line.max(longest.name).optional().describe('Kanji or katakana (surname・given)'),
  })
  .describe('The name in the three scripts');

const membership = z
  .strictObject({
    group: id.describe('Id of the group in data/terms/groups.json'),
    former: z.literal(true).optional().describe('Present when the person has left'),
    from: partialDate.optional().describe('When the person joined'),
    to: partialDate.optional().describe('When the person left; needs "former"'),
    sources: citations.optional().describe('Ids of the pages that say so, where the sources of the record do not'),
  })
  .describe('Membership of a music group');

const representation = z
  .strictObject({
    company: id.describe('Id of the agency or employer in data/companies.json'),
    country: z.enum(['JP', 'KR']).optional().describe('When the agency acts for the person in one country only'),
    from: partialDate.optional().describe('When it began'),
    to: partialDate.optional().describe('When it ended: a past agency is never shown as the present one'),
    asOf: partialDate.optional().describe('Date of the newest page that names it, where the end is not known'),
    sources: citations.optional().describe('Ids of the pages that say so, where the sources of the record do not'),
  })
  .describe('An agency for some time, or the employer of a maker');

const hanja = z
  .strictObject({
    name: line.max(longest.name).describe('The name in Chinese characters, as a page prints it'),
    sources: citations,
  })
  .describe('A form of the name in Chinese characters; the first of the list is the one shown first');

const nickname = z
  .strictObject({
    name: line.max(longest.name).describe('What fans or the press call the person, as a page prints it'),
    language: z
      .string()
      .regex(/^[a-z]{2}$/u, messages.language.en)
      .describe('Language of the nickname: ja, ko, en …'),
    ordinary: z
      .literal(true)
      .optional()
      .describe(
        'Present when it is an ordinary word as well (女神): a search finds the person by it, running text does not',
      ),
    sources: citations,
  })
  .describe('A nickname that a page was seen to use');

const searchKey = z
  .strictObject({
    spelling: line.max(longest.alias).describe('The spelling, as people type it'),
    kind: z
      .enum(['recalled', 'market', 'legal-name', 'misprint'])
      .describe(
        'recalled: not seen on a page; market: a transcription for Chinese readers; legal-name: not of the stage name; misprint: a slip of a page',
      ),
    sources: citations.optional().describe('Ids of the pages that say so, where the sources of the record do not'),
  })
  .describe('A spelling by which the person is found and which is never shown as the name');

const tieKinds = [
  'broadcast',
  'remake',
  'release',
  'fan-meeting',
  'concert',
  'advertisement',
  'award',
  'offer',
  'visit',
  'fame',
  'other',
] as const;

/** A person's connection with Japan other than a part in a Japanese production. */
const tie = z
  .strictObject({
    kind: z.enum(tieKinds).describe('What kind of tie it is'),
    text: textUpTo(longest.statement).describe('One sentence of our own'),
    date: partialDate.optional().describe('When it was'),
    sources: citations,
  })
  .describe('What the person has to do with Japan beside Japanese productions');

/** The fields of people who are known by name only. */
const named = {
  id: id.describe('Id of the person; buttons hold it, so only npm run data:rename changes it'),
  formerly,
  names,
  aliases: z.array(line.max(longest.alias)).optional().describe('Other spellings as really seen, stage names'),
  namesakes: z
    .array(id)
    .min(1)
    .optional()
    .describe('Ids of other people who share a name with this one; each of them names this person as well'),
};

const nationality = z.enum(['KR', 'JP', 'TH']).describe('Country of origin');

/** The fields that every actor and co-star has. */
const core = { ...named, nationality };

/** A person with a card of their own. */
export const person = z.strictObject({
  $schema: schemaLink,
  ...core,
  hanja: z.array(hanja).min(1).optional().describe('Forms of the name in Chinese characters, the usual one first'),
  nicknames: z.array(nickname).min(1).optional().describe('Nicknames, each seen on a page'),
  searchKeys: z.array(searchKey).min(1).optional().describe('Spellings that find the person and are never shown'),
  occupation: z.enum(['actor', 'director', 'producer', 'writer']).describe('What the person is known as'),
  gender: z.enum(['m', 'f']).optional().describe('m: actor, f: actress'),
  born: partialDate.optional().describe('Date of birth, as exact as the source'),
  otherBirths: z
    .array(z.strictObject({ date: partialDate, sources: citations }))
    .min(1)
    .optional()
    .describe('Dates of birth that other pages print; "born" is the one that is shown first'),
  died: partialDate.optional().describe('Date of death; the card shows the age at death'),
  agencies: z.array(representation).min(1).optional().describe('Newest first'),
  memberships: z.array(membership).optional().describe('Music groups, present and former'),
  debut: z.int().min(1900).max(2100).optional().describe('Year of the first work anywhere'),
  summary: textUpTo(longest.summary).describe('One sentence: who this is to a fan in Japan'),
  knownFor: z.array(textUpTo(longest.knownFor)).optional().describe('Korean works, with year'),
  japan: z.array(tie).min(1).optional().describe('Ties to Japan beside Japanese productions'),
  links: links.optional(),
  picture: picture.optional(),
  sources: citations,
  unverified,
  checked: day.describe('The day on which the record was last compared with its sources'),
  bibliography: bibliography.optional(),
});

/** A Japanese co-star: a name in three scripts; everything else follows from the casts. */
const costar = z.strictObject({ ...core, unverified });

export const costars = z.strictObject({
  $schema: schemaLink,
  checked: day,
  costars: z.array(costar).describe('Japanese co-stars, who are known by name'),
});

/** A director, writer or producer: the name in the scripts in which a page prints it; works follow from the credits. */
const maker = z.strictObject({
  ...named,
  nationality: nationality.optional(),
  sources: citations,
  unverified,
});

export const makers = z.strictObject({
  $schema: schemaLink,
  checked: day,
  makers: z.array(maker).describe('Directors, writers and producers, who are known by name'),
  bibliography: bibliography.optional(),
});

export type Person = z.infer<typeof person>;
export type Costar = z.infer<typeof costar>;
export type MakerRecord = z.infer<typeof maker>;
/** Everybody who has an id. */
export type Anyone = Person | Costar | MakerRecord;
export type Representation = z.infer<typeof representation>;
export type Tie = z.infer<typeof tie>;
