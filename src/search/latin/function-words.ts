/** Words that fans omit, add and interchange: English function words and romaji particles. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'a an the of to in on at for with and or but as by from my your his her our their me you i we he she it is are was be been ' +
    'do does did that this these those what which who how why when where things not no so wo o ga ni de mo wa'
  ).split(' '),
);
