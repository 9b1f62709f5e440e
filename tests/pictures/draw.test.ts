import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createDrawing, draw, type PictureCache } from '../../src/pictures/draw.ts';
import { hasRoom, memoryLimit } from '../../src/pictures/memory.ts';
import type { Bars, Columns, Links, Spec, TimeLine } from '../../src/pictures/spec.ts';
import { repositoryRoot } from '../../src/environment/root.ts';
import { drawn } from './drawn.ts';

const frame = { footer: 'As of today' } as const;

const columns: Columns = {
  is: 'columns',
  ...frame,
  categories: ['2024', '2025'],
  layers: [{ label: 'one', colour: '#79b8ff', values: [3, 0] }],
};
const bars: Bars = { ...columns, is: 'bars' };
const links: Links = {
  is: 'links',
  ...frame,
  left: { label: 'Korean', names: ['한효주'] },
  right: { label: 'Japanese', names: ['佐藤浩市'] },
  links: [{ from: 0, to: 0, weight: 2 }],
};
const timeLine: TimeLine = {
  is: 'timeLine',
  ...frame,
  legend: { lead: 'lead', supporting: 'supporting', small: 'guest' },
  hollow: undefined,
  works: [{ title: 'Eye Love You', mark: 'lead', at: 2024.06, isHollow: false }],
};

const long = '아주 길고 긴 이름과 제목 とても長い題名 a very long title '.repeat(20);

const specs: readonly [string, Spec][] = [
  ['columns', columns],
  ['columns of which one is not complete', { ...columns, unfinished: { category: 1, label: 'to March' } }],
  ['columns with a line', { ...columns, line: { label: 'share', shares: [undefined, 0.5] } }],
  ['columns of nothing but zero', { ...columns, layers: [{ label: 'one', colour: '#79b8ff', values: [0, 0] }] }],
  ['no columns', { ...columns, categories: [], layers: [] }],
  ['bars', bars],
  ['no bars', { ...bars, categories: [], layers: [] }],
  ['bars with a long name', { ...bars, footer: long, categories: [long, 'short'] }],
  ['links', links],
  ['no links', { ...links, left: { label: '', names: [] }, right: { label: '', names: [] }, links: [] }],
  ['a time line', timeLine],
  ['an empty time line', { ...timeLine, works: [] }],
  [
    'a time line of long titles and 130 years',
    {
      ...timeLine,
      works: [1896, 1960, 2025.5].map((at) => ({ title: long, mark: 'small', at, isHollow: true })),
    },
  ],
];

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Width and height stand in the first block of a PNG. */
const sizeOf = (png: Uint8Array): { width: number; height: number } => {
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
};

describe('a picture', () => {
  test.each(specs)('GIVEN %s THEN a PNG 960 wide, under 300 KB', async (_what, spec) => {
    const png = await drawn(spec);
    expect(Array.from(png.slice(0, 8))).toEqual(signature);
    expect(sizeOf(png).width).toBe(960);
    expect(png.byteLength).toBeGreaterThan(1000);
    expect(png.byteLength).toBeLessThan(300_000);
  });

  test('GIVEN a hundred of them THEN the memory of their pixels is given back without a collection', async () => {
    await drawn(columns);
    const before = process.memoryUsage.rss();
    for (let count = 0; count < 100; count += 1) await drawn({ ...columns, footer: String(count) });
    // The pixels of a hundred take 90 MB.
    expect((process.memoryUsage.rss() - before) / 2 ** 20).toBeLessThan(45);
  });

  test('GIVEN the same twice THEN the same bytes', async () => {
    const [one, other] = await Promise.all([drawn(columns), drawn(columns)]);
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });
});

