/** Throws if the page lacks the marks around the drawing. */
export function withDrawing(root: string, page: string): string;
