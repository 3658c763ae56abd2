import type { Page } from './page-port.js';
import type { Session } from './session-port.js';
/** The question on the screen. */
export interface Question {
    /** Brings the banner in line with the page's state. */
    draw(): void;
    /** Says in the banner, where there is one, that something has not worked yet. */
    apologise(): void;
    end(): void;
}
export declare function createQuestion(page: Page, session: () => Session | undefined): Question;
