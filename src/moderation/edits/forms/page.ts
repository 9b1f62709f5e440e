import { change, textIn, type EditForm, type SubjectOf } from './form.ts';

/** No detail of the record is confirmed. */
const noDetail = 'none';

type Cited = SubjectOf<'person' | 'maker' | 'work' | 'statement' | 'figure'>;

const doubtsOf = ({ value }: Cited): readonly string[] => ('unverified' in value ? (value.unverified ?? []) : []);

/** Another page for a record, which may confirm one of its marked details. */
export const page: EditForm<Cited> = {
  inputs: (subject) => {
    const doubts = doubtsOf(subject);
    return doubts.length === 0 ? [] : [{ id: 'confirms', value: noDetail, options: [noDetail, ...doubts] }];
  },
  changes: (subject, filling) => {
    const doubt = doubtsOf(subject).find((one) => one === textIn(filling, 'confirms'));
    return doubt === undefined ? [] : change(['unverified', doubt], doubt, undefined);
  },
};
