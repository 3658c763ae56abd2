import type { Category } from '../model/category.js';
import type { Phrase } from './phrase.js';
import type { Translate } from './translate.js';
/** The owner's name of a category, else the built-in one of a known id, else the id. */
export declare function categoryName({ id, name }: Pick<Category, 'id' | 'name'>, t: Translate, locale: string): Phrase;
