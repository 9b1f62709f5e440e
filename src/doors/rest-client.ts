/**
 * The REST client of discord.js, for `import()`: in the bundle, a dynamically imported CommonJS package has no named
 * exports, but a module of ours that passes them on has.
 */
export { DefaultRestOptions, REST } from '@discordjs/rest';
