export function build(name: 'widget' | 'collector' | 'demo'): Promise<'built' | 'up to date'>
