import { Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { CONTACT_LIMITS, contactSchema, type Contact } from '@thidua/domain/nomination/content';
import { useState } from 'react';
import { saveContact, useContact } from '../../../firebase/contact.ts';
import type { CaseRef, WriteOutcome } from '../../../firebase/drafts.ts';
import { LiveView } from '../../../parts/live-view.tsx';
import { LimitedTextInput } from '../../../ui/limited-text.tsx';
import { words } from './texts.ts';

const nothing: Contact = { email: '', phone: '' };

/** E-mail and telephone of a nominee: a private document beside the dossier, never in it (docs/rules.md#rule-9). */
export function ContactFields({ caseRef }: { caseRef: CaseRef }) {
  const live = useContact(caseRef);
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {words.contactHint}
      </Text>
      <LiveView live={live}>{(stored) => <Fields caseRef={caseRef} stored={stored ?? nothing} />}</LiveView>
    </Stack>
  );
}

type Saving = 'no' | 'running' | WriteOutcome;

function Fields({ caseRef, stored }: { caseRef: CaseRef; stored: Contact }) {
  // Only what was typed here overrides what is stored, so another window's change shows.
  const [typed, setTyped] = useState<Partial<Contact>>({});
  const [saving, setSaving] = useState<Saving>('no');
  const contact = { ...stored, ...typed };
  const email = contact.email.trim();
  const phone = contact.phone.trim();
  const emailOk = contactSchema.shape.email.safeParse(email).success;
  const phoneOk = contactSchema.shape.phone.safeParse(phone).success;
  const changed = email !== stored.email || phone !== stored.phone;
  const save = async () => {
    // What is wrong in one field does not keep the other from being saved.
    const sound = { email: emailOk ? email : stored.email, phone: phoneOk ? phone : stored.phone };
    if (sound.email === stored.email && sound.phone === stored.phone) return;
    setSaving('running');
    setSaving(await saveContact(caseRef, sound));
  };
  const change = (field: keyof Contact) => (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget;
    setTyped((before) => ({ ...before, [field]: value }));
    setSaving('no');
  };
  const failed = saving === 'refused' || saving === 'failed';
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <LimitedTextInput
          label={words.email}
          type="email"
          inputMode="email"
          autoComplete="off"
          value={contact.email}
          limit={CONTACT_LIMITS.email}
          onChange={change('email')}
          onBlur={() => void save()}
          error={emailOk ? null : words.emailBad}
        />
        <LimitedTextInput
          label={words.phone}
          type="tel"
          inputMode="tel"
          autoComplete="off"
          value={contact.phone}
          limit={CONTACT_LIMITS.phone}
          onChange={change('phone')}
          onBlur={() => void save()}
          error={phoneOk ? null : words.phoneBad}
        />
      </SimpleGrid>
      <Group gap="sm" mih={28}>
        {changed && (
          <Button
            size="compact-md"
            variant="light"
            loading={saving === 'running'}
            onClick={() => void save()}
          >
            {failed ? words.contactRetry : words.contactSave}
          </Button>
        )}
        <Text size="sm" c={failed ? 'red.8' : 'dimmed'} role="status">
          {failed
            ? words.contactFailed
            : saving === 'running'
              ? words.contactSaving
              : saving === 'done' && !changed
                ? words.contactSaved
                : ''}
        </Text>
      </Group>
    </>
  );
}
