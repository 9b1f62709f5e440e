declare const schemas: Readonly<Record<string, unknown>>;
export = schemas;
