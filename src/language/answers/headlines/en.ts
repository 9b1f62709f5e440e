/**
 * The first sentences of answers, in English. Values are already formatted, names in bold; `count` is a number in
 * digits. The other
 * two languages have exactly these keys.
 */
const counted = (count: string, one: string, many: string): string => (count === '1' ? `1 ${one}` : `${count} ${many}`);

export const headlines = {
  directors: (v: { work: string; makers: string }) => `${v.makers} directed ${v.work}.`,
  writers: (v: { work: string; makers: string }) => `${v.makers} wrote ${v.work}.`,
  producers: (v: { work: string; makers: string }) => `${v.makers} produced ${v.work}.`,
  companies: (v: { work: string; companies: string }) => `${v.companies}: the companies behind ${v.work}.`,
  networks: (v: { work: string; networks: string }) => `${v.work} ran on ${v.networks}.`,
  watch: (v: { work: string; places: string }) => `${v.work} is on ${v.places}.`,
  premise: (v: { work: string; text: string }) => `${v.work}: ${v.text}`,
  basis: (v: { work: string; text: string }) => `What ${v.work} is based on: ${v.text}`,
  genres: (v: { work: string; genres: string }) => `${v.work}: ${v.genres}.`,
  form: (v: { work: string; form: string }) => `${v.work}: ${v.form}.`,
  country: (v: { work: string; country: string }) => `${v.work}: ${v.country}.`,
  episodes: (v: { work: string; count: string }) => `${v.work} has ${counted(v.count, 'episode', 'episodes')}.`,
  release: (v: { work: string; status: string }) => `${v.work}: ${v.status}.`,
  ended: (v: { work: string; date: string }) => `${v.work} ended on ${v.date}.`,
  names: (v: { subject: string; names: string }) => `${v.subject}: ${v.names}.`,
  nicknames: (v: { person: string; names: string }) => `Nicknames of ${v.person}: ${v.names}.`,
  cast: (v: { work: string; people: string; count: string }) => `${v.people} (${v.work}).`,
  koreans: (v: { work: string; people: string }) => `${v.people}: from Korea in ${v.work}.`,
  noKoreans: (v: { work: string }) => `No Korean actor is in the cast of ${v.work}.`,
  noOtherKorean: (v: { work: string; people: string }) => `In ${v.work}, only ${v.people} fits.`,
  role: (v: { person: string; work: string; part: string }) => `${v.person} is in ${v.work}, ${v.part}.`,
  roleUnnamed: (v: { person: string; work: string }) =>
    `${v.person} is in ${v.work}, but my sources do not name the part.`,
  notInCast: (v: { person: string; work: string }) => `${v.person} is not in the cast of ${v.work}.`,
  playedBy: (v: { person: string; work: string; part: string }) => `${v.person} in ${v.work}, ${v.part}.`,
  opposite: (v: { person: string; work: string; part: string }) => `${v.person} (${v.work}): ${v.part}.`,
  age: (v: { person: string; count: string; date: string }) => `${v.person} is ${v.count} (born ${v.date}).`,
  ageThen: (v: { person: string; count: string; work: string; date: string }) =>
    `${v.person} was ${v.count} in ${v.work} (${v.date}).`,
  ageInYear: (v: { person: string; count: string; year: string; date: string }) =>
    `${v.person} turned ${v.count} in ${v.year} (born ${v.date}).`,
  ageInComingYear: (v: { person: string; count: string; year: string; date: string }) =>
    `${v.person} turns ${v.count} in ${v.year} (born ${v.date}).`,
  ageAtDebut: (v: { person: string; count: string; year: string; date: string }) =>
    `${v.person} made a debut in ${v.year}, the year of turning ${v.count} (born ${v.date}).`,
  ageAtDeath: (v: { person: string; count: string; date: string }) =>
    `${v.person} died on ${v.date} at the age of ${v.count}.`,
  born: (v: { person: string; date: string }) => `${v.person} was born on ${v.date}.`,
  died: (v: { person: string; date: string }) => `${v.person} died on ${v.date}.`,
  agency: (v: { person: string; agency: string }) => `${v.person} is with ${v.agency}.`,
  agencyEnded: (v: { person: string; agency: string; date: string }) =>
    `${v.person} was with ${v.agency} until ${v.date}; my sources name no agency since.`,
  groups: (v: { person: string; groups: string }) =>
    v.groups.includes('former') ? `${v.person}’s group: ${v.groups}.` : `${v.person} is a member of ${v.groups}.`,
  joined: (v: { person: string; office: string; date: string }) => `${v.person} joined ${v.office} (${v.date}).`,
  left: (v: { person: string; office: string; date: string }) => `${v.person} was with ${v.office} until ${v.date}.`,
  stayed: (v: { person: string; office: string; from: string; to: string }) =>
    `${v.person} was with ${v.office} from ${v.from} to ${v.to}.`,
  nationality: (v: { person: string; nation: string }) => `${v.person} is from ${v.nation}.`,
  tie: (v: { person: string; text: string; date: string }) => `${v.person}, ${v.date}: ${v.text}`,
  profile: (v: { person: string; text: string }) => `${v.person}: ${v.text}`,
  knownFor: (v: { person: string; text: string }) => `${v.person} is known in Korea for ${v.text}.`,
  statement: (v: { speaker: string; text: string }) => `${v.speaker}: ${v.text}`,
  figure: (v: { what: string; value: string }) => `**${v.value}**: ${v.what}.`,
  note: (v: { work: string; text: string }) => `${v.work}: ${v.text}`,
  works: (v: { count: string; where: string; titles: string }) =>
    `**${counted(v.count, 'work', 'works')}**${v.where}: ${v.titles}.`,
  people: (v: { count: string; where: string; names: string }) =>
    `**${counted(v.count, 'person', 'people')}**${v.where}: ${v.names}.`,
  oneWork: (v: { work: string; status: string; where: string }) => `${v.work}${v.where}. ${v.status}.`,
  onePerson: (v: { person: string; where: string }) => `${v.person}${v.where}.`,
  noWorks: (v: { where: string }) => `None${v.where}.`,
  noPeople: (v: { where: string }) => `Nobody${v.where}.`,
  nobodyLeft: (v: { where: string }) => `Not among them${v.where}:`,
  firstWork: (v: { work: string; date: string; where: string }) => `${v.work} (${v.date}) was the first${v.where}.`,
  lastWork: (v: { work: string; date: string; where: string }) => `${v.work} (${v.date}) is the latest${v.where}.`,
  nthWork: (v: { work: string; date: string; where: string; place: string }) =>
    `${v.work} (${v.date}) is number ${v.place}${v.where}.`,
  most: (v: { subjects: string; value: string; where: string }) => `${v.subjects}: ${v.value}${v.where}.`,
  compared: (v: { first: string; value: string; second: string; other: string; comparison: string }) =>
    `${v.first} (${v.value}) ${v.comparison} ${v.second} (${v.other}).`,
  comparedAges: (v: {
    first: string;
    value: string;
    second: string;
    other: string;
    comparison: string;
    apart: string;
  }) => `${v.first} (${v.value}) ${v.comparison} ${v.second} (${v.other}), by ${v.apart}.`,
  equal: (v: { first: string; second: string; value: string; metric: string }) =>
    `The same for ${v.first} and ${v.second}: ${v.value}.`,
  notComparable: (v: { first: string; second: string; metric: string }) =>
    `I cannot compare ${v.first} and ${v.second} by ${v.metric}: my sources do not have it for both.`,
  ratingRose: (v: { work: string; first: string; last: string }) =>
    `${v.work} ended higher than it began: ${v.first}, then ${v.last}.`,
  ratingFell: (v: { work: string; first: string; last: string }) =>
    `${v.work} began higher than it ended: ${v.first}, then ${v.last}.`,
  ratingHeld: (v: { work: string; first: string; last: string }) =>
    `${v.work} ended as it began: ${v.first}, then ${v.last}.`,
  recommended: (v: { titles: string; count: string; where: string }) =>
    `Good places to begin${v.where}: ${v.titles}. Of ${counted(v.count, 'work', 'works')}, they are the best documented; which is best is up to you.`,
  similar: (v: { work: string; titles: string }) => `If you liked ${v.work}: ${v.titles}.`,
  described: (v: { work: string; text: string }) => `That sounds like ${v.work}: ${v.text}`,
  reasonsToCome: (v: { count: string }) =>
    `What Korean actors say draws them to Japan (${counted(v.count, 'statement', 'statements')}):`,
  reasonsToCast: (v: { count: string }) =>
    `Why Japanese makers cast Korean actors (${counted(v.count, 'statement', 'statements')}):`,
  reasonsTogether: (v: { count: string }) =>
    `Why Japan and Korea make dramas together (${counted(v.count, 'statement', 'statements')}):`,
  reasonsAgainst: (v: { count: string }) => `What speaks against it (${counted(v.count, 'statement', 'statements')}):`,
  notOnRecord: (v: { subject: string; ask: string }) => `My sources give no ${v.ask} for ${v.subject}.`,
  nothingOnRecord: () => 'My sources say nothing about that.',
};
