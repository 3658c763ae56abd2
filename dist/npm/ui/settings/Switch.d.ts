import { h } from 'preact';
export interface SwitchProps {
    /** Id of the element that names it. */
    readonly labelledBy: string;
    readonly on: boolean;
    /** What stands beside it for those who see it: its state is never told by colour alone. */
    readonly state: string;
    readonly onSwitch: (on: boolean) => void;
}
/** A switch in a label of its own, so that the words beside it are part of the target. */
export declare function Switch({ labelledBy, on, state, onSwitch }: SwitchProps): h.JSX.Element;
