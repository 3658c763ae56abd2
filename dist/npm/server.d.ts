import type { Choices } from './model/choices.js';
/** What the site's own server may know of a visitor's answer. */
export interface ServerConsent {
    /** `unset` also where the cookie is missing, unreadable or has expired: then nothing optional may run. */
    readonly status: 'unset' | 'decided';
    /** Answers by category id. A page may have to ask again for other reasons, which only the widget knows. */
    readonly choices: Choices;
    readonly decidedAt: Date | undefined;
    readonly expiresAt: Date | undefined;
    /** Whether this category or service may run; `category` is the service's own, for a service that follows it. */
    allows(id: string, category?: string): boolean;
}
/**
 * Reads a visitor's answer from the `Cookie` header of a request. Total: never throws, never grants what was not said.
 *
 * @param cookieHeader the header as it came, or null.
 * @param options `name`: the `cookie.name` of the configuration, default `yinyom`; `now`: milliseconds since 1970.
 * @example
 * import { readConsent } from 'yinyom/server'
 * if (readConsent(request.headers.get('cookie')).allows('analytics')) renderAnalytics()
 */
export declare function readConsent(cookieHeader: string | null | undefined, { name, now }?: {
    readonly name?: string;
    readonly now?: number;
}): ServerConsent;
