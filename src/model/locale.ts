/** A language of the widget. */
export type Locale = 'th' | 'en'
