import type { Catalog } from '../../catalog/catalog.ts';
import { languageName } from '../../language/code-names.ts';
import { formatDate } from '../../language/date.ts';
import { languages, type Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { todoWords } from '../../language/words/todo.ts';
import { subjectWith } from '../../moderation/edits/subject.ts';
import { taskKinds, type Task, type TaskKind, type Tasks } from '../../moderation/todo/task.ts';
import { colours } from '../kit/colours.ts';
import { customId } from '../kit/custom-id.ts';
import { plain } from '../kit/escape.ts';
import { field, fields } from '../kit/fields.ts';
import { pageButtons, pageOf } from '../kit/pages.ts';
import { button, menu, rowsOf, type Reply } from '../kit/reply.ts';
import { subjectName } from './edit-form.ts';
import { backButton } from './overview.ts';

/** The number of lines that a phone shows without much scrolling. */
const tasksOnPage = 10;

function nameOf(id: string, catalog: Catalog, language: Language): string {
  const subject = subjectWith(id, catalog);
  return subject === undefined ? id : subjectName(subject, catalog, language);
}

/** `cast.song-joong-ki.character.ja` in words for moderators: character of Song Joong-ki (Japanese). */
function fieldName(path: string, catalog: Catalog, language: Language): string {
  const words = todoWords[language];
  const named = new Map<string, string>(Object.entries(words.field));
  const parts = path.split('.');
  const last = languages.find((one) => one === parts.at(-1));
  const [first = '', person, of] = last === undefined ? parts : parts.slice(0, -1);
  const name =
    first === 'cast' && person !== undefined
      ? words.of(named.get(of ?? first) ?? words.field.cast, nameOf(person, catalog, language))
      : (named.get(first) ?? first);
  return last === undefined ? name : words.inLanguage(name, languageName(last, language));
}

function detailsOf(kind: TaskKind, { fields: paths, since }: Task, catalog: Catalog, language: Language): string {
  const words = todoWords[language];
  switch (kind) {
    case 'passed':
      return since === undefined ? '' : words.since(formatDate(since, language));
    case 'links':
      return `${since === undefined ? '' : words.silentSince(formatDate(since, language))} · ${paths.join(' ')}`;
    case 'stale':
      return since === undefined ? words.undated : words.newest(formatDate(since, language));
    default:
      return [...new Set(paths.map((path) => fieldName(path, catalog, language)))].join(commonWords[language].comma);
  }
}

/** The lists, each with its number of records. */
export function todoCard(tasks: Tasks, language: Language): Reply {
  const words = todoWords[language];
  const kinds = taskKinds.filter((kind) => tasks[kind].length > 0);
  return {
    embeds: [
      {
        title: words.title,
        description: kinds.length === 0 ? words.nothing : words.intro,
        color: colours.list,
        fields: fields(...kinds.map((kind) => field(words.kind[kind], words.count(tasks[kind].length)))),
      },
    ],
    rows: rowsOf(
      menu(
        'todo',
        words.pick,
        kinds.map((kind) => ({
          label: words.kind[kind],
          description: words.count(tasks[kind].length),
          to: customId('workshop', 'todo', kind),
        })),
      ),
      [backButton(language)],
    ),
  };
}

/** One list, with a menu that opens the forms of a record. */
export function tasksCard(kind: TaskKind, tasks: Tasks, at: number, catalog: Catalog, language: Language): Reply {
  const words = todoWords[language];
  const page = pageOf(tasks[kind], at, tasksOnPage);
  const rows = page.items.map((task) => ({
    id: task.record,
    name: nameOf(task.record, catalog, language),
    details: detailsOf(kind, task, catalog, language),
  }));
  const lines = rows.map(({ name, details }) => `**${plain(name)}**\n-# ${plain(details)}`);
  return {
    embeds: [
      {
        title: commonWords[language].count(words.kind[kind], tasks[kind].length),
        description: [rows.length === 0 ? words.nothing : words.what[kind], '', ...lines].join('\n'),
        color: colours.list,
        ...(page.count > 1 ? { footer: { text: commonWords[language].page(page.number, page.count) } } : {}),
      },
    ],
    rows: rowsOf(
      menu(
        'tasks',
        words.open,
        rows.map(({ id, name, details }) => ({
          label: name,
          description: details,
          to: customId('workshop', 'record', id),
        })),
      ),
      [
        ...pageButtons(page, (number) => customId('workshop', 'todo', kind, number), commonWords[language]),
        button(words.back, customId('workshop', 'todo'), { emoji: '📋' }),
        backButton(language),
      ],
    ),
  };
}
