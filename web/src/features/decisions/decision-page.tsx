import { Alert, Button, Group, List, Paper, Progress, Stack, Text, Title } from '@mantine/core';
import { numberAndSymbol } from '@thidua/domain/award/decision';
import { holds, overseeingRoles } from '@thidua/domain/people/membership';
import { useState } from 'react';
import { useParams } from 'react-router';
import { call } from '../../firebase/calls.ts';
import { useDecision } from '../../reading/award/award-lists.ts';
import { readScan } from '../../reading/file/scans.ts';
import { useMovement, useSession, type OpenMovement } from '../../reading/session.ts';
import { DecisionBadge } from '../../ui/award/award-badges.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { downloadBase64, WORD } from '../../ui/download.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { links } from '../../ui/links.ts';
import { LiveView } from '../../parts/live-view.tsx';
import { Page } from '../../parts/page.tsx';
import { download, isAsAnnounced } from '../../parts/file/prepare-file.ts';
import { Awards } from './awards.tsx';
import { Corrections } from './corrections.tsx';
import { revokedIn } from './counts.ts';
import { DraftForm } from './draft-form.tsx';
import type { KnownDecision } from './known.ts';
import { Reach } from './reach.tsx';
import { SignForm } from './sign-form.tsx';
import { words } from './texts.ts';

/** One decision, from the draft to the certificates that it gave. */
export default function DecisionPage() {
  const { decisionId = '' } = useParams();
  const movement = useMovement();
  const live = useDecision(movement.id, decisionId);
  return (
    <Page
      title={live.status === 'ready' ? live.data.title : words.title}
      subtitle={live.status === 'ready' ? <DecisionBadge state={live.data.state} /> : undefined}
      breadcrumb={[{ label: words.title, to: links.decisions(movement.id) }]}
    >
      <LiveView live={live}>
        {(found) =>
          found ? (
            <One movement={movement} decision={{ ...found, id: decisionId }} />
          ) : (
            <EmptyState title={words.notThere}>{words.notThereHint}</EmptyState>
          )
        }
      </LiveView>
    </Page>
  );
}

function One({ movement, decision }: { movement: OpenMovement; decision: KnownDecision }) {
  const { membership, now } = useSession();
  const is = (role: (typeof overseeingRoles)[number]) => holds(membership, movement.authorityId, role, now());
  const isOffice = is('office');
  const { state, items, issued } = decision;
  return (
    <Stack gap="lg">
      <About decision={decision} hasScan={overseeingRoles.some(is)} />
      {state === 'effective' && issued < items.length && (
        <Stack gap={4} role="status">
          <Text size="sm">{words.issuing(issued, items.length)}</Text>
          <Progress value={(issued / items.length) * 100} animated />
        </Stack>
      )}
      {state === 'effective' && issued === items.length && (
        <Alert color="teal">{words.issued(items.length, revokedIn(items))}</Alert>
      )}
      <Corrections movement={movement} decision={decision} isOffice={isOffice} />
      {isOffice && <Actions movement={movement} decision={decision} />}
      {isOffice && state === 'effective' && <Reach decision={decision} />}
      <Awards
        movement={movement}
        decision={decision}
        isOffice={isOffice}
        isChairman={is('chairman')}
        oversees={overseeingRoles.some(is)}
      />
      {isOffice && state === 'drafted' && (
        <>
          <SignForm movement={movement} decision={decision} />
          <DraftForm key={decision.seq} movement={movement} draft={decision} />
        </>
      )}
    </Stack>
  );
}

/** The scan is for those who oversee: signatures and seal are not for everybody. */
function About({ decision, hasScan }: { decision: KnownDecision; hasScan: boolean }) {
  const { signature, symbol, legalBases } = decision;
  return (
    <Paper withBorder p="md">
      {signature && (
        <>
          <Text fw={600}>{words.signedOn(numberAndSymbol(signature.number, symbol), signature.date)}</Text>
          <Text size="sm">{words.signedBy(signature.signer, signature.signingForm.join(' / '))}</Text>
          {hasScan && <Scan decision={decision} scanId={signature.scanId} />}
        </>
      )}
      <Title order={2} size="h5" mt={signature ? 'sm' : 0}>
        {words.bases}
      </Title>
      <List size="sm">
        {legalBases.map((base) => (
          <List.Item key={base}>{base}</List.Item>
        ))}
      </List>
    </Paper>
  );
}

function Scan({ decision, scanId }: { decision: KnownDecision; scanId: string }) {
  const [fault, setFault] = useState<string | null>(null);
  const open = async () => {
    setFault(null);
    try {
      const file = await readScan({ movementId: decision.movementId, decisionId: decision.id, scanId });
      if (file && (await isAsAnnounced(file))) download(file);
      else setFault(words.scanGone);
    } catch {
      setFault(words.scanGone);
    }
  };
  return (
    <>
      <Button size="compact-sm" variant="subtle" onClick={() => void open()}>
        {words.openScan}
      </Button>
      {fault && (
        <Text size="sm" c="red.8" role="alert">
          {fault}
        </Text>
      )}
    </>
  );
}

function Actions({ movement, decision }: { movement: OpenMovement; decision: KnownDecision }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [discarding, setDiscarding] = useState(false);
  const at = { movementId: movement.id, decisionId: decision.id };
  const fetchFile = async (ask: () => Promise<string | null>) => {
    setBusy(true);
    setProblem(null);
    setProblem(await ask());
    setBusy(false);
  };
  const word = async () => {
    const result = await call('exportDecision', at);
    if (!result.ok) return result.error.text;
    downloadBase64(result.value.docx, result.value.fileName, WORD);
    return null;
  };
  const pdf = async () => {
    const result = await call('exportCertificates', { ...at, codes: [] });
    if (!result.ok) return result.error.text;
    downloadBase64(result.value.pdf, result.value.fileName, 'application/pdf');
    return null;
  };
  if (decision.state === 'discarded') return null;
  return (
    <>
      <Group>
        <Button variant="light" loading={busy} onClick={() => void fetchFile(word)}>
          {decision.state === 'effective' ? words.exportWord : words.exportToSign}
        </Button>
        {decision.state === 'effective' ? (
          <Button loading={busy} onClick={() => void fetchFile(pdf)}>
            {words.exportPdf}
          </Button>
        ) : (
          <Button variant="light" color="red" onClick={() => setDiscarding(true)}>
            {words.discard}
          </Button>
        )}
      </Group>
      {problem !== null && (
        <Alert color="red" role="alert">
          {problem}
        </Alert>
      )}
      {discarding && (
        <ConfirmDialog
          title={words.discard}
          lead={words.discardLead}
          confirmLabel={words.discard}
          danger
          reason="required"
          run={(reason) => call('discardDecision', { ...at, reason })}
          onClose={() => setDiscarding(false)}
        />
      )}
    </>
  );
}
