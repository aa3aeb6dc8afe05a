import { nomineeName } from '@thidua/domain/wording/award-labels';
import { Alert, Button, Group, Stack } from '@mantine/core';
import type { PublicEntry } from '@thidua/domain/award/publication';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import type { Known } from './known.ts';
import { words } from './texts.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { useAsking } from '../../ui/use-asking.ts';
import { LimitedTextarea } from '../../ui/limited-text.tsx';

interface FormProps {
  publication: Known;
  entry: PublicEntry;
  onClose: () => void;
}

/** Somebody's comment on one entry; what was typed stays until it has arrived. */
export function CommentForm({ publication, entry, onClose }: FormProps) {
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const [isSent, setIsSent] = useState(false);
  const { busy, problem, isUnknown, ask } = useAsking();
  const send = async () => {
    setTried(true);
    if (text.trim() === '') return;
    await ask(
      call('commentOn', {
        movementId: publication.movementId,
        publicationId: publication.id,
        nominationId: entry.nominationId,
        text,
      }),
      () => setIsSent(true),
    );
  };
  if (isSent) {
    return (
      <Alert
        color="teal"
        role="status"
        mt="sm"
        withCloseButton
        onClose={onClose}
        closeButtonLabel={words.cancel}
      >
        {words.sent}
      </Alert>
    );
  }
  return (
    <Stack gap="xs" mt="sm">
      <LimitedTextarea
        label={`${words.commentLabel}: ${nomineeName(entry)}`}
        description={words.commentHint}
        autosize
        minRows={3}
        limit={4000}
        value={text}
        error={tried && text.trim() === '' ? words.commentNeeded : null}
        onChange={(event) => setText(event.currentTarget.value)}
        data-autofocus
      />
      <ProblemAlert problem={problem} isUnknown={isUnknown} />
      <Group>
        <Button loading={busy} onClick={() => void send()}>
          {words.send}
        </Button>
        <Button variant="default" disabled={busy} onClick={onClose}>
          {words.cancel}
        </Button>
      </Group>
    </Stack>
  );
}
