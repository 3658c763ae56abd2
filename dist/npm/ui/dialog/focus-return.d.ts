/** The element that has focus, in whatever shadow root it is. */
export declare function whereFocusIs(document: Document): HTMLElement | undefined;
/** Focus goes back to where it was; if that is gone (a banner that has been answered), to a control that reopens. */
export declare function giveFocusBack(before: HTMLElement | undefined, root: ShadowRoot): void;
