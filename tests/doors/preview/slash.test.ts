import { describe, expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { invocables, labelOf, nameIn, type Invocable } from '../../../src/doors/preview/page/slash/invocable.ts';
import {
  withCommand,
  withFirstOption,
  withOption,
  withoutTwice,
  withValue,
} from '../../../src/doors/preview/page/slash/edit.ts';
import { parse, type Typed } from '../../../src/doors/preview/page/slash/parse.ts';
import { questionAt, type Picks, type Question } from '../../../src/doors/preview/page/slash/question.ts';
import { readForAutocomplete, readOptions, type ReadOptions } from '../../../src/doors/preview/page/slash/read.ts';
import { submissionOf } from '../../../src/doors/preview/page/slash/submission.ts';
import { examples } from '../../../src/doors/preview/page/words/words.ts';
import { languages, locales } from '../../../src/doors/preview/page/language.ts';
import { everyKind } from './every-kind.ts';

const plain = { name: 'plain', description: 'Has no options' };
const known = invocables([...commands.map(({ data }) => data), everyKind, plain]);
const nothingPicked: Picks = new Map();

/** `actor name=han hyo joo`, or what else stands there. */
function outline(typed: Typed): string {
  if (typed.kind !== 'options') return typed.kind;
  const given = typed.given.map(({ option, value }) => `${option.name}=${value}`);
  return [typed.invocable.path.join(' '), ...given].join(' ');
}

function withOptions(text: string): Typed & { kind: 'options' } {
  const typed = parse(text, known);
  if (typed.kind !== 'options') throw new Error(`${text} is no command`);
  return typed;
}

const ask = (text: string, picks = nothingPicked, locale = 'en-US', cursor = text.length): Question =>
  questionAt(parse(text, known), cursor, { invocables: known, locale, picks });

const read = (text: string, picks = nothingPicked): ReadOptions => readOptions(withOptions(text), picks);

function find(name: string): Invocable {
  const found = known.find(({ path }) => path.join(' ') === name);
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found;
}

describe('reading the input', () => {
  test.each([
    ['hello', 'chat'],
    ['', 'chat'],
    ['/', 'command'],
    ['/act', 'command'],
    ['/actor', 'command'],
    ['/actor ', 'actor'],
    ['/nothing ', 'command'],
    ['/actor name:han hyo joo', 'actor name=han hyo joo'],
    ['/actor name: han ', 'actor name=han'],
    ['/actor han hyo joo', 'actor name=han hyo joo'],
    ['/ACTOR NAME:Han', 'actor name=Han'],
    ['/俳優 名前:チェ・ジョンヒョプ', 'actor name=チェ・ジョンヒョプ'],
    ['／俳優　名前：ハン　ヒョジュ', 'actor name=ハン　ヒョジュ'],
    ['/배우 이름:한효주', 'actor name=한효주'],
    ['/quote topic:Why Japan about:Eye Love You', 'quote topic=Why Japan about=Eye Love You'],
    ['/quote about:x topic:Market', 'quote about=x topic=Market'],
    ['/search text:what is name:han', 'search text=what is name:han'],
    ['/about ', 'about'],
    ['/kind group list count:3', 'kind group list count=3'],
    ['/kind single yes:True', 'kind single yes=True'],
  ])('GIVEN %j THEN %s', (text, expected) => {
    expect(outline(parse(text, known))).toBe(expected);
  });

  test('GIVEN a command with subcommands THEN each is a line of its own, under the names of the locale', () => {
    const labels = known.filter(({ path }) => path[0] === 'kind').map((one) => labelOf(one, 'ja'));
    expect(labels).toEqual(['/種類 グループ list', '/種類 single']);
  });

  test('GIVEN positions THEN they delimit the value in the text', () => {
    const text = '/quote topic: Market  about:x';
    const [topic] = withOptions(text).given;
    expect(topic && [text.slice(topic.from, topic.valueFrom), text.slice(topic.valueFrom, topic.valueTo)]).toEqual([
      'topic: ',
      'Market',
    ]);
  });
});

const names = (question: Question): string[] =>
  question.kind === 'commands' ? question.matches.map(({ path }) => path.join(' ')) : [question.kind];

describe('what the list shows', () => {
  test.each([
    ['/', ['actor', 'series', 'quote', 'search', 'about', 'kind group list', 'kind single']],
    ['/s', ['series', 'search', 'kind single']],
    ['/配', []],
    ['/俳', ['actor']],
    ['/발', ['quote']],
    ['/out', ['about']],
  ])('GIVEN %s THEN the commands that match, those that begin with it first', (text, expected) => {
    const matches = names(ask(text)).filter((name) => expected.length === 0 || expected.includes(name));
    expect(matches).toEqual(expected);
  });

  test('GIVEN no letter yet THEN the bot is asked already', () => {
    expect(ask('/actor name:')).toMatchObject({ kind: 'value', choices: 'ask', given: { value: '' } });
  });

  test('GIVEN the cursor in an earlier option THEN that one is asked for', () => {
    const text = '/quote topic:Mar about:han';
    expect(ask(text, nothingPicked, 'en-US', 16)).toMatchObject({
      kind: 'value',
      given: { option: { name: 'topic' } },
    });
    expect(ask(text)).toMatchObject({ kind: 'value', given: { option: { name: 'about' } } });
  });

  test('GIVEN fixed choices THEN they are filtered here, in the names of the locale', () => {
    expect(ask('/quote topic:mark')).toMatchObject({ choices: [{ text: 'Market', value: 'market' }] });
    const japanese = ask('/発言 話題:', nothingPicked, 'ja');
    expect(japanese.kind === 'value' && Array.isArray(japanese.choices) ? japanese.choices.length : 0).toBe(9);
  });

  test('GIVEN a fixed choice in full THEN all are there, and that one is what Enter takes', () => {
    const typed = ask('/quote topic:Market');
    const choices = typed.kind === 'value' && Array.isArray(typed.choices) ? typed.choices : [];
    expect(choices).toHaveLength(9);
    expect(choices[0]).toEqual({ text: 'Market', value: 'market' });
  });

  test('GIVEN a truth value THEN True and False', () => {
    expect(ask('/kind single yes:')).toMatchObject({ choices: [{ text: 'True' }, { text: 'False' }] });
  });

  test('GIVEN a picked value THEN quiet; with a space behind it THEN the options that are left', () => {
    const picks: Picks = new Map([['topic', { text: 'Market', value: 'market' }]]);
    expect(ask('/quote topic:Market', picks).kind).toBe('nothing');
    expect(ask('/quote topic:Market ', picks)).toMatchObject({
      kind: 'options',
      free: [{ name: 'about' }, { name: 'only-me' }],
    });
    expect(ask('/quote ').kind).toBe('options');
    expect(ask('/plain ').kind).toBe('nothing');
  });
});

/** The cursor at the end. */
const line = (text: string) => ({ text, cursor: text.length });

describe('editing', () => {
  test('GIVEN a picked command THEN its first required option is open, in the names of the locale', () => {
    expect(withCommand(find('actor'), 'en-US').text).toBe('/actor name:');
    expect(withCommand(find('actor'), 'ja').text).toBe('/俳優 名前:');
    expect(withCommand(find('quote'), 'ko').text).toBe('/발언 ');
  });

  test('GIVEN a space behind the name THEN the same; behind a command without required options THEN nothing', () => {
    expect(withFirstOption(line('/actor '), parse('/actor ', known), 'en-US')?.text).toBe('/actor name:');
    expect(withFirstOption(line('/quote '), parse('/quote ', known), 'en-US')).toBeUndefined();
    expect(withFirstOption(line('/actor h'), parse('/actor h', known), 'en-US')).toBeUndefined();
  });

  test.each([
    ['/actor name:name:', '/actor name:'],
    ['/俳優 名前:名前：', '/俳優 名前:'],
  ])('GIVEN %s, the name typed behind the one that the space opened THEN %s', (text, expected) => {
    expect(withoutTwice(line(text), parse(text, known))).toEqual(line(expected));
    expect(withoutTwice(line(expected), parse(expected, known))).toBeUndefined();
  });

  test('GIVEN one more option THEN it comes last; a picked value replaces the typed text', () => {
    const quote = find('quote');
    const [topic, about] = quote.options;
    if (topic === undefined || about === undefined) throw new Error('the options of /quote have changed');
    expect(withOption(line('/quote  '), topic, 'en-US').text).toBe('/quote topic:');
    const text = '/quote topic:mar about:han';
    const [given] = withOptions(text).given;
    if (given === undefined) throw new Error('topic was not read');
    expect(withValue({ text, cursor: 16 }, given, 'Market')).toEqual({
      text: '/quote topic:Market about:han',
      cursor: 20,
    });
    expect(nameIn(about, 'ko')).toBe('대상');
  });
});

describe('what Enter does', () => {
  test.each([
    ['', { kind: 'nothing' }],
    ['   ', { kind: 'nothing' }],
    [' hello ', { kind: 'chat', text: 'hello' }],
    ['/', { kind: 'unknown command' }],
    ['/nothing', { kind: 'unknown command' }],
    ['/plain', { kind: 'command', options: [] }],
    ['/actor name:han', { kind: 'command', options: [{ value: 'han' }] }],
    ['/actor', { kind: 'invalid', problem: 'required', isGiven: false }],
    ['/quote topic:nonsense', { kind: 'invalid', problem: 'choice', isGiven: true }],
  ])('GIVEN "%s" THEN %j', (text, expected) => {
    expect(submissionOf(text, known, nothingPicked)).toMatchObject(expected);
  });
});

describe('sending', () => {
  test('GIVEN a picked choice THEN its value goes; typed over THEN the text', () => {
    const picks: Picks = new Map([['name', { text: 'Han Hyo-joo · 한효주', value: 'han-hyo-joo' }]]);
    expect(read('/actor name:Han Hyo-joo · 한효주 ', picks)).toMatchObject({ options: [{ value: 'han-hyo-joo' }] });
    expect(read('/actor name:Han Hyo', picks)).toMatchObject({ options: [{ value: 'Han Hyo' }] });
  });

  test.each([
    ['/actor ', 'required', 'name'],
    ['/actor name:', 'required', 'name'],
    ['/quote topic:nonsense', 'choice', 'topic'],
    ['/kind group list count:x', 'number', 'count'],
    ['/kind group list count:2.5', 'number', 'count'],
    ['/kind group list count:11', 'number', 'count'],
    ['/kind single yes:maybe', 'boolean', 'yes'],
    [`/actor name:${'x'.repeat(101)}`, 'length', 'name'],
  ])('GIVEN %s THEN it is held back: %s of %s', (text, problem, name) => {
    expect(read(text)).toMatchObject({ ok: false, problem, option: { name } });
  });

  test('GIVEN values of every type THEN they go in their types', () => {
    expect(read('/kind group list count:3 ratio:0.5')).toEqual({
      ok: true,
      options: [
        { name: 'count', type: 4, value: 3 },
        { name: 'ratio', type: 10, value: 0.5 },
      ],
    });
    expect(read('/kind single yes:true')).toMatchObject({ options: [{ type: 5, value: true }] });
    expect(read('/発言 話題:市場')).toMatchObject({ ok: true, options: [{ name: 'topic', value: 'market' }] });
  });

  test('GIVEN an option under the cursor THEN it is the focused one, beside those that are given', () => {
    const typed = withOptions('/quote topic:Market about:ha');
    const focused = typed.given[1];
    if (focused === undefined) throw new Error('about was not read');
    expect(readForAutocomplete(typed, focused, nothingPicked)).toEqual([
      { name: 'topic', type: 3, value: 'market' },
      { name: 'about', type: 3, value: 'ha', isFocused: true },
    ]);
  });

  test.each(languages.flatMap((language) => examples[language].map((example) => [language, example] as const)))(
    'GIVEN the example of %s %s THEN it is complete and in the names of that locale',
    (language, example) => {
      const typed = withOptions(example);
      expect(readOptions(typed, nothingPicked).ok).toBe(true);
      const names = typed.given.map(({ option }) => nameIn(option, locales[language]));
      expect(example).toBe(`${labelOf(typed.invocable, locales[language])} ${names[0]}:${typed.given[0]?.value}`);
    },
  );
});
