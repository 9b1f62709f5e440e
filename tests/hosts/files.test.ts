import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { readyLine as printed } from '../../src/programs/start.ts';
import { variables } from '../../src/environment/variables.ts';
import { repositoryRoot } from '../../src/environment/root.ts';
import { commandOf, readDockerfile } from './read/dockerfile.ts';
import { readToml } from './read/toml.ts';
import { readUnit } from './read/unit.ts';
import { readYaml } from './read/yaml.ts';

// No Docker engine, no systemd and no host is at hand here: what they would read is checked for shape and sense, not run.

const read = (path: string): string => readFileSync(join(repositoryRoot, path), 'utf8');
const isBeginning = (pattern: string, name: string): boolean =>
  pattern.endsWith('*') && name.startsWith(pattern.slice(0, -1));
const startLine = 'node index.js';
const grace = z.int().min(5).max(60);

/** Variables of Node and of the hosts themselves, besides ours. */
const foreign = ['NODE_VERSION', 'HEALTH_PORT'];
const known = new Set([...variables.map(({ name }) => name), ...foreign]);
const environment = z.record(
  z.string().refine((name) => known.has(name), 'nothing reads this variable'),
  z.string(),
);

describe('the Dockerfile (not built here: no Docker engine)', () => {
  const [build = [], run = []] = readDockerfile(read('Dockerfile'));
  const of = (name: string): string[] => run.filter((one) => one.name === name).map(({ argument }) => argument);
  const copied = of('COPY')
    .filter((argument) => !argument.startsWith('--from'))
    .flatMap((argument) => argument.split(' ').slice(0, -1));

  test('GIVEN its stages THEN it builds in the first, and runs as a user without rights in the second', () => {
    expect(build[0]?.argument).toMatch(/^node:24-slim AS build$/u);
    expect(of('FROM')).toEqual(['node:24-slim']);
    expect(of('USER')).toEqual(['node']);
    expect(run.findIndex(({ name }) => name === 'USER')).toBeGreaterThan(
      run.findLastIndex(({ name }) => name === 'RUN'),
    );
  });

  test('GIVEN its commands THEN there is no shell between Docker and Node, so signals arrive', () => {
    expect(commandOf(run, 'CMD').join(' ')).toBe(startLine);
    expect(of('ENTRYPOINT')).toEqual([]);
    expect(of('STOPSIGNAL')).toEqual(['SIGTERM']);
  });

  test('GIVEN its health check THEN it is a Node program that is there, without curl', () => {
    const [program, file = ''] = commandOf(run, 'HEALTHCHECK');
    expect(program).toBe('node');
    expect(read(file)).toContain('/healthz');
    expect(copied).toContain(file.split('/')[0]);
  });

  test('GIVEN a read-only root THEN the one folder that is written to belongs to the user, and is where STATE_DIR points', () => {
    const folder = /STATE_DIR=(\S+)/u.exec(of('ENV').join(' '))?.[1] ?? '';
    expect(of('RUN').join(' ')).toContain(`mkdir ${folder} && chown node:node ${folder}`);
  });

  test('GIVEN Railway, which refuses VOLUME, THEN there is none', () => {
    expect(of('VOLUME')).toEqual([]);
  });

  test('GIVEN each file and folder of the repository THEN it is copied into the image or kept out of it by name', () => {
    const ignored = read('.dockerignore')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    const isIgnored = (name: string): boolean =>
      !ignored.includes(`!${name}`) &&
      ignored.some((pattern) =>
        pattern.startsWith('*') ? name.endsWith(pattern.slice(1)) : pattern === name || isBeginning(pattern, name),
      );
    const strays = readdirSync(repositoryRoot).filter((name) => !isIgnored(name) && !copied.includes(name));
    expect(strays).toEqual([]);
    expect(copied.filter(isIgnored)).toEqual([]);
  });

  test.each(['.env', '.env.local', '.git', 'node_modules', 'state'])(
    'GIVEN %s THEN it never enters the image',
    (name) => {
      const lines = read('.dockerignore').split('\n');
      expect(lines.some((line) => line === name || (line.endsWith('*') && name.startsWith(line.slice(0, -1))))).toBe(
        true,
      );
    },
  );
});

