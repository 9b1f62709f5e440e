/**
 * The few of Discord's numbers that the page needs. The enumerations of discord-api-types would bring all of Discord
 * into the bundle; their types check these values where they are used.
 */
export const interactionType = { command: 2, component: 3, autocomplete: 4, form: 5 } as const;

export const commandType = { slash: 1, message: 3 } as const;

export const responseType = { message: 4, update: 7, choices: 8, form: 9 } as const;

export const optionType = {
  subcommand: 1,
  subcommandGroup: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  number: 10,
} as const;

export const componentType = {
  row: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  channelSelect: 8,
  text: 10,
  label: 18,
  radioGroup: 21,
} as const;

export const textStyle = { short: 1, paragraph: 2 } as const;

export const buttonStyle = { primary: 1, secondary: 2, success: 3, danger: 4, link: 5 } as const;

export const messageType = { plain: 0, reply: 19, command: 20 } as const;

export const ephemeralFlag = 64;
