/** Throws where the page has lost the marks around the drawing. */
export function withDrawing(root: string, page: string): string;
