import { Button } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { choose, languages, otherLanguage } from '../language/language.ts';

/** The way to the other language, called by its own name, for who does not read this one. */
export const OtherLanguage = () => (
  <Button
    variant="subtle"
    size="compact-md"
    lang={otherLanguage}
    leftSection={<IconLanguage size={18} aria-hidden />}
    onClick={() => choose(otherLanguage)}
  >
    {languages[otherLanguage]}
  </Button>
);