describe('compose.yaml (not run here)', () => {
  const service = z.looseObject({ restart: z.literal('unless-stopped'), volumes: z.array(z.string()) });
  const bot = z.strictObject({
    build: z.literal('.'),
    env_file: z.literal('.env'),
    environment,
    init: z.literal(true),
    restart: z.literal('unless-stopped'),
    stop_grace_period: z.string().regex(/^\d+s$/u),
    read_only: z.literal(true),
    tmpfs: z.tuple([z.literal('/tmp')]),
    volumes: z.tuple([z.string()]),
    cap_drop: z.tuple([z.literal('ALL')]),
    security_opt: z.tuple([z.literal('no-new-privileges:true')]),
    mem_limit: z.string().regex(/^\d+m$/u),
    pids_limit: z.int().min(64),
    depends_on: z.record(
      z.string(),
      z.strictObject({ condition: z.literal('service_healthy'), required: z.literal(false) }),
    ),
  });
  const compose = z.strictObject({
    services: z.strictObject({ bot, database: service }),
    volumes: z.record(z.string(), z.null()),
  });

  test('GIVEN it THEN the bot is a guest without rights, and PostgreSQL starts only with its profile', () => {
    const { services, volumes } = compose.parse(readYaml(read('compose.yaml'))[0]);
    const [name, folder] = services.bot.volumes[0].split(':');
    expect(folder).toBe(services.bot.environment['STATE_DIR']);
    expect(Object.keys(volumes)).toContain(name);
    expect(services.database['profiles']).toEqual(['postgres']);
    expect(Object.keys(services.bot.depends_on)).toEqual(['database']);
  });
});

describe('the files of the other hosts (not run there)', () => {
  test('GIVEN Procfile (Heroku and its like) THEN a worker, not a web process that would have to open a port', () => {
    expect(read('Procfile')).toBe(`worker: ${startLine}\n`);
  });

  // https://docs.railway.com/config-as-code/reference
  const railway = z.strictObject({
    build: z.strictObject({ builder: z.literal('DOCKERFILE') }),
    deploy: z.strictObject({
      startCommand: z.literal(startLine),
      restartPolicyType: z.literal('ON_FAILURE'),
      restartPolicyMaxRetries: z.int().min(1),
      overlapSeconds: z.literal(0),
      drainingSeconds: grace,
    }),
  });
  test('GIVEN railway.toml THEN one copy at a time, and time to stop', () => {
    const { deploy } = railway.parse(readToml(read('railway.toml')));
    expect(deploy.overlapSeconds).toBe(0);
  });

  // https://fly.io/docs/reference/configuration/
  const forBot = z.tuple([z.literal('bot')]);
  const fly = z.strictObject({
    app: z.string(),
    primary_region: z.string().length(3),
    kill_signal: z.literal('SIGTERM'),
    kill_timeout: grace,
    build: z.strictObject({ dockerfile: z.literal('Dockerfile') }),
    env: environment,
    processes: z.strictObject({ bot: z.literal(startLine) }),
    mounts: z.tuple([z.strictObject({ source: z.string(), destination: z.string(), processes: forBot })]),
    vm: z.tuple([z.strictObject({ size: z.string(), memory: z.literal('256mb'), processes: forBot })]),
  });
  test('GIVEN fly.toml THEN a volume where STATE_DIR points, and no HTTP service that would put the bot to sleep', () => {
    const { env, mounts } = fly.parse(readToml(read('fly.toml')));
    expect(mounts[0].destination).toBe(env['STATE_DIR']);
  });

  // https://render.com/docs/blueprint-spec; a service with a disk takes no maxShutdownDelaySeconds.
  const variable = z.union([
    z.strictObject({ key: z.string(), value: z.string() }),
    z.strictObject({ key: z.string(), sync: z.literal(false) }),
  ]);
  const render = z.strictObject({
    services: z.tuple([
      z.strictObject({
        type: z.literal('worker'),
        name: z.string(),
        runtime: z.literal('node'),
        plan: z.string(),
        region: z.enum(['oregon', 'ohio', 'virginia', 'frankfurt', 'singapore']),
        buildCommand: z.literal('npm ci'),
        startCommand: z.literal(startLine),
        disk: z.strictObject({ name: z.string(), mountPath: z.string(), sizeGB: z.int().min(1) }),
        envVars: z.array(variable),
      }),
    ]),
  });
  test('GIVEN render.yaml THEN a worker with a disk where STATE_DIR points, and secrets asked for, not written', () => {
    const { disk, envVars } = render.parse(readYaml(read('render.yaml'))[0]).services[0];
    const set = Object.fromEntries(envVars.map((one) => [one.key, 'value' in one ? one.value : undefined]));
    for (const name of Object.keys(set)) expect(known).toContain(name);
    expect(set['STATE_DIR']).toBe(disk.mountPath);
    expect(set['NODE_VERSION']).toBe(read('.nvmrc').trim());
    expect(envVars).toContainEqual({ key: 'DISCORD_TOKEN', sync: false });
  });

  test('GIVEN .nvmrc THEN the Node of the image', () => {
    expect(read('Dockerfile')).toContain(`FROM node:${read('.nvmrc').trim()}-slim`);
  });

  test('GIVEN deploy/kubernetes.yaml THEN one copy, recreated and never rolled over, without rights, on a volume', () => {
    const [claim, deployment] = readYaml(read('deploy/kubernetes.yaml'));
    expect(claim).toMatchObject({ kind: 'PersistentVolumeClaim', spec: { accessModes: ['ReadWriteOnce'] } });
    expect(deployment).toMatchObject({
      kind: 'Deployment',
      spec: {
        replicas: 1,
        strategy: { type: 'Recreate' },
        template: {
          spec: {
            securityContext: { runAsNonRoot: true },
            containers: [
              {
                command: startLine.split(' '),
                livenessProbe: { httpGet: { path: '/healthz', port: 'health' } },
                readinessProbe: { httpGet: { path: '/readyz', port: 'health' } },
                securityContext: { readOnlyRootFilesystem: true, allowPrivilegeEscalation: false },
              },
            ],
          },
        },
      },
    });
  });
});

