import { normalForm } from '../check/normal-form.ts';
import { kindOf } from '../kinds.ts';
import type { Amendment } from './amendment.ts';
import type { Text } from '../schema/text.ts';
import { applyAmendments, type Applied } from './apply.ts';

export type Amended =
  /** `isNew` is false if the file already contains the amendment, which was then merged. */
  { readonly ok: true; readonly text: string; readonly isNew: boolean } | { readonly ok: false; readonly why: Text };

export const noSuchFile = (path: string): Text => ({
  en: `there is no file data/${path}`,
  ja: `data/${path} というファイルはありません`,
  ko: `data/${path} 파일이 없습니다`,
});

/** A data file with its amendments. */
export interface AmendedFile extends Omit<Applied, 'value'> {
  /** In the normal form of data files; unchanged if nothing was applied. */
  readonly text: string;
}

const nothing = (text: string, amendments: readonly Amendment[], why: Text): AmendedFile => ({
  text,
  applied: [],
  contained: [],
  setAside: amendments.map(({ id }) => ({ id, why })),
});

/** Produces the text of the amended file from the values before and after. */
type Write = (before: unknown, after: unknown) => string;

export function amendFile(
  path: string,
  text: string,
  amendments: readonly Amendment[],
  written?: (text: string) => Write,
): AmendedFile {
  if (amendments.length === 0) return { text, applied: [], contained: [], setAside: [] };
  const kind = kindOf(path);
  if (kind === undefined)
    return nothing(text, amendments, {
      en: `no kind of data lives in data/${path}`,
      ja: `data/${path} はデータの場所ではありません`,
      ko: `data/${path}은(는) 데이터가 있는 곳이 아닙니다`,
    });
  let before: unknown;
  try {
    before = JSON.parse(text);
  } catch {
    // The checker reports unreadable files.
    return nothing(text, amendments, {
      en: `data/${path} cannot be read`,
      ja: `data/${path} を読めません`,
      ko: `data/${path}을(를) 읽을 수 없습니다`,
    });
  }
  const { value, ...result } = applyAmendments(before, amendments);
  if (result.applied.length === 0) return { ...result, text };
  const write: Write = written?.(text) ?? ((_before, after) => normalForm(kind, after));
  return { ...result, text: write(before, value) };
}

/** The text of a data file with one amendment. */
export function amendText(text: string, amendment: Amendment): Amended {
  const { text: amended, applied, setAside } = amendFile(amendment.file, text, [amendment]);
  const [aside] = setAside;
  return aside === undefined ? { ok: true, text: amended, isNew: applied.length > 0 } : { ok: false, why: aside.why };
}
