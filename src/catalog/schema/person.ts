import { z } from 'zod';
import { day, partialDate } from './date.ts';
import { bibliography, citations } from './source.ts';
import { id, line, text } from './text.ts';

const schemaLink = z.string().optional().describe('Path of the JSON Schema, for editors');

/** Field paths of a record that no stored page was seen to say: searched by, but shown only as unconfirmed. */
export const unverified = z
  .array(line)
  .optional()
  .describe('Fields that were not seen on a page: shown as unconfirmed');

export const names = z
  .strictObject({
    en: line.describe('Customary Latin spelling; Koreans surname first'),
    ko: line.optional().describe('Hangul'),
    ja: line.optional().describe('Kanji or katakana (surname・given)'),
  })
  .describe('The name in the three scripts');

const membership = z
  .strictObject({
    group: id.describe('Id of the group in data/terms/groups.json'),
    former: z.literal(true).optional().describe('Present when the person has left'),
  })
  .describe('Membership of a music group');

const agency = z
  .strictObject({
    name: line,
    period: line.optional().describe('Years, when the source is about a time: 2014-2019, 2017-'),
    country: z.enum(['JP', 'KR']).optional().describe('When the agency acts for the person in one country only'),
  })
  .describe('Agency, or the employer of a maker');

/** What everybody has who is known by name only. */
const named = {
  id,
  names,
  aliases: z.array(line).optional().describe('Other spellings as really seen, stage names, nicknames'),
  namesakes: z
    .array(id)
    .min(1)
    .optional()
    .describe('Ids of other people who share a name with this one; each of them names this person as well'),
};

const nationality = z.enum(['KR', 'JP', 'TH']).describe('Country of origin');

/** What an actor or co-star has at the least. */
const core = { ...named, nationality };

/** A person whom the bot has a card of their own for. */
export const person = z.strictObject({
  $schema: schemaLink,
  ...core,
  occupation: z.enum(['actor', 'director', 'producer', 'writer']),
  gender: z.enum(['m', 'f']).optional(),
  born: partialDate.optional(),
  died: partialDate.optional(),
  agency: agency.optional(),
  memberships: z.array(membership).optional(),
  debut: z.int().min(1900).max(2100).optional().describe('Year of the first work anywhere'),
  summary: text.describe('One sentence: who this is to a fan in Japan'),
  knownFor: z.array(text).optional().describe('Korean works, with year'),
  sources: citations,
  unverified,
  checked: day.describe('The day on which the record was last compared with its sources'),
  bibliography: bibliography.optional(),
});

/** A Japanese co-star: a name in three scripts; everything else is worked out from the casts. */
export const costar = z.strictObject(core);

export const costars = z.strictObject({
  $schema: schemaLink,
  checked: day,
  costars: z.array(costar),
});

/** A director, writer or producer: the name in the scripts in which a page was seen to write it, works from the credits. */
export const maker = z.strictObject({
  ...named,
  nationality: nationality.optional(),
  sources: citations,
});

export const makers = z.strictObject({
  $schema: schemaLink,
  checked: day,
  makers: z.array(maker),
  bibliography: bibliography.optional(),
});

export type Person = z.infer<typeof person>;
export type Costar = z.infer<typeof costar>;
export type MakerRecord = z.infer<typeof maker>;
/** Whoever has an id. */
export type Anyone = Person | Costar | MakerRecord;
export type Names = z.infer<typeof names>;
