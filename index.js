// The one entry for every host: `node index.js`. Plain old JavaScript, so that even a Node that is far too old can read
// it and say what is wrong. It runs the TypeScript as it is where Node strips types, else the built dist/.
import { existsSync, readFileSync } from 'fs';
import { spawnSync } from 'child_process';
import { dirname, join } from 'path';
import { fileURLToPath, pathToFileURL } from 'url';

const root = dirname(fileURLToPath(import.meta.url));
const programs = {
  register: 'register',
  try: 'try',
  'data:check': 'data-check',
  schema: 'schema',
  'data:table': 'data-table',
  'data:new': 'data-new',
  doctor: 'doctor',
  'env:table': 'env-table',
  bench: 'bench',
};
const wanted = process.argv[2];
const name = Object.prototype.hasOwnProperty.call(programs, wanted) ? programs[wanted] : 'main';
const args = process.argv.slice(name === 'main' ? 2 : 3);

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

const version = process.versions.node.split('.').map(Number);
const newEnough = version[0] > 20 || (version[0] === 20 && version[1] >= 19);

async function locate() {
  if (process.features.typescript) return join(root, 'src', name + '.ts');
  const built = join(root, 'dist', 'src', name + '.js');
  const { sourceStamp } = await import('./scripts/stamp.js');
  const stampFile = join(root, 'dist', 'stamp.txt');
  const isFresh = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sourceStamp(root);
  if (isFresh()) return built;
  if (existsSync(join(root, 'node_modules', 'typescript'))) {
    spawnSync(process.execPath, [join(root, 'scripts', 'build.js')], { stdio: ['ignore', 'ignore', 'inherit'] });
    if (isFresh()) return built;
  }
  return stop(
    'Hanryu: the code is not built for Node ' +
      process.versions.node +
      '. Choose Node 24 at your host (it needs no build), or run "npm ci" and "npm run build" once.',
  );
}

if (!newEnough) {
  stop(
    'Hanryu needs Node 20.19 or newer (24 is best), and this is Node ' +
      process.versions.node +
      '. Choose a newer Node version at your host.',
  );
} else if (!existsSync(join(root, 'node_modules', 'discord.js'))) {
  stop('Hanryu: the packages are not installed. Run "npm ci" first.');
} else {
  locate()
    .then((file) => import(pathToFileURL(file).href))
    .then((program) => program.run(args))
    .catch((error) => {
      console.error(error && error.name === 'OperatorError' ? 'Hanryu: ' + error.message : error);
      process.exitCode = 1;
    });
}
