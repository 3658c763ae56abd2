/** The colours that our style sheet has where a page sets none (`src/ui/banner/banner.css`), by the names that owners set. */
export const DEFAULT_COLOURS = {
  light: {
    bg: '#fff',
    text: '#1c2321',
    muted: '#56625d',
    line: '#8a9691',
    accent: '#0d6b58',
    'on-accent': '#fff',
  },
  dark: {
    bg: '#16201d',
    text: '#e8efec',
    muted: '#a5b3ad',
    line: '#6b7c75',
    accent: '#5cc9ac',
    'on-accent': '#06231c',
  },
} as const
