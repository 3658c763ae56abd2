/** The JSON Schema of one of our formats; `root` is the repository. */
export function jsonSchema(root: string, kind?: 'config' | 'notice' | 'manifest' | 'service'): Promise<object>
