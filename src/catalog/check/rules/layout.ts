import { placeOf } from '../../place.ts';
import { normalLayout } from '../normal-form.ts';
import { inEachFile } from '../rule.ts';

function firstDifference(one: string, other: string): number {
  let offset = 0;
  while (offset < one.length && one[offset] === other[offset]) offset += 1;
  return offset;
}

/** Reports files that are not in normal form, so that each correction stays a one-line diff. */
export const layout = inEachFile((file) => {
  const normal = normalLayout(file.kind, JSON.parse(file.text));
  if (normal === file.text) return [];
  const place = placeOf(file.text, Math.min(firstDifference(normal, file.text), file.text.length));
  const message = 'from here on the layout or the order of fields is not the usual one: --fix mends it';
  return [{ file: file.file, ...place, field: '', message, severity: 'warning' }];
});
