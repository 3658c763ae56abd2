import { loadChunk } from './chunk-loaders.ts'
import { runTag } from './run-tag.ts'

// The build puts all chunks into this one file; each runs when it is first asked for.
runTag(window, () => loadChunk)
