import { Button } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { choose, language, languages, type Language } from '../language/language.ts';

/** The way to the other language, called by its own name, for who does not read this one. */
export function OtherLanguage() {
  const other: Language = language === 'vi' ? 'en' : 'vi';
  return (
    <Button
      variant="subtle"
      size="compact-md"
      lang={other}
      leftSection={<IconLanguage size={18} aria-hidden />}
      onClick={() => choose(other)}
    >
      {languages[other]}
    </Button>
  );
}
