import { createTheme, DEFAULT_THEME, type MantineColorsTuple } from '@mantine/core';

/** The red of official papers, sparing: headings of the shell, primary actions. */
const seal: MantineColorsTuple = [
  '#fdecec',
  '#f6d5d5',
  '#eba8a8',
  '#e17879',
  '#d85050',
  '#d33737',
  '#b5211f',
  '#9d1b1a',
  '#861716',
  '#6d1010',
];

/** A default colour with its darkest shade darker: text of it on its own light shade then reaches 4.5 : 1. */
function withDarkest(name: 'orange' | 'teal' | 'yellow', darkest: string): MantineColorsTuple {
  const [a, b, c, d, e, f, g, h, i] = DEFAULT_THEME.colors[name];
  return [a, b, c, d, e, f, g, h, i, darkest];
}

export const theme = createTheme({
  colors: {
    seal,
    orange: withDarkest('orange', '#a33a05'),
    teal: withDarkest('teal', '#066447'),
    yellow: withDarkest('yellow', '#7a4600'),
  },
  primaryColor: 'seal',
  primaryShade: 7,
  defaultRadius: 'sm',
  fontFamily: '"Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif',
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1.0625rem', lg: '1.1875rem', xl: '1.5rem' },
  headings: { fontWeight: '600' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // On a phone, words that do not fit go on below; none is cut off.
    Button: {
      styles: {
        root: {
          // A link that looks like a button has its words in the middle, too.
          display: 'inline-flex',
          alignItems: 'center',
          height: 'auto',
          minHeight: 'var(--button-height)',
          paddingBlock: 2,
        },
        inner: { flexGrow: 1 },
        label: { whiteSpace: 'normal', overflow: 'visible', lineHeight: 1.25 },
      },
    },
    Badge: {
      styles: {
        root: { height: 'auto', minHeight: 'var(--badge-height)' },
        label: { whiteSpace: 'normal', overflow: 'visible', lineHeight: 1.25 },
      },
    },
  },
});
