import { defineWords } from '../define-words.ts';
import { withParticle } from '../answers/josa.ts';

/** The texts of /costars: about casts, and about the chain between two people. */
export const costarsWords = defineWords({
  en: {
    title: (name: string) => `Co-stars of ${name}`,
    count: (people: number, works: number) =>
      `${people === 1 ? '1 person' : `${people} people`} in ${works === 1 ? '1 work' : `${works} works`} of the catalog`,
    /** Introduces the names of people with that many shared works. */
    together: (count: number) => `${count} works together`,
    works: (count: number) => (count === 1 ? '1 work' : `${count} works`),
    none: (name: string) => `No co-star of ${name} is on record.`,
    chainTitle: (a: string, b: string) => `From ${a} to ${b}`,
    chainDirect: 'They appeared together:',
    chainSteps: (steps: number) => `${steps} steps, the shortest chain on record:`,
    link: (title: string) => `together in **${title}**`,
    also: (titles: string) => `also together in ${titles}`,
    noChain: (a: string, b: string) => `No chain of shared casts on record leads from ${a} to ${b}.`,
    noCast: (name: string) => `${name} is in no cast on record.`,
    same: (name: string) => `Both names are ${name}. Choose two different people.`,
    all: (name: string) => `All co-stars of ${name}`,
    legend: 'Of equally short chains, this one uses the newest works.',
  },
  ja: {
    title: (name) => `${name}の共演者`,
    count: (people, works) => `登録されている${works}作品で${people}人と共演`,
    together: (count) => `${count}作品で共演`,
    works: (count) => `${count}作品`,
    none: (name) => `${name}の共演者は、まだ登録がありません。`,
    chainTitle: (a, b) => `${a}から${b}まで`,
    chainDirect: '直接共演しています：',
    chainSteps: (steps) => `${steps}作品でつながります。これより短いつながりはありません：`,
    link: (title) => `**${title}**で共演`,
    also: (titles) => `ほかに${titles}でも共演`,
    noChain: (a, b) => `登録されている共演では、${a}から${b}まではつながりません。`,
    noCast: (name) => `${name}の出演作は登録がありません。`,
    same: (name) => `2つの名前はどちらも${name}です。別々の2人を選んでください。`,
    all: (name) => `${name}の共演者一覧`,
    legend: '同じ長さのつながりのうち、新しい作品でつながるものです。',
  },
  ko: {
    title: (name) => `${withParticle(name, '과/와')} 함께한 배우`,
    count: (people, works) => `등록된 작품 ${works}편에서 ${people}명과 함께 출연`,
    together: (count) => `${count}편에 함께 출연`,
    works: (count) => `${count}편`,
    none: (name) => `${withParticle(name, '과/와')} 함께 출연한 배우는 아직 등록되어 있지 않습니다.`,
    chainTitle: (a, b) => `${a}에서 ${b}까지`,
    chainDirect: '직접 함께 출연했습니다:',
    chainSteps: (steps) => `${steps}단계로 이어지며, 이보다 짧은 연결은 없습니다:`,
    link: (title) => `**${title}**에서 함께 출연`,
    also: (titles) => `그 밖에 함께한 작품: ${titles}`,
    noChain: (a, b) => `등록된 출연진만으로는 ${a}에서 ${b}까지 이어지지 않습니다.`,
    noCast: (name) => `${withParticle(name, '이/가')} 출연한 작품은 등록되어 있지 않습니다.`,
    same: (name) => `두 이름 모두 ${name}입니다. 서로 다른 두 사람을 골라 주세요.`,
    all: (name) => `${withParticle(name, '과/와')} 함께한 배우 모두`,
    legend: '길이가 같은 연결 가운데 최근 작품으로 이어지는 것입니다.',
  },
});
