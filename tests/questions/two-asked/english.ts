import type { Phrasings } from './properties.ts';

export const english: Phrasings = {
  of: {
    director: {
      thing: ['director'],
      asked: [
        ['who directed T', 'who directed it'],
        ["who's the director of T", "who's the director"],
      ],
    },
    writer: {
      thing: ['writer', 'screenwriter'],
      asked: [
        ['who wrote T', 'who wrote it'],
        ["who's the screenwriter of T", "who's the writer"],
      ],
    },
    network: {
      thing: ['network', 'channel'],
      asked: [
        ['which channel was T on', 'which channel was it on'],
        ['what network aired T', 'what network aired it'],
      ],
    },
    service: {
      thing: ['streaming service'],
      asked: [
        ['where can i stream T', 'where can i stream it'],
        ['which platform has T', 'which platform has it'],
      ],
    },
    date: {
      thing: ['release date', 'premiere date'],
      asked: [
        ['when did T come out', 'when did it come out'],
        ['what day did T premiere', 'what day did it premiere'],
      ],
    },
    episodes: {
      thing: ['episode count', 'number of episodes'],
      asked: [
        ['how many episodes is T', 'how many episodes is it'],
        ['how many eps does T have', 'how many eps does it have'],
      ],
    },
    story: {
      thing: ['plot', 'story'],
      asked: [
        ["what's T about", "what's it about"],
        ['what is the story of T', 'what is the story'],
      ],
    },
    basis: {
      thing: ['original work'],
      asked: [
        ['what is T based on', 'what is it based on'],
        ["what's the source material of T", "what's the source material"],
      ],
    },
    role: {
      thing: ['role', "character's name"],
      asked: [
        ['who did P play in T', 'who did P play'],
        ["what's P's character called in T", "what's P's character called"],
      ],
    },
    costar: {
      thing: ['co-star', 'costar'],
      asked: [
        ['who starred opposite P in T', 'who starred opposite P'],
        ["who was P's co-star in T", "who was P's co-star"],
      ],
    },
    agency: {
      thing: ['agency'],
      asked: [
        ['which agency is P with', 'which agency is P with'],
        ["what's P's agency", "what's P's agency"],
      ],
    },
    birth: {
      thing: ['birthday', 'birth date'],
      asked: [
        ['when was P born', 'when was P born'],
        ["what's P's birthday", "what's P's birthday"],
      ],
    },
  },
  whose: {
    work: ['the N of T', 'the N'],
    part: ["P's N in T", "P's N"],
    person: ["P's N", "P's N"],
  },
  betweenThings: ['A and B?', 'A, B?', 'tell me A and also B', 'A + B pls', 'i need A & B', 'A plus B'],
  betweenQuestions: ['A and B?', 'A? B?', 'A, B', 'A and also B?', 'A? and B', 'ok so A? also B?'],
};
