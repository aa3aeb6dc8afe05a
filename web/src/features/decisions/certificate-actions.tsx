import {
  Alert,
  Anchor,
  Button,
  Group,
  Modal,
  NativeSelect,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { nomineeName } from '@thidua/domain/wording/award-labels';
import { undrawable } from '@thidua/domain/base/drawable';
import { honorifics } from '@thidua/domain/award/certificate';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { downloadBase64 } from '../../ui/download.ts';
import { links } from '../../ui/links.ts';
import type { Known, KnownDecision } from './known.ts';
import { NameNote } from '../../ui/name/name-note.tsx';
import { words } from './texts.ts';

interface ActionsProps {
  movementId: string;
  decision: KnownDecision;
  nomination: Known;
  code: string;
  isOffice: boolean;
  isChairman: boolean;
}

/** What can be done with one certificate: look at it, print it, mend a misspelt name, revoke it. */
export function CertificateActions(props: ActionsProps) {
  const { movementId, nomination, code, isOffice, isChairman } = props;
  const [asked, setAsked] = useState<'reissue' | 'revoke' | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const name = nomineeName(nomination);
  const pdf = async () => {
    setProblem(null);
    const result = await call('exportCertificates', { movementId, decisionId: null, codes: [code] });
    if (result.ok) downloadBase64(result.value.pdf, result.value.fileName, 'application/pdf');
    else setProblem(result.error.text);
  };
  return (
    <Group gap="xs">
      <Anchor size="sm" href={links.check(code)} target="_blank" aria-label={words.check(name)}>
        {words.open}
      </Anchor>
      {isOffice && (
        <>
          <Button size="compact-sm" variant="light" aria-label={words.pdfOf(name)} onClick={() => void pdf()}>
            {words.pdf}
          </Button>
          <Button
            size="compact-sm"
            variant="light"
            aria-label={words.reissueOf(name)}
            onClick={() => setAsked('reissue')}
          >
            {words.reissue}
          </Button>
        </>
      )}
      {isChairman && (
        <Button
          size="compact-sm"
          variant="light"
          color="red"
          aria-label={words.revokeOf(name)}
          onClick={() => setAsked('revoke')}
        >
          {words.revoke}
        </Button>
      )}
      {problem !== null && (
        <Text size="sm" c="red.8" role="alert">
          {problem}
        </Text>
      )}
      {asked === 'reissue' && <ReissueDialog {...props} onClose={() => setAsked(null)} />}
      {asked === 'revoke' && (
        <ConfirmDialog
          title={words.revokeOf(name)}
          lead={words.revokeLead}
          confirmLabel={words.revoke}
          danger
          reason="required"
          run={(reason) => call('revokeCertificate', { movementId, code, reason })}
          onClose={() => setAsked(null)}
        />
      )}
    </Group>
  );
}

/** Why a text cannot be printed on the certificate; null where it can. */
function unprintable(text: string): string | null {
  const letter = undrawable(text);
  return letter === null ? null : words.cannotBePrinted(letter);
}

function ReissueDialog({ movementId, nomination, code, onClose }: ActionsProps & { onClose: () => void }) {
  const [honorific, setHonorific] = useState(
    () => honorifics.find((one) => one === nomination.honorific) ?? '',
  );
  const [name, setName] = useState(nomination.name);
  const [position, setPosition] = useState(nomination.position);
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
    const result = await call('reissueCertificate', { movementId, code, honorific, name, position, reason });
    setBusy(false);
    if (result.ok) onClose();
    else setProblem(result.error.text);
  };
  return (
    <Modal
      opened
      title={words.reissueOf(nomineeName(nomination))}
      onClose={onClose}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <Stack>
        <Text size="sm">{words.reissueLead}</Text>
        {nomination.kind !== 'collective' && (
          <NativeSelect
            label={words.honorific}
            value={honorific}
            data={honorifics.map((one) => ({ value: one, label: one || words.noHonorific }))}
            onChange={(event) =>
              setHonorific(honorifics.find((one) => one === event.currentTarget.value) ?? '')
            }
          />
        )}
        <TextInput
          label={words.name}
          value={name}
          maxLength={120}
          error={tried && name.trim() === '' ? words.nameNeeded : unprintable(name)}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NameNote
          typed={name}
          isPerson={nomination.kind === 'individual'}
          honorific={nomination.kind === 'collective' ? '' : honorific}
          onTake={(read) => setName(read.name)}
        />
        <TextInput
          label={words.position}
          value={position}
          maxLength={300}
          error={unprintable(position)}
          onChange={(event) => setPosition(event.currentTarget.value)}
        />
        <Textarea
          label={words.reason}
          autosize
          minRows={2}
          maxLength={2000}
          value={reason}
          error={tried && reason.trim() === '' ? words.reasonNeeded : null}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {problem !== null && (
          <Alert color="red" role="alert">
            {problem}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" disabled={busy} onClick={onClose}>
            {words.cancel}
          </Button>
          <Button loading={busy} onClick={() => void save()}>
            {words.reissueConfirm}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
