import { Anchor, Button, Group, Text } from '@mantine/core';
import { nomineeName } from '@thidua/domain/wording/award-labels';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { downloadBase64 } from '../../ui/download.ts';
import { links } from '../../ui/links.ts';
import { MendDialog } from '../../parts/award/mend-dialog.tsx';
import { PublicUntil } from '../../parts/award/public-until.tsx';
import type { Known, KnownDecision } from './known.ts';
import { PaperButton } from './paper-button.tsx';
import { words } from './texts.ts';

interface ActionsProps {
  movementId: string;
  decision: KnownDecision;
  nomination: Known;
  code: string;
  isOffice: boolean;
  isChairman: boolean;
  isRevoked: boolean;
  isReissued: boolean;
}

/** What can be done with one certificate: look at it, print it, mend a misspelt name, revoke it. */
export function CertificateActions(props: ActionsProps) {
  const { movementId, nomination, code, isOffice, isChairman, isRevoked, isReissued } = props;
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
      {isOffice && isRevoked && (
        <PaperButton
          movementId={movementId}
          about={{ kind: 'revocation', code }}
          label={words.revocationPaper}
          of={name}
        />
      )}
      {isOffice && isReissued && (
        <PaperButton
          movementId={movementId}
          about={{ kind: 'reissue', code }}
          label={words.reissuePaper}
          of={name}
        />
      )}
      {isOffice && !isRevoked && (
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
      {isChairman && !isRevoked && (
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
      {asked === 'reissue' && (
        <MendDialog
          title={words.reissueOf(name)}
          lead={
            <>
              <Text size="sm">{words.reissueLead}</Text>
              <PublicUntil what="revocations" />
            </>
          }
          confirmLabel={words.reissueConfirm}
          nominee={nomination}
          run={(mended) => call('reissueCertificate', { movementId, code, ...mended })}
          onClose={() => setAsked(null)}
        />
      )}
      {asked === 'revoke' && (
        <ConfirmDialog
          title={words.revokeOf(name)}
          lead={
            <>
              <Text>{words.revokeLead}</Text>
              <PublicUntil what="revocations" />
            </>
          }
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
