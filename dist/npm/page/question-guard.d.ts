/** Watches whether a yes to the question on the screen can be a person's who sees it. */
export interface QuestionGuard {
    /** False too soon after the first paint, under something else, and in a frame of another origin. */
    readonly mayGrant: () => boolean;
    readonly end: () => void;
}
export declare function guardQuestion(question: Element): QuestionGuard;
