import type { Subject } from '../subject.ts';
import { change, textIn, type EditForm } from './form.ts';

/** No detail of the record is confirmed. */
const noDetail = 'none';

const doubtsOf = ({ value }: Subject): readonly string[] => ('unverified' in value ? (value.unverified ?? []) : []);

/** Another page for a record, which may confirm one of its marked details. */
export const page: EditForm<Subject> = {
  inputs: (subject) => {
    const doubts = doubtsOf(subject);
    return doubts.length === 0 ? [] : [{ id: 'confirms', value: noDetail, options: [noDetail, ...doubts] }];
  },
  changes: (subject, filling) => {
    const doubt = doubtsOf(subject).find((one) => one === textIn(filling, 'confirms'));
    return doubt === undefined ? [] : change(['unverified', doubt], doubt, undefined);
  },
};
