import { SimpleGrid, Stack } from '@mantine/core';
import type { PartProps } from './part-props.ts';
import { DayField, LinesField, TextField } from './fields.tsx';
import { words } from './field-texts.ts';

/** How the movement is called, who signs it, and its first and last day. */
export function HeadPart({ value, change }: PartProps<'head'>) {
  const label = words.fields.head;
  return (
    <Stack gap="md">
      <TextField
        place="title"
        label={label.title}
        hint={words.hints.title}
        value={value.title}
        onChange={(title) => change({ title })}
      />
      <TextField
        place="shortTitle"
        label={label.shortTitle}
        hint={words.hints.shortTitle}
        value={value.shortTitle}
        onChange={(shortTitle) => change({ shortTitle })}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <DayField place="from" label={label.from} value={value.from} onChange={(from) => change({ from })} />
        <DayField
          place="to"
          label={label.to}
          hint={words.hints.to}
          value={value.to}
          onChange={(to) => change({ to })}
        />
        <TextField
          place="number"
          label={label.number}
          hint={words.hints.number}
          value={value.number}
          onChange={(number) => change({ number })}
        />
        <DayField
          place="issuedOn"
          label={label.issuedOn}
          value={value.issuedOn}
          onChange={(issuedOn) => change({ issuedOn })}
        />
        <TextField
          place="issuer"
          label={label.issuer}
          value={value.issuer}
          onChange={(issuer) => change({ issuer })}
        />
        <TextField
          place="issuedAt"
          label={label.issuedAt}
          limit={60}
          value={value.issuedAt}
          onChange={(issuedAt) => change({ issuedAt })}
        />
      </SimpleGrid>
      <LinesField
        place="signedAs"
        label={label.signedAs}
        hint={words.hints.signedAs}
        value={value.signedAs}
        onChange={(signedAs) => change({ signedAs: signedAs.slice(0, 3) })}
      />
      <TextField
        place="motto"
        label={label.motto}
        value={value.motto}
        onChange={(motto) => change({ motto })}
      />
    </Stack>
  );
}
