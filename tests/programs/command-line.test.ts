import { afterEach, describe, expect, test, vi } from 'vitest';
import { OperatorError } from '../../src/environment/operator-error.ts';
import { readCommandLine } from '../../src/programs/command-line.ts';

const commandLine = {
  program: 'paint',
  does: 'Paints a wall.',
  options: {
    dry: { type: 'boolean', help: 'paints nothing' },
    colour: { type: 'string', value: 'NAME', help: 'the colour' },
  },
} as const;

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the arguments of a program', () => {
  test.each([
    [[], {}],
    [['--dry'], { dry: true }],
    [['--colour', 'red', '--dry'], { dry: true, colour: 'red' }],
    [['--colour=red'], { colour: 'red' }],
  ])('GIVEN %j THEN the options are read', (args, options) => {
    expect({ ...readCommandLine(commandLine, args)?.options }).toEqual(options);
  });

  test.each([
    ['an unknown option', ['--dri'], '--dri'],
    ['an option without its value', ['--colour'], '--colour'],
    ['a value for a switch', ['--dry=yes'], '--dry'],
    ['an argument where none is taken', ['wall'], 'wall'],
  ])('GIVEN %s THEN the error names it and shows the usage', (_case, args, named) => {
    const read = (): unknown => readCommandLine(commandLine, args);
    expect(read).toThrow(OperatorError);
    expect(read).toThrow(named);
    expect(read).toThrow('Usage: npm run paint -- [--dry] [--colour NAME]');
  });

  test('GIVEN a program with positionals THEN they are read in order', () => {
    const read = readCommandLine({ ...commandLine, positionals: 'WALL…' }, ['north', '--dry', 'south']);
    expect(read?.positionals).toEqual(['north', 'south']);
  });

  test('GIVEN --help THEN the help is printed and the program does nothing else', () => {
    let printed = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed += String(text);
      return true;
    });
    expect(readCommandLine(commandLine, ['--help'])).toBeUndefined();
    expect(printed).toBe(
      'Paints a wall.\n\nUsage: npm run paint -- [--dry] [--colour NAME]\n\n' +
        '  --dry          paints nothing\n  --colour NAME  the colour\n  --help         prints this text\n',
    );
  });
});
