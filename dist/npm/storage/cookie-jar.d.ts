/** Cookies as a page sees them. `document` is one; tests bring one that knows the cookie rules. */
export interface CookieJar {
    cookie: string;
}
/** The values of all cookies with this name: more than one where domains or paths differ. */
export declare function readCookies(jar: CookieJar, name: string): string[];
/** Writes one cookie for the whole site; `maxAge` in seconds, 0 deletes. A browser that refuses is survived. */
export declare function writeCookie(jar: CookieJar, name: string, value: string, maxAge: number, domain: string, secure: boolean): void;
