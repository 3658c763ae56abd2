/** Deletions of cookies: each name with each of the attributes, until it is gone. */
export interface CookiePlan {
    readonly names: readonly string[];
    /**
     * What may have to stand behind `name=; Max-Age=0`, likeliest first. A page sees only the names of its cookies, and a
     * deletion has an effect only where domain, path and kind are those that the cookie was set with.
     */
    readonly attributes: readonly string[];
}
export interface NamePatterns {
    /** Names that are to go; `*` stands for any run of characters. */
    readonly remove: readonly string[];
    /** Names that stay in any case; `*` as above. */
    readonly keep: readonly string[];
}
/** The deletions for what is to go among `visible`, the text of `document.cookie`, on a page at this address. */
export declare function planCookies(visible: string, { remove, keep }: NamePatterns, { hostname, pathname }: {
    readonly hostname: string;
    readonly pathname: string;
}): CookiePlan;
/** The names in the text of `document.cookie`; cookies without one are passed over. */
export declare function cookieNames(visible: string): string[];
/**
 * Empty for none, the host, and each parent of two labels or more. A list of public suffixes is not needed, because
 * browsers refuse `co.th` and its like themselves. A dot before a domain means nothing (RFC 6265, 5.2.3).
 */
export declare function candidateDomains(hostname: string): string[];
/** The root, and each path that a cookie which is seen at `pathname` can have (RFC 6265, 5.1.4), longest last. */
export declare function candidatePaths(pathname: string): string[];
