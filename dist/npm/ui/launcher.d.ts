export interface Launcher {
    /** Shows it with these words, or hides it where there are none. */
    show(label: string | undefined, lang: string): void;
}
/** The tab that reopens the settings on every page: one plain button, so that a returning visitor runs no Preact. */
export declare function createLauncher(root: () => ShadowRoot, side: 'left' | 'right', open: () => void): Launcher;
