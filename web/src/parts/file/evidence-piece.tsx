import { Anchor, Button, Group, Text } from '@mantine/core';
import { IconDownload, IconExternalLink } from '@tabler/icons-react';
import type { EvidenceRef } from '@thidua/domain/submission/report';
import { useState } from 'react';
import type { CaseRef } from '../../firebase/drafts.ts';
import { readEvidence } from '../../reading/file/evidence.ts';
import { words } from './texts.ts';
import { download, isAsAnnounced } from './prepare-file.ts';

/** One piece of evidence: a link to follow, or a file to fetch and check against its hash. */
export function EvidencePiece({ piece, caseRef }: { piece: EvidenceRef; caseRef: CaseRef }) {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  if (piece.kind === 'link') {
    const isLink = /^https?:\/\//.test(piece.url.trim());
    const name = piece.title || piece.url;
    return isLink ? (
      <Anchor href={piece.url.trim()} target="_blank" rel="noreferrer noopener" size="sm">
        {name} <IconExternalLink size={14} aria-hidden />
      </Anchor>
    ) : (
      <Text size="sm">{name}</Text>
    );
  }
  const { fileId, name } = piece;
  const fetchFile = async () => {
    setBusy(true);
    setFault(null);
    try {
      const file = await readEvidence({ ...caseRef, fileId });
      if (!file) setFault(words.fileFaults.gone(name));
      else if (!(await isAsAnnounced(file))) setFault(words.fileFaults.hash(name));
      else download(file);
    } catch {
      setFault(words.fileFaults.read(name));
    }
    setBusy(false);
  };
  return (
    <Group gap="xs">
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconDownload size={16} aria-hidden />}
        loading={busy}
        onClick={() => void fetchFile()}
        aria-label={words.download(name)}
      >
        {name}
      </Button>
      {fault && (
        <Text size="sm" c="red.8" role="alert">
          {fault}
        </Text>
      )}
    </Group>
  );
}
