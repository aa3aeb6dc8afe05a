import { Alert, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { appPages, inApp } from '@thidua/domain/base/addresses';
import { useSession } from '../../reading/session.ts';
import { formatInstant } from '../../ui/format.ts';
import { words } from './texts.ts';

export interface Invitation {
  name: string;
  token: string;
  expiresAt: string;
}

const addressOf = (token: string) => `${window.location.origin}${inApp(appPages.invitation(token))}`;

/** The single-use link, shown once: only its hash is stored. */
export function InvitationLink({ invitation, onClose }: { invitation: Invitation; onClose: () => void }) {
  const { zone } = useSession();
  const address = addressOf(invitation.token);
  const clipboard = useClipboard({ timeout: 3000 });
  const Glyph = clipboard.copied ? IconCheck : IconCopy;
  return (
    <Modal
      opened
      size="lg"
      title={words.linkTitle}
      onClose={onClose}
      closeOnClickOutside={false}
      closeOnEscape={false}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <Stack>
        <Text>{words.linkLead(invitation.name)}</Text>
        <TextInput
          label={words.link}
          value={address}
          readOnly
          onFocus={(event) => {
            event.currentTarget.select();
          }}
          description={words.expires(formatInstant(new Date(invitation.expiresAt), zone))}
          inputWrapperOrder={['label', 'input', 'description']}
        />
        <Alert color="orange">{words.linkOnce}</Alert>
        {clipboard.error && <Text c="red.8">{words.copyFailed}</Text>}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {words.close}
          </Button>
          <Button
            onClick={() => {
              clipboard.copy(address);
            }}
            leftSection={<Glyph size={16} aria-hidden />}
          >
            <span aria-live="polite">{clipboard.copied ? words.copied : words.copy}</span>
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
