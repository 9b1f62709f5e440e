/** What `node index.js <word>` runs: src/programs/<name>.ts. Without a word it is the bot itself. */
export const programs = {
  start: 'start',
  register: 'register',
  try: 'try',
  'data:check': 'data-check',
  schema: 'schema',
  'data:table': 'data-table',
  'data:new': 'data-new',
  'data:todo': 'data-todo',
  'data:links': 'data-links',
  'data:merge': 'data-merge',
  'data:rename': 'data-rename',
  'data:merge-people': 'data-merge-people',
  doctor: 'doctor',
  'state:export': 'state-export',
  'state:import': 'state-import',
  'env:table': 'env-table',
};
