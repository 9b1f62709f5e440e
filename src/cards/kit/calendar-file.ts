import ical, { ICalEventRepeatingFreq, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Attachment } from './reply.ts';

/** A day for somebody's calendar. */
export interface CalendarDay {
  /** Stays the same when the day moves, so that another import moves the entry instead of adding one. */
  readonly uid: string;
  /** 2026-11-21, a day in Japan, without time or zone. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string | undefined;
  readonly isConfirmed: boolean;
  readonly isYearly: boolean;
}

/**
 * Days as a file that Google Calendar, Apple Calendar and Outlook import (RFC 5545). They do not mark the time as busy.
 */
export function calendarFile(fileName: string, title: string, days: readonly CalendarDay[], now: Date): Attachment {
  const calendar = ical({ name: title, prodId: { company: 'Hanryu', product: 'Hanryu', language: 'EN' } });
  for (const { uid, day, summary, description, url, isConfirmed, isYearly } of days)
    calendar.createEvent({
      id: `${uid}@hanryu`,
      stamp: now,
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      summary,
      description,
      ...(url === undefined ? {} : { url }),
      status: isConfirmed ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(isYearly ? { repeating: { freq: ICalEventRepeatingFreq.YEARLY } } : {}),
    });
  return {
    name: fileName,
    description: title,
    contentType: 'text/calendar',
    data: new TextEncoder().encode(calendar.toString()),
  };
}
