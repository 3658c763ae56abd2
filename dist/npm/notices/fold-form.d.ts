/**
 * What a text says, without its form: in either digits, with or without spaces where no Latin word or number would run
 * into the next, and without invisible characters. `text` is in `th-nfc-1`.
 */
export declare function foldForm(text: string): string;
/** Whether a character may stand in one form and not in the other. */
export declare function isOptional(character: string | undefined): boolean;
