/** Key of a draft in the journal: one for each, so that two tabs that decide at once do not overwrite each other. */
export declare function draftKey(name: string, id: string): string;
