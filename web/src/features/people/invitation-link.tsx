import { Alert, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useSession } from '../../firebase/session.ts';
import { formatInstant } from '../../ui/format.ts';
import { vi } from './texts.ts';

export interface Invitation {
  name: string;
  token: string;
  expiresAt: string;
}

const addressOf = (token: string) => `${window.location.origin}/invitation/${encodeURIComponent(token)}`;

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
      title={vi.linkTitle}
      onClose={onClose}
      closeOnClickOutside={false}
      closeOnEscape={false}
      closeButtonProps={{ 'aria-label': vi.close }}
    >
      <Stack>
        <Text>{vi.linkLead(invitation.name)}</Text>
        <TextInput
          label={vi.link}
          value={address}
          readOnly
          onFocus={(event) => {
            event.currentTarget.select();
          }}
          description={vi.expires(formatInstant(new Date(invitation.expiresAt), zone))}
          inputWrapperOrder={['label', 'input', 'description']}
        />
        <Alert color="orange">{vi.linkOnce}</Alert>
        {clipboard.error && <Text c="red.8">{vi.copyFailed}</Text>}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {vi.close}
          </Button>
          <Button
            onClick={() => {
              clipboard.copy(address);
            }}
            leftSection={<Glyph size={16} aria-hidden />}
          >
            <span aria-live="polite">{clipboard.copied ? vi.copied : vi.copy}</span>
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
