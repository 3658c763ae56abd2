import type { ActivatePorts } from './activate.js';
/**
 * Puts a copy of the template's content after it. Its scripts are held back, as if each had been marked like the
 * template, so that one queue keeps the order of all. Gives what is gated in it, in order.
 */
export declare function openTemplate(template: HTMLTemplateElement, ports: ActivatePorts): HTMLElement[];