describe('deploy/hanryu.service (not run here: no systemd)', () => {
  const unit = readUnit(read('deploy/hanryu.service'));
  const { Service: service = {}, Unit: head = {}, Install: install = {} } = unit;

  // man 5 systemd.unit, systemd.service, systemd.exec, systemd.resource-control
  const directives: Readonly<Record<string, readonly string[]>> = {
    Unit: ['Description', 'Documentation', 'Wants', 'After'],
    Install: ['WantedBy'],
    Service:
      'Type WorkingDirectory ExecStart Environment EnvironmentFile StateDirectory StateDirectoryMode DynamicUser Restart RestartSec TimeoutStopSec MemoryMax TasksMax NoNewPrivileges ProtectSystem ProtectHome PrivateTmp PrivateDevices ProtectKernelTunables ProtectKernelModules ProtectControlGroups RestrictAddressFamilies RestrictSUIDSGID LockPersonality CapabilityBoundingSet'.split(
        ' ',
      ),
  };

  test('GIVEN the unit THEN systemd has each directive, in its section, once', () => {
    expect(Object.keys(unit).toSorted()).toEqual(Object.keys(directives).toSorted());
    for (const [section, names] of Object.entries(unit)) {
      expect(directives[section]).toEqual(expect.arrayContaining(Object.keys(names)));
      for (const values of Object.values(names)) expect(values).toHaveLength(1);
    }
    expect(head['After']).toEqual(head['Wants']);
    expect(install['WantedBy']).toEqual(['multi-user.target']);
  });

  test('GIVEN its start THEN the start line of every host, without a shell', () => {
    expect(service['ExecStart']).toEqual([`/usr/bin/${startLine}`]);
  });

  test('GIVEN V8, which compiles at run time, THEN memory may be written and run', () => {
    expect(Object.keys(service)).not.toContain('MemoryDenyWriteExecute');
  });

  test('GIVEN a bot that cannot start THEN it is started again, but less than 1,000 times a day', () => {
    expect(service['Restart']).toEqual(['always']);
    expect(86_400 / Number(service['RestartSec']?.[0])).toBeLessThan(1_000);
  });

  test('GIVEN a stranger as its user THEN the state has a folder of its own, which STATE_DIR names', () => {
    expect(service['DynamicUser']).toEqual(['yes']);
    expect(service['Environment']?.[0]).toContain(`STATE_DIR=%S/${service['StateDirectory']?.[0]}`);
  });
});

describe('deploy/pterodactyl-egg.json (its start line is run in start-lines.test.ts)', () => {
  const asText = z.string();
  const egg = z.strictObject({
    _comment: asText,
    meta: z.strictObject({ version: z.literal('PTDL_v2'), update_url: z.null() }),
    exported_at: z.iso.datetime({ offset: true }),
    name: asText,
    author: asText,
    description: asText,
    features: z.array(asText),
    docker_images: z.record(asText, z.string().regex(/^ghcr\.io\/pelican-eggs\/yolks:nodejs_(?:22|24|26)$/u)),
    file_denylist: z.array(asText),
    startup: asText,
    config: z.strictObject({ files: z.literal('{}'), startup: asText, logs: z.literal('{}'), stop: z.literal('^C') }),
    scripts: z.strictObject({
      installation: z.strictObject({ script: asText, container: asText, entrypoint: asText }),
    }),
    variables: z.array(
      z.strictObject({
        name: asText,
        description: asText,
        env_variable: z.string().regex(/^[A-Z_]+$/u),
        default_value: asText,
        user_viewable: z.boolean(),
        user_editable: z.boolean(),
        rules: asText,
        field_type: z.literal('text'),
      }),
    ),
  });

  test('GIVEN it THEN it has the fields that a panel exports, and turns "online" at the line that the bot prints', () => {
    const { config, startup, variables: asked } = egg.parse(JSON.parse(read('deploy/pterodactyl-egg.json')));
    expect(JSON.parse(config.startup)).toEqual({ done: [printed] });
    expect(startup).toMatch(/exec \/usr\/local\/bin\/node index\.js$/u);
    const ours = asked
      .map((one) => one.env_variable)
      .filter((name) => !['GIT_ADDRESS', 'BRANCH', 'AUTO_UPDATE'].includes(name));
    for (const name of ours) expect(known).toContain(name);
  });
});
