import { Alert, Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { honorifics } from '@thidua/domain/award/certificate';
import { undrawable } from '@thidua/domain/base/drawable';
import type { Nomination } from '@thidua/domain/nomination/nomination';
import type { Result } from '@thidua/domain/base/result';
import { useState } from 'react';
import { NameNote } from '../../ui/name/name-note.tsx';
import { words } from './texts.ts';
import { LimitedTextInput, LimitedTextarea } from '../../ui/limited-text.tsx';
import { Dialog } from '../../ui/dialog.tsx';

/** Why a text cannot be printed on the certificate; null where it can. */
function unprintable(text: string): string | null {
  const letter = undrawable(text);
  return letter === null ? null : words.mend.cannotBePrinted(letter);
}

interface Mended {
  honorific: (typeof honorifics)[number];
  name: string;
  position: string;
  reason: string;
}

interface MendDialogProps {
  title: string;
  lead: string;
  confirmLabel: string;
  nominee: Pick<Nomination, 'kind' | 'honorific' | 'name' | 'position'>;
  /** Does it; a failure's text is shown and what was typed stays. */
  run: (mended: Mended) => Promise<Result<unknown, { text: string }>>;
  onClose: () => void;
}

/** Asks how somebody is rightly called, and why that is mended. */
export function MendDialog({ title, lead, confirmLabel, nominee, run, onClose }: MendDialogProps) {
  const [honorific, setHonorific] = useState(() => honorifics.find((one) => one === nominee.honorific) ?? '');
  const [name, setName] = useState(nominee.name);
  const [position, setPosition] = useState(nominee.position);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const save = async () => {
    setTried(true);
    if (name.trim() === '' || reason.trim() === '') return;
    if (unprintable(name) !== null || unprintable(position) !== null) return;
    setBusy(true);
    setProblem(null);
    const result = await run({ honorific, name, position, reason });
    setBusy(false);
    if (result.ok) onClose();
    else setProblem(result.error.text);
  };
  return (
    <Dialog opened title={title} onClose={onClose} closeButtonProps={{ 'aria-label': words.mend.close }}>
      <Stack>
        <Text size="sm">{lead}</Text>
        {nominee.kind !== 'collective' && (
          <NativeSelect
            label={words.mend.honorific}
            value={honorific}
            data={honorifics.map((one) => ({ value: one, label: one || words.mend.noHonorific }))}
            onChange={(event) =>
              setHonorific(honorifics.find((one) => one === event.currentTarget.value) ?? '')
            }
          />
        )}
        <LimitedTextInput
          label={words.mend.name}
          value={name}
          limit={120}
          error={tried && name.trim() === '' ? words.mend.nameNeeded : unprintable(name)}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NameNote
          typed={name}
          isPerson={nominee.kind === 'individual'}
          honorific={nominee.kind === 'collective' ? '' : honorific}
          onTake={(read) => setName(read.name)}
        />
        <LimitedTextInput
          label={words.mend.position}
          value={position}
          limit={300}
          error={unprintable(position)}
          onChange={(event) => setPosition(event.currentTarget.value)}
        />
        <LimitedTextarea
          label={words.mend.reason}
          autosize
          minRows={2}
          limit={2000}
          value={reason}
          error={tried && reason.trim() === '' ? words.mend.reasonNeeded : null}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {problem !== null && (
          <Alert color="red" role="alert">
            {problem}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" disabled={busy} onClick={onClose}>
            {words.mend.cancel}
          </Button>
          <Button loading={busy} onClick={() => void save()}>
            {confirmLabel}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
