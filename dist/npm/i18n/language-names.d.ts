/** Each language by its own name; on the screen with its own `lang`. */
export declare const LANGUAGE_NAMES: {
    readonly th: 'ไทย';
    readonly en: 'English';
};
