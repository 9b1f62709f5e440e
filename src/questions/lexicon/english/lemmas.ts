/** Irregular forms of the verbs and nouns of this subject. */
const irregular = `
be am is are was were been being
arise arose arisen
bear bore born borne
beat beaten
become became
begin began begun
bind bound
break broke broken
bring brought
build built
buy bought
catch caught
child children
choose chose chosen
come came
cost cost
deal dealt
die dying
do does did done
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feel felt
fight fought
find found
fly flew flown
forget forgot forgotten
get got gotten
give gave given
go goes went gone
grow grew grown
have has had
hear heard
hold held
keep kept
know knew known
lead led
learn learnt
leave left
lend lent
lie lying
lose lost
make made
man men
mean meant
meet met
pay paid
person people
put putting
remake remade
retell retold
rewrite rewrote rewritten
rebuild rebuilt
ride rode ridden
rise rose risen
run ran running
say said
see saw seen
seek sought
sell sold
send sent
set setting
shoot shot
show shown
sing sang sung
sit sat
sleep slept
speak spoke spoken
spend spent
spoil spoilt
stand stood
steal stole stolen
take took taken
teach taught
tell told
think thought
throw threw thrown
understand understood
wear wore worn
wife wives
win won
woman women
write wrote written
`;

const byForm = new Map<string, string>();
for (const line of irregular.trim().split('\n')) {
  const [lemma = '', ...forms] = line.split(' ');
  for (const form of forms) byForm.set(form, lemma);
}

/** Turns British spelling into American, for both the lexicon and the question, so that neither needs both. */
export function american(word: string): string {
  return word
    .replace(/(?<=^[a-z]{3,})our(?=(?:s|ed|ing|ite|ites|able)?$)/u, 'or')
    .replace(/(?<=[a-z]{3})is(?=(?:e|es|ed|ing|ation|ations|er|ers)$)/u, 'iz')
    .replace(/(?<=thea|cent)tre(?=s?$)/u, (end) => end.replace('tre', 'ter'))
    .replace(/(?<=cent)re(?=s?$)/u, 'er')
    .replace(/ogue(?=s?$)/u, 'og')
    .replace(/(?<=progra)mme(?=s?$)/u, 'm');
}

const doubled = /([bdglmnprt])\1$/u;

/**
 * The possible base forms of a word: play for plays, played and playing, make for making, star for starred, city for cities.
 * Some are no words at all; the lexicon does not have those.
 */
export function lemmasOf(word: string): string[] {
  const lemmas: string[] = [];
  const known = byForm.get(word);
  if (known !== undefined) lemmas.push(known);
  if (word.length < 4) return lemmas;
  if (/[^s]s$/u.test(word)) {
    lemmas.push(word.slice(0, -1));
    if (word.endsWith('ies')) lemmas.push(`${word.slice(0, -3)}y`);
    else if (/(?:s|x|z|ch|sh|o)es$/u.test(word)) lemmas.push(word.slice(0, -2));
  }
  const past = /^(.{2,})ed$/u.exec(word)?.[1];
  const ongoing = /^(.{2,})ing$/u.exec(word)?.[1];
  for (const stem of [past, ongoing]) {
    if (stem === undefined) continue;
    lemmas.push(stem, `${stem}e`);
    if (doubled.test(stem)) lemmas.push(stem.slice(0, -1));
    if (stem === past && stem.endsWith('i')) lemmas.push(`${stem.slice(0, -1)}y`);
  }
  return lemmas;
}
