import type { FirstConfig } from '../../config/resolve-config.js';
import type { Translate } from '../../i18n/translate.js';
import type { View } from '../surface.js';
import type { SpecialWords } from './banner-content.js';
/**
 * The words for a question with a reason: a notice that has changed in substance (what and from when, and the way to
 * the comparison), something new (only that is asked, so the buttons say so), an answer that has run out, or a browser
 * that asks not to be tracked. `noticeSentence` says what has changed in a notice.
 */
export declare function specialWords(config: FirstConfig, t: Translate, view: Pick<View, 'reasons' | 'asks' | 'locale' | 'gpc'>, noticeSentence?: (t: Translate) => string): SpecialWords;
