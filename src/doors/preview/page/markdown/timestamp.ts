import { locales, type Language } from '../language.ts';

/** The reader's language and time. Tests pass a fixed one. */
export interface Clock {
  readonly language: Language;
  readonly now: Date;
  readonly timeZone?: string;
}

const formats: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { year: 'numeric', month: '2-digit', day: '2-digit' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { year: 'numeric', month: '2-digit', day: '2-digit', hour: 'numeric', minute: '2-digit' },
  S: { year: 'numeric', month: '2-digit', day: '2-digit', hour: 'numeric', minute: '2-digit', second: '2-digit' },
};

const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365.25 * 86_400],
  ['month', 30.44 * 86_400],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

function relative(seconds: number, { language, now }: Clock): string {
  const away = seconds - now.getTime() / 1000;
  const [unit, length] = units.find(([, size]) => Math.abs(away) >= size) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(locales[language], { numeric: 'always' }).format(Math.round(away / length), unit);
}

/** `<t:1700000000:R>` as the reader's Discord writes it; undefined for a time that JavaScript's dates do not reach. */
export function timestamp(seconds: number, style: string | undefined, clock: Clock): string | undefined {
  if (!Number.isFinite(new Date(seconds * 1000).getTime())) return undefined;
  if (style === 'R') return relative(seconds, clock);
  return new Intl.DateTimeFormat(locales[clock.language], {
    ...(formats[style ?? 'f'] ?? formats['f']),
    ...(clock.timeZone === undefined ? {} : { timeZone: clock.timeZone }),
  }).format(new Date(seconds * 1000));
}
