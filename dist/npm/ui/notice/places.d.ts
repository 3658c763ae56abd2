/** Places in a page that want a notice in them; an opener names a notice, too. */
export declare const PLACES = "[data-yinyom-notice]:not([data-yinyom-open])";
