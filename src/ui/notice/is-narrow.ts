/** Whether the screen has room for one thing at a time (`notice.css`). */
export const isNarrow = (): boolean => matchMedia('(max-width: 56rem)').matches
