import { defineWords } from '../define-words.ts';

/** When a work starts, runs or ran: broadcast, streaming, cinema and stage each have their own verb. */
export const statusWords = defineWords({
  en: {
    /** Follows a title in a list. */
    pending: {
      upcoming: 'coming up',
      announced: 'announced',
      reported: 'only reported',
      cancelled: 'cancelled',
      /** The date has passed, and no source confirms the release. */
      unconfirmed: {
        television: 'broadcast unconfirmed',
        streaming: 'release unconfirmed',
        film: 'release unconfirmed',
        stage: 'run unconfirmed',
      },
    },
    aired: (date: string) => `Aired ${date}`,
    started: {
      television: (date: string) => `First aired ${date}`,
      streaming: (date: string) => `Released ${date}`,
      film: (date: string) => `Released ${date}`,
      stage: (date: string) => `Opened ${date}`,
    },
    ran: {
      television: (days: string) => `Aired ${days}`,
      streaming: (days: string) => `Released ${days}`,
      film: (days: string) => `In cinemas ${days}`,
      stage: (days: string) => `On stage ${days}`,
    },
    running: {
      television: (days: string) => `On air now: ${days}`,
      streaming: (days: string) => `Coming out now: ${days}`,
      film: (days: string) => `In cinemas now: ${days}`,
      stage: (days: string) => `On stage now: ${days}`,
    },
    starts: {
      television: (date: string, relative: string) => `Airs ${date} (${relative})`,
      streaming: (date: string, relative: string) => `Comes out ${date} (${relative})`,
      film: (date: string, relative: string) => `Comes out ${date} (${relative})`,
      stage: (date: string, relative: string) => `Opens ${date} (${relative})`,
    },
    startsPerhaps: (date: string, relative: string, certainty: string) =>
      `${certainty} for ${date} (${relative}); not final`,
    datePassed: {
      television: (date: string, certainty: string) =>
        `${certainty} for ${date}; none of my sources says yet that it aired`,
      streaming: (date: string, certainty: string) =>
        `${certainty} for ${date}; none of my sources says yet that it came out`,
      film: (date: string, certainty: string) =>
        `${certainty} for ${date}; none of my sources says yet that it came out`,
      stage: (date: string, certainty: string) =>
        `${certainty} for ${date}; none of my sources says yet that it opened`,
    },
    partlyCancelled: {
      television: 'Some episodes were cancelled',
      streaming: 'Some episodes were cancelled',
      film: 'Some screenings were cancelled',
      stage: 'Some performances were cancelled',
    },
    cancelled: (date: string) => `Cancelled; it was planned for ${date}`,
    noDate: (certainty: string) => `${certainty}; no date known`,
  },
  ja: {
    pending: {
      upcoming: '放送・公開前',
      announced: '発表段階',
      reported: '報道のみ',
      cancelled: '中止',
      unconfirmed: { television: '放送未確認', streaming: '配信未確認', film: '公開未確認', stage: '上演未確認' },
    },
    aired: (date) => `${date}放送`,
    started: {
      television: (date) => `${date}放送開始`,
      streaming: (date) => `${date}配信開始`,
      film: (date) => `${date}公開`,
      stage: (date) => `${date}上演`,
    },
    ran: {
      television: (days) => `${days}放送`,
      streaming: (days) => `${days}配信`,
      film: (days) => `${days}公開`,
      stage: (days) => `${days}上演`,
    },
    running: {
      television: (days) => `放送中（${days}）`,
      streaming: (days) => `配信中（${days}）`,
      film: (days) => `公開中（${days}）`,
      stage: (days) => `上演中（${days}）`,
    },
    starts: {
      television: (date, relative) => `${date}放送予定（${relative}）`,
      streaming: (date, relative) => `${date}配信予定（${relative}）`,
      film: (date, relative) => `${date}公開予定（${relative}）`,
      stage: (date, relative) => `${date}上演予定（${relative}）`,
    },
    startsPerhaps: (date, relative, certainty) => `${date}予定（${relative}）。${certainty}段階で、確定ではありません`,
    datePassed: {
      television: (date, certainty) => `${date}と${certainty}されましたが、放送を確認できる出典はまだ手元にありません`,
      streaming: (date, certainty) => `${date}と${certainty}されましたが、配信を確認できる出典はまだ手元にありません`,
      film: (date, certainty) => `${date}と${certainty}されましたが、公開を確認できる出典はまだ手元にありません`,
      stage: (date, certainty) => `${date}と${certainty}されましたが、上演を確認できる出典はまだ手元にありません`,
    },
    partlyCancelled: {
      television: '一部の回は中止',
      streaming: '一部の回は中止',
      film: '一部の上映は中止',
      stage: '一部の公演は中止',
    },
    cancelled: (date) => `中止（${date}の予定でした）`,
    noDate: (certainty) => `${certainty}のみ（日程未定）`,
  },
  ko: {
    pending: {
      upcoming: '방송·공개 전',
      announced: '발표 단계',
      reported: '보도만 있음',
      cancelled: '취소',
      unconfirmed: { television: '방송 미확인', streaming: '공개 미확인', film: '개봉 미확인', stage: '공연 미확인' },
    },
    aired: (date) => `${date} 방송`,
    started: {
      television: (date) => `${date} 첫 방송`,
      streaming: (date) => `${date} 공개`,
      film: (date) => `${date} 개봉`,
      stage: (date) => `${date} 공연`,
    },
    ran: {
      television: (days) => `${days} 방송`,
      streaming: (days) => `${days} 공개`,
      film: (days) => `${days} 상영`,
      stage: (days) => `${days} 공연`,
    },
    running: {
      television: (days) => `방송 중 (${days})`,
      streaming: (days) => `공개 중 (${days})`,
      film: (days) => `상영 중 (${days})`,
      stage: (days) => `공연 중 (${days})`,
    },
    starts: {
      television: (date, relative) => `${date} 방송 예정 (${relative})`,
      streaming: (date, relative) => `${date} 공개 예정 (${relative})`,
      film: (date, relative) => `${date} 개봉 예정 (${relative})`,
      stage: (date, relative) => `${date} 공연 예정 (${relative})`,
    },
    startsPerhaps: (date, relative, certainty) => `${date} 예정 (${relative}). ${certainty} 단계로 확정은 아닙니다`,
    datePassed: {
      television: (date, certainty) =>
        `${date} 방송으로 ${certainty}되었으나, 방송을 확인할 수 있는 출처는 아직 갖고 있지 않습니다`,
      streaming: (date, certainty) =>
        `${date} 공개로 ${certainty}되었으나, 공개를 확인할 수 있는 출처는 아직 갖고 있지 않습니다`,
      film: (date, certainty) =>
        `${date} 개봉으로 ${certainty}되었으나, 개봉을 확인할 수 있는 출처는 아직 갖고 있지 않습니다`,
      stage: (date, certainty) =>
        `${date} 공연으로 ${certainty}되었으나, 공연을 확인할 수 있는 출처는 아직 갖고 있지 않습니다`,
    },
    partlyCancelled: {
      television: '일부 회차 취소',
      streaming: '일부 회차 취소',
      film: '일부 상영 취소',
      stage: '일부 공연 취소',
    },
    cancelled: (date) => `취소 (${date} 예정이었음)`,
    noDate: (certainty) => `${certainty}만 된 상태 (일정 미정)`,
  },
});
