import type { Reply } from '../src/cards/kit/reply.ts';
import { tasksCard, todoCard } from '../src/cards/workshop/todo.ts';
import { taskKinds } from '../src/moderation/todo/task.ts';
import { tasksIn } from '../src/moderation/todo/tasks.ts';
import type { Context } from './command.ts';

/** What is left to look up: all lists, or a page of one. */
export function todoPage([list, page]: readonly string[], { catalog, language, now }: Context): Reply {
  const kind = taskKinds.find((one) => one === list);
  const tasks = tasksIn(catalog, now);
  return kind === undefined ? todoCard(tasks, language) : tasksCard(kind, tasks, Number(page ?? 1), catalog, language);
}
