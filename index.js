// The one entry for every host: `node index.js`. It is plain old JavaScript, so that even a far too old Node can parse
// it and say what is wrong. It runs dist/ if it was built from exactly these sources (it starts twice as fast).
// Otherwise it runs the TypeScript if Node strips types, or else builds dist/.
import { existsSync, readFileSync } from 'fs';
import { spawnSync } from 'child_process';
import { dirname, join } from 'path';
import { fileURLToPath, pathToFileURL } from 'url';
import * as modules from 'module';
import { setFlagsFromString } from 'v8';
import { programs } from './scripts/programs.js';

const root = dirname(fileURLToPath(import.meta.url));
const [wanted, ...rest] = process.argv.slice(2);
const isProgram = Object.prototype.hasOwnProperty.call(programs, wanted);
// Without a program name it starts the bot, also if a panel passes an empty name or the options of the bot.
const isBot = wanted === undefined || wanted === '' || wanted.startsWith('--');
const name = programs[isProgram ? wanted : 'start'];
const args = isProgram || wanted === '' ? rest : process.argv.slice(2);

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

const version = process.versions.node.split('.').map(Number);
const newEnough = version[0] > 20 || (version[0] === 20 && version[1] >= 19);

async function locate() {
  const built = join(root, 'dist', name + '.js');
  const { isBuilt } = await import('./scripts/stamp.js');
  if (isBuilt(root)) return built;
  if (process.features.typescript) return join(root, 'src', 'programs', name + '.ts');
  if (existsSync(join(root, 'node_modules', 'esbuild'))) {
    spawnSync(process.execPath, [join(root, 'scripts', 'build.js')], { stdio: ['ignore', 'ignore', 'inherit'] });
    if (isBuilt(root)) return built;
  }
  return stop(
    'Hanryu: the code is not built for Node ' +
      process.versions.node +
      '. Choose Node 24 at your host (it needs no build), or run "npm ci" and "npm run build" once.',
  );
}

// Without this, a stop during the first half second is a crash, and the first process of a container does not even notice
// it. As soon as the bot listens itself (src/environment/stopping.ts), it is left to it.
function leaveEarly() {
  ['SIGINT', 'SIGTERM', 'SIGHUP'].forEach((signal) =>
    process.on(signal, () => {
      if (process.listenerCount(signal) === 1) process.exit(0);
    }),
  );
}

function overview() {
  return (
    'Usage: node index.js [PROGRAM] [OPTIONS]\n\nPrograms (each has --help):\n' +
    Object.keys(programs)
      .map((program) => '  ' + program + '\n')
      .join('')
  );
}

if (wanted === '--version') {
  console.log(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version);
} else if (wanted === '--help') {
  process.stdout.write(overview());
} else if (!isProgram && !isBot) {
  process.stderr.write('Hanryu has no program "' + wanted + '".\n' + overview());
  process.exitCode = 2;
} else if (!newEnough) {
  stop(
    'Hanryu needs Node 20.19 or newer (24 is best), and this is Node ' +
      process.versions.node +
      '. Choose a newer Node version at your host.',
  );
} else if (!existsSync(join(root, 'node_modules', 'discord.js'))) {
  stop('Hanryu: the packages are not installed. Run "npm ci" first.');
} else {
  // What a start loads stays loaded, so a large young generation of the heap has no use. Without this V8 lets it
  // grow to 16 MB three times over: 30 MB more resident memory on Node 20, 60 MB on Node 24. src/app/run-bot.ts lets it grow
  // once the bot answers.
  setFlagsFromString('--semi-space-growth-factor=1');
  if (name === 'start') leaveEarly();
  // V8 keeps the compiled bundle for the next start, where Node can (22.1 and later) and its own folder is writable.
  if (modules.enableCompileCache) modules.enableCompileCache();
  locate()
    .then((file) => import(pathToFileURL(file).href))
    .then((program) => program.run(args))
    .catch((error) => {
      console.error(error && error.name === 'OperatorError' ? 'Hanryu: ' + error.message : error);
      process.exitCode = 1;
    });
}
