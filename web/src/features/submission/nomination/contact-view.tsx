import { SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useContact } from '../../../firebase/contact.ts';
import type { CaseRef } from '../../../firebase/drafts.ts';
import { Fact } from '../frame/fact.tsx';
import { words } from './texts.ts';

/** How to reach the nominee, for the unit and the office. */
export function ContactView({ caseRef }: { caseRef: CaseRef }) {
  const live = useContact(caseRef);
  const contact = live.status === 'ready' ? live.data : null;
  if (live.status !== 'ready' && live.status !== 'missing') return null;
  return (
    <Stack gap={4} component="section" aria-labelledby="contact-title">
      <Title order={2} size="h4" id="contact-title">
        {words.contact}
      </Title>
      <Text size="sm" c="dimmed">
        {words.contactHint}
      </Text>
      {contact && (contact.email !== '' || contact.phone !== '') ? (
        <SimpleGrid cols={{ base: 1, xs: 2 }} component="dl" m={0}>
          <Fact label={words.email} value={contact.email} />
          <Fact label={words.phone} value={contact.phone} />
        </SimpleGrid>
      ) : (
        <Text size="sm">{words.contactNone}</Text>
      )}
    </Stack>
  );
}
