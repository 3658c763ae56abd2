/** Places in a page that want the table of cookies in them. */
export const COOKIE_PLACES = '[data-yinyom-cookies]'
