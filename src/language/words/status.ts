import { defineWords } from '../define-words.ts';

/** When a work comes out, came out or runs. */
export const statusWords = defineWords({
  en: {
    statusReleased: (date: string) => `Released ${date}`,
    statusEnded: (from: string, to: string) => `Ran ${from} – ${to}`,
    statusAiring: (from: string, to: string) => `On air now: ${from} – ${to}`,
    statusUpcoming: (date: string, relative: string) => `Comes out ${date} (${relative})`,
    statusUpcomingUnsure: (date: string, relative: string, certainty: string) =>
      `${certainty} for ${date} (${relative}); not final`,
    statusDatePassed: (date: string, certainty: string) =>
      `${certainty} for ${date}; no source yet confirms that it came out`,
    statusNoDate: (certainty: string) => `${certainty}; no date known`,
    statusStage: (from: string, to: string) => `On stage ${from} – ${to}`,
  },
  ja: {
    statusReleased: (date) => `${date}公開`,
    statusEnded: (from, to) => `${from}〜${to}`,
    statusAiring: (from, to) => `放送中（${from}〜${to}）`,
    statusUpcoming: (date, relative) => `${date}公開予定（${relative}）`,
    statusUpcomingUnsure: (date, relative, certainty) =>
      `${date}予定（${relative}）。${certainty}段階で、確定ではありません`,
    statusDatePassed: (date, certainty) => `${date}と${certainty}されましたが、公開を確認できる出典はまだありません`,
    statusNoDate: (certainty) => `${certainty}のみ（日程未定）`,
    statusStage: (from, to) => `${from}〜${to}上演`,
  },
  ko: {
    statusReleased: (date) => `${date} 공개`,
    statusEnded: (from, to) => `${from}~${to}`,
    statusAiring: (from, to) => `방영 중 (${from}~${to})`,
    statusUpcoming: (date, relative) => `${date} 공개 예정 (${relative})`,
    statusUpcomingUnsure: (date, relative, certainty) =>
      `${date} 예정 (${relative}). ${certainty} 단계로 확정은 아닙니다`,
    statusDatePassed: (date, certainty) =>
      `${date} 공개로 ${certainty}되었으나, 실제 공개를 확인한 출처는 아직 없습니다`,
    statusNoDate: (certainty) => `${certainty}만 된 상태 (일정 미정)`,
    statusStage: (from, to) => `${from}~${to} 공연`,
  },
});
