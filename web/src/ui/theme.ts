import { createTheme, type MantineColorsTuple } from '@mantine/core';

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

export const theme = createTheme({
  colors: { seal },
  primaryColor: 'seal',
  primaryShade: 7,
  defaultRadius: 'sm',
  fontFamily: '"Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif',
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1.0625rem', lg: '1.1875rem', xl: '1.5rem' },
  headings: { fontWeight: '600' },
  cursorType: 'pointer',
  respectReducedMotion: true,
});
