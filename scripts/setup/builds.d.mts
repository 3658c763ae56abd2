export function build(name: 'widget' | 'collector' | 'catalogue' | 'cli' | 'demo'): Promise<'built' | 'up to date'>