describe('pictures that were drawn before', () => {
  test('GIVEN the same again THEN it is not drawn again; one word changed, it is', async () => {
    const kept: PictureCache = new Map();
    const first = draw(columns, kept);
    expect(draw({ ...columns }, kept)).toBe(first);
    expect(draw({ ...columns, footer: 'As of tomorrow' }, kept)).not.toBe(first);
    expect(kept.size).toBe(2);
    await Promise.all(kept.values());
  });

  test('GIVEN 65 of them THEN 64 are kept, and the one used longest ago is gone', async () => {
    const kept: PictureCache = new Map();
    const again = (footer: string) => draw({ ...bars, footer }, kept, async () => new Uint8Array());
    const [oldest, second] = [again('0'), again('1')];
    for (let count = 2; count < 64; count += 1) void again(String(count));
    expect(again('0')).toBe(oldest);
    void again('64');
    expect(kept.size).toBe(64);
    expect(again('0')).toBe(oldest);
    expect(again('1')).not.toBe(second);
    await Promise.all(kept.values());
  });

  test('GIVEN a drawing that fails THEN it is not kept', async () => {
    const kept: PictureCache = new Map();
    await expect(draw({ is: 'bars', ...frame } as unknown as Spec, kept)).rejects.toThrow(TypeError);
    expect(kept.size).toBe(0);
  });
});

describe('a host that is short of memory', () => {
  test('GIVEN no room THEN nothing is drawn or kept, and the next request tries again', async () => {
    let hasRoom = false;
    const asked: string[] = [];
    const make = createDrawing((drawing) => {
      asked.push(drawing);
      return hasRoom;
    });
    const kept: PictureCache = new Map();
    expect(await draw(columns, kept, make)).toBeUndefined();
    expect(kept.size).toBe(0);
    hasRoom = true;
    expect(await draw(columns, kept, make)).toBeInstanceOf(Uint8Array);
    expect(await draw(bars, kept, make)).toBeInstanceOf(Uint8Array);
    // The first one that is drawn loads the canvas, and takes the most.
    expect(asked).toEqual(['first', 'first', 'further']);
  });

  test('GIVEN thirty that wait THEN the next is refused, and when they are done it is drawn', async () => {
    const make = createDrawing(() => true);
    const waiting = Array.from({ length: 30 }, (_, count) => make({ ...bars, footer: String(count) }));
    expect(await make(bars)).toBeUndefined();
    expect((await Promise.all(waiting)).every((png) => png !== undefined)).toBe(true);
    expect(await make(bars)).toBeDefined();
  });

  test('GIVEN a drawing that fails THEN the ones after it are drawn', async () => {
    const make = createDrawing(() => true);
    const broken = make({ is: 'bars', ...frame } as unknown as Spec);
    const next = make(bars);
    await expect(broken).rejects.toThrow(TypeError);
    expect(await next).toBeDefined();
  });

  test.each([
    ['48 MB are free', 'first', 128, 80, true],
    ['a byte less is free', 'first', 128, 80 + 2 ** -20, false],
    ['the canvas is loaded and 12 MB are free', 'further', 128, 116, true],
    ['the canvas is loaded and a byte less is free', 'further', 128, 116 + 2 ** -20, false],
    ['there is no limit', 'first', Infinity, 4000, true],
  ] as const)('GIVEN %s THEN there is room or not', (_what, drawing, limit, used, room) => {
    expect(hasRoom(drawing, limit * 2 ** 20, used * 2 ** 20)).toBe(room);
  });

  test.each([
    [undefined, Infinity],
    [0, Infinity],
    [2 ** 63, Infinity],
    [2 ** 27, 2 ** 27],
  ])('GIVEN that Node reports %s THEN the limit is %s', (constrained, limit) => {
    expect(memoryLimit(constrained)).toBe(limit);
  });
});

describe('a bot that is asked for no picture', () => {
  test('GIVEN the whole bot is loaded THEN the canvas is not', () => {
    const bot = pathToFileURL(join(repositoryRoot, 'dist', 'start.js')).href;
    const program = `
      await import(${JSON.stringify(bot)});
      const { sharedObjects } = process.report.getReport();
      console.log(sharedObjects.filter((path) => path.includes('canvas')).length);`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout.trim()).toBe('0');
  });
});
