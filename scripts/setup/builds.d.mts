export function build(name: 'widget' | 'collector' | 'cli' | 'demo'): Promise<'built' | 'up to date'>
