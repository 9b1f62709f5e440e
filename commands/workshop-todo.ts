import type { Reply } from '../src/cards/kit/reply.ts';
import { tasksCard, todoCard } from '../src/cards/workshop/todo.ts';
import { linksFile, readResults } from '../src/moderation/links/results.ts';
import { taskKinds, type Tasks } from '../src/moderation/todo/task.ts';
import { tasksIn } from '../src/moderation/todo/tasks.ts';
import type { Context } from './command.ts';

/** The open tasks, with the links that `npm run data:links` found broken. */
export const tasksOf = async ({ state, catalog, now }: Context): Promise<Tasks> =>
  tasksIn(catalog, now, readResults(await state.fileNamed(linksFile)));

/** The open tasks: all lists, or a page of one. */
export async function todoPage([list, page]: readonly string[], context: Context): Promise<Reply> {
  const { catalog, language } = context;
  const kind = taskKinds.find((one) => one === list);
  const tasks = await tasksOf(context);
  return kind === undefined ? todoCard(tasks, language) : tasksCard(kind, tasks, Number(page ?? 1), catalog, language);
}
