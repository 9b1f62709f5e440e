import * as z from 'zod';
import { languages } from '../../language/language.ts';
import { keptObject } from '../kept-object.ts';

/** The possible parts of a daily post, in reading order. */
export const postParts = ['birthdays', 'releases', 'news', 'day', 'question'] as const;
export type PostPart = (typeof postParts)[number];

/** A post that is made up for, an hour or two late, still comes before nine in the evening. */
export const postHours = Array.from({ length: 13 }, (_, index) => 8 + index);

const instant = z.number();

const postSettings = keptObject({
  /** Without a channel there is no post. */
  channel: z.string().optional(),
  hour: z.int().min(8).max(20),
  zone: z.string(),
  /** A newer version may have more parts: this one leaves them out. */
  parts: z.array(z.string()).transform((parts) => postParts.filter((part) => parts.includes(part))),
  /** The language of the person who chose the channel; it counts if the server has set no language. */
  language: z.enum(languages),
  /** When the post was switched on: older news is not told. In milliseconds since 1970. */
  on: instant,
  /** When the channel, the hour or the zone was chosen: the first post comes the next time that the hour comes. */
  chosen: instant,
});

/** The settings of a server. They contain no personal data. */
const serverSettings = keptObject({
  /** The language of messages that a whole channel reads; if unset, each is in the language of the person who caused it. */
  language: z.enum(languages).optional(),
  /** The only channel in which the quiz is played. */
  quizChannel: z.string().optional(),
  /** The commands whose answers only the asker sees. */
  quiet: z.array(z.string()),
  post: postSettings,
  /** The last day on which somebody used the bot there, in UTC. */
  used: z.iso.date(),
});

export type PostSettings = z.infer<typeof postSettings>;
export type ServerSettings = z.infer<typeof serverSettings>;

/** The settings of a server that has changed nothing. */
export const usualSettings: Omit<ServerSettings, 'used'> = {
  quiet: [],
  post: { hour: 9, zone: 'Asia/Tokyo', parts: [...postParts], language: 'en', on: 0, chosen: 0 },
};

/** An unreadable record counts as none: the next change replaces it. */
export const parseSettings = (value: unknown): ServerSettings | undefined => serverSettings.safeParse(value).data;
