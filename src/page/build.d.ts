/** Version of the package, put in by the build. */
declare const __VERSION__: string
/** Whether the chunks are files of the tag, side by side; a bundler that has the npm build sees to its own. */
declare const __TAG__: boolean
