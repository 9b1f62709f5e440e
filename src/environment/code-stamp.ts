declare const builtFrom: string | undefined;

/**
 * Changes with any file that the running code was built from: scripts/build.js puts it into dist/. Undefined where Node runs
 * the TypeScript itself, so that nothing made by older code is used there.
 */
export const codeStamp: string | undefined = typeof builtFrom === 'undefined' ? undefined : builtFrom;
