import type { PartialDate } from '../../catalog/schema/date.ts';

/** Research tasks for moderators, most urgent first: errors that fans see now come first. */
export const taskKinds = ['passed', 'links', 'stale', 'unverified', 'missing'] as const;
export type TaskKind = (typeof taskKinds)[number];

/** Something about one record that a moderator can look up on a page. */
export interface Task {
  readonly record: string;
  /** The paths of the fields that it is about: `born`, `cast.song-joong-ki.character`. For links, their addresses. */
  readonly fields: readonly string[];
  /** For a date that passed, that date; for an old record, the date of its newest source if one has a date; for links, the day since which they do not answer. */
  readonly since?: PartialDate | undefined;
}

export type Tasks = Readonly<Record<TaskKind, readonly Task[]>>;
