/**
 * Name of the cookie that holds the record. On https, where it is not shared among hosts, browsers keep every other host
 * from writing it (RFC 6265bis, `__Host-`); under any other name a sibling host could answer for the visitor.
 */
export declare function cookieName({ name, domain }: {
    readonly name: string;
    readonly domain?: string;
}, secure: boolean): string;
