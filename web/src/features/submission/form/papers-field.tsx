import { ActionIcon, Fieldset, Group, Stack, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { Amount } from '@thidua/domain/file/upload';
import { PAPERS, type AttachedPaper, type PaperKind } from '@thidua/domain/submission/papers';
import type { CaseRef } from '../../../firebase/drafts.ts';
import { EvidencePiece } from '../../../parts/file/evidence-piece.tsx';
import type { Wanted } from '../../../parts/file/prepare-file.ts';
import { UploadButton, UploadStatus, useCaseUpload } from './case-upload.tsx';
import { useField } from './form-context.tsx';
import type { LateChange } from './late-change.ts';
import { words } from './texts.ts';

interface Props {
  kinds: readonly PaperKind[];
  papers: readonly AttachedPaper[];
  late: LateChange<AttachedPaper[]>;
  caseRef: CaseRef;
  /** What the case still takes; null until it is known. */
  room: Amount | null;
}

const wanted: Record<PaperKind, Wanted> = { plan: 'any', launchRecord: 'any', signedCopy: 'scan' };

/** The papers that come with what a unit hands in, each kind in its place. */
export function PapersField({ kinds, papers, late, caseRef, room }: Props) {
  const field = useField('papers');
  const isFull = papers.length >= PAPERS || room?.files === 0;
  return (
    <Stack gap="sm" id={field.id} tabIndex={-1}>
      <Text size="sm" c="dimmed">
        {words.papersHint}
      </Text>
      {kinds.map((kind) => (
        <PaperPlace
          key={kind}
          kind={kind}
          papers={papers.filter((paper) => paper.kind === kind)}
          late={late}
          caseRef={caseRef}
          disabled={field.disabled}
          isFull={isFull}
        />
      ))}
      {field.error && (
        <Text size="sm" c="red.8" role="alert">
          {field.error}
        </Text>
      )}
      {isFull && (
        <Text size="sm" c="orange.9">
          {room?.files === 0 ? words.noRoom : words.papersFull(PAPERS)}
        </Text>
      )}
    </Stack>
  );
}

interface PlaceProps extends Pick<Props, 'papers' | 'late' | 'caseRef'> {
  kind: PaperKind;
  disabled: boolean;
  isFull: boolean;
}

function PaperPlace({ kind, papers, late, caseRef, disabled, isFull }: PlaceProps) {
  const bringing = useCaseUpload(caseRef, `papers.${kind}`, wanted[kind], late, (now, { fileId, name }) => [
    ...now,
    { id: fileId, kind, name },
  ]);
  return (
    <Fieldset variant="unstyled" legend={words.papers[kind]}>
      <Stack gap={4} mt={4}>
        {papers.map((paper) => (
          <Group key={paper.id} wrap="nowrap" gap="xs">
            <PaperFile paper={paper} caseRef={caseRef} />
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              disabled={disabled}
              aria-label={words.removePaper(paper.name)}
              onClick={() => late.change((now) => now.filter(({ id }) => id !== paper.id))}
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        <UploadStatus upload={bringing.upload} />
        <Group gap="xs">
          <UploadButton
            text={wanted[kind] === 'scan' ? words.addScan : words.addFile}
            label={`${wanted[kind] === 'scan' ? words.addScan : words.addFile}: ${words.papers[kind]}`}
            wanted={wanted[kind]}
            disabled={disabled || isFull || bringing.isUnderWay}
            onPick={bringing.start}
          />
        </Group>
      </Stack>
    </Fieldset>
  );
}

const PaperFile = ({ paper: { id, name }, caseRef }: { paper: AttachedPaper; caseRef: CaseRef }) => (
  <EvidencePiece piece={{ kind: 'file', fileId: id, name }} caseRef={caseRef} />
);

/** The same to be read. */
export function PapersView({ papers, caseRef }: { papers: readonly AttachedPaper[]; caseRef: CaseRef }) {
  if (papers.length === 0) return null;
  return (
    <Stack gap={4}>
      <Text fw={600}>{words.papersTitle}</Text>
      {papers.map((paper) => (
        <Group key={paper.id} gap="xs">
          <Text size="sm">{`${words.papers[paper.kind]}:`}</Text>
          <PaperFile paper={paper} caseRef={caseRef} />
        </Group>
      ))}
    </Stack>
  );
}
