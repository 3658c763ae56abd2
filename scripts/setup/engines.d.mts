export function findEngine(
  name: 'Firefox' | 'WebKit',
): Promise<{ readonly path: string; readonly ofPlaywright: boolean } | { readonly remedy: string }>
