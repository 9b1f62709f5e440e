export type ImportGraph = ReadonlyMap<string, readonly string[]>;

export interface Room {
  readonly room: string;
  readonly mayImport: readonly string[];
}

export function typescriptFiles(root: string, folders: readonly string[]): string[];
export function importGraph(root: string, files: readonly string[]): ImportGraph;
export function roomOf(file: string): string;
export function roomArrows(graph: ImportGraph): ReadonlyMap<string, ReadonlySet<string>>;
export function circles(graph: ImportGraph): string[][];
export function roomTable(root: string): Room[];
