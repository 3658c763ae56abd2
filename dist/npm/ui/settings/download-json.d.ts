/** Offers a value to the visitor as a JSON file. */
export declare function downloadJson(value: unknown, name: string): void;
