import { h } from 'preact';
import type { Category } from '../../model/category.js';
import type { CategoryContent } from './category-content.js';
import type { SettingsStore, Spoken } from './settings-store.js';
export interface CategoryRowProps {
    readonly store: SettingsStore;
    readonly category: Category;
    readonly content: CategoryContent;
    readonly spoken: Spoken;
}
/** One category: what it is, on what ground, who is behind it, and a switch where there is a choice. */
export declare function CategoryRow({ store, category, content, spoken }: CategoryRowProps): h.JSX.Element;
