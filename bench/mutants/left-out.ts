/**
 * What Stryker leaves out of its copy of the repository, as lines of a .gitignore. Each begins with a slash: `state`
 * without one also left out src/state and tests/state, so that tests that could not be loaded counted as passed.
 */
export const leftOut = ['/dist', '/state', '/docs/pictures'] as const;
