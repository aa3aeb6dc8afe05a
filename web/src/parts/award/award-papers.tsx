import { Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { decisionSchema, numberAndSymbol } from '@thidua/domain/award/decision';
import { holds, overseeingRoles, unitRoles } from '@thidua/domain/people/membership';
import { nominationId } from '@thidua/domain/movement/case-ids';
import { nomineeName } from '@thidua/domain/wording/award-labels';
import type { Nomination } from '@thidua/domain/nomination/nomination';
import { paths } from '@thidua/domain/base/paths';
import { useState, type ReactNode } from 'react';
import { call } from '../../firebase/calls.ts';
import { useLiveDoc } from '../../firebase/live.ts';
import { readScan } from '../../reading/file/scans.ts';
import { useSession } from '../../reading/session.ts';
import { downloadBase64 } from '../../ui/download.ts';
import { links } from '../../ui/links.ts';
import { download, isAsAnnounced } from '../file/prepare-file.ts';
import { words } from './texts.ts';

/** Why it did not come, or null. */
type Fetch = () => Promise<string | null>;

/**
 * The papers of an award, for the unit that hears of it and for those who oversee: the signed decision's scan to open, the
 * certificate to download and to check. Says nothing before a decision is in force.
 */
export function AwardPapers({ nomination }: { nomination: Nomination }) {
  const { membership, now } = useSession();
  const { movementId, authorityId, unitId, caseId, state, decisionId, certificateCode } = nomination;
  const isGiven = state === 'awarded' || state === 'revoked';
  const live = useLiveDoc(
    isGiven && decisionId !== null ? paths.decision(movementId, decisionId) : null,
    decisionSchema,
  );
  if (live.status !== 'ready' || !live.data.signature || decisionId === null) return null;
  const { symbol, signature } = live.data;
  const id = nominationId(unitId, caseId);
  const ofUnit = unitRoles.some((role) => holds(membership, unitId, role, now()));
  const oversees = overseeingRoles.some((role) => holds(membership, authorityId, role, now()));
  const prints = (['office', 'chairman'] as const).some((role) =>
    holds(membership, authorityId, role, now()),
  );
  const scan: Fetch = async () => {
    if (!ofUnit) {
      const file = await readScan({ movementId, decisionId, scanId: signature.scanId }).catch(() => null);
      if (file === null || !(await isAsAnnounced(file))) return words.scanGone;
      download(file);
      return null;
    }
    const answer = await call('exportDecisionScan', { movementId, nominationId: id });
    if (!answer.ok) return answer.error.text;
    const { name: fileName, type, data } = answer.value;
    download({ name: fileName, type, bytes: Uint8Array.from(atob(data), (one) => one.charCodeAt(0)) });
    return null;
  };
  const certificate: Fetch = async () => {
    const answer = ofUnit
      ? await call('exportUnitCertificates', { movementId, unitId, nominationIds: [id] })
      : await call('exportCertificates', { movementId, decisionId: null, codes: [certificateCode ?? ''] });
    if (!answer.ok) return answer.error.text;
    downloadBase64(answer.value.pdf, answer.value.fileName, 'application/pdf');
    return null;
  };
  const name = nomineeName(nomination);
  return (
    <Paper withBorder p="md" component="section" aria-label={words.papersOf(name)}>
      <Stack gap="xs">
        <Title order={2} size="h4">
          {words.papers}
        </Title>
        <Text>{words.decidedBy(numberAndSymbol(signature.number, symbol), signature.date)}</Text>
        <Group gap="sm">
          {(ofUnit || oversees) && <FetchButton fetchFile={scan}>{words.openScan}</FetchButton>}
          {state === 'awarded' && certificateCode !== null && (ofUnit || prints) && (
            <FetchButton fetchFile={certificate}>{words.certificatePdf}</FetchButton>
          )}
        </Group>
        {state === 'revoked' && <Text size="sm">{words.noLongerValid}</Text>}
        <Group gap="md">
          {certificateCode !== null && (
            <Anchor size="sm" href={links.check(certificateCode)} target="_blank" rel="noreferrer">
              {words.check}
            </Anchor>
          )}
        </Group>
      </Stack>
    </Paper>
  );
}

function FetchButton({ fetchFile, children }: { fetchFile: Fetch; children: ReactNode }) {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const fetchNow = async () => {
    setBusy(true);
    setFault(null);
    setFault(await fetchFile());
    setBusy(false);
  };
  return (
    <Stack gap={4}>
      <Button
        variant="light"
        leftSection={<IconDownload size={18} aria-hidden />}
        loading={busy}
        onClick={() => void fetchNow()}
      >
        {children}
      </Button>
      {fault !== null && (
        <Text size="sm" c="red.8" role="alert">
          {fault}
        </Text>
      )}
    </Stack>
  );
}
