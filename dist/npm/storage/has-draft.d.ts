/** Whether the journal holds a draft; false where the browser refuses storage. */
export declare function hasDraft(name: string): boolean;
