import { ActionIcon, Box, Button, Fieldset, Group, Stack, Text } from '@mantine/core';
import { IconLink, IconTrash } from '@tabler/icons-react';
import { asOneLine } from '@thidua/domain/base/plain-text';
import { CONTENT_LIMITS } from '@thidua/domain/submission/content-fields';
import { EVIDENCE_PER_TARGET, type EvidenceRef } from '@thidua/domain/submission/report';
import { FILE_LIMITS } from '@thidua/domain/file/stored-file';
import type { Amount } from '@thidua/domain/file/upload';
import type { CaseRef } from '../../../firebase/drafts.ts';
import { useField } from './form-context.tsx';
import { EvidencePiece } from '../../../parts/file/evidence-piece.tsx';
import { UploadButton, UploadStatus, useCaseUpload } from './case-upload.tsx';
import type { LateChange } from './late-change.ts';
import { LimitedTextInput } from '../../../ui/limited-text.tsx';
import { words } from './texts.ts';
import { typedIn } from '../../../ui/typed.ts';

interface Props {
  path: string;
  /** What the file button is for, read out. */
  fileLabel: string;
  evidence: EvidenceRef[];
  late: LateChange<EvidenceRef[]>;
  caseRef: CaseRef;
  /** What the case still takes; null until it is known. */
  room: Amount | null;
}

/** Links and files that prove a result. */
export function EvidenceField({ path, fileLabel, evidence, late, caseRef, room }: Props) {
  const field = useField(path);
  const onChange = late.change;
  const bringing = useCaseUpload(caseRef, path, 'any', late, (now, file) => [...now, file]);
  const full = evidence.length >= EVIDENCE_PER_TARGET;
  const set = (index: number, piece: EvidenceRef) => onChange((now) => now.with(index, piece));
  return (
    <Fieldset variant="unstyled" legend={words.evidence} id={field.id} tabIndex={-1}>
      <Stack gap="xs" mt={4}>
        {evidence.map((piece, index) => (
          <Group
            key={piece.kind === 'file' ? piece.fileId : `link-${index}`}
            wrap="nowrap"
            align="flex-end"
            gap="xs"
          >
            <Box flex={1} miw={0}>
              {piece.kind === 'link' ? (
                <LinkFields
                  piece={piece}
                  onChange={(next) => set(index, next)}
                  disabled={field.disabled}
                  onBlur={field.onBlur}
                />
              ) : (
                <EvidencePiece piece={piece} caseRef={caseRef} />
              )}
            </Box>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              disabled={field.disabled}
              aria-label={words.removeEvidence(piece.kind === 'file' ? piece.name : piece.title || piece.url)}
              onClick={() => onChange((now) => now.toSpliced(index, 1))}
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        <UploadStatus upload={bringing.upload} error={field.error} />
        <Group gap="xs">
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<IconLink size={16} aria-hidden />}
            disabled={field.disabled || full}
            onClick={() => onChange((now) => [...now, { kind: 'link', url: '', title: '' }])}
          >
            {words.addLink}
          </Button>
          <UploadButton
            text={words.addFile}
            label={fileLabel}
            wanted="any"
            disabled={field.disabled || full || room?.files === 0 || bringing.isUnderWay}
            onPick={bringing.start}
          />
        </Group>
        {room && isNarrow(room) && (
          <Text size="sm" c="orange.9">
            {room.files === 0 ? words.noRoom : words.narrowRoom(room.files, megabytesOf(room))}
          </Text>
        )}
        {full && (
          <Text size="xs" c="dimmed">
            {words.evidenceFull(EVIDENCE_PER_TARGET)}
          </Text>
        )}
      </Stack>
    </Fieldset>
  );
}

/** Told of while something can still be done about it. */
const isNarrow = ({ files, bytes }: Amount) => files <= 10 || bytes < 5 * FILE_LIMITS.file;
const megabytesOf = ({ bytes }: Amount) => Math.floor(bytes / (1024 * 1024));

interface LinkProps {
  piece: Extract<EvidenceRef, { kind: 'link' }>;
  onChange: (piece: EvidenceRef) => void;
  disabled: boolean;
  onBlur: () => void;
}

function LinkFields({ piece, onChange, disabled, onBlur }: LinkProps) {
  return (
    <Group grow gap="xs">
      <LimitedTextInput
        size="sm"
        label={words.linkUrl}
        type="url"
        inputMode="url"
        value={piece.url}
        limit={CONTENT_LIMITS.text}
        disabled={disabled}
        onBlur={onBlur}
        onChange={(event) => onChange({ ...piece, url: typedIn(event.currentTarget, asOneLine) })}
      />
      <LimitedTextInput
        size="sm"
        label={words.linkTitle}
        value={piece.title}
        limit={CONTENT_LIMITS.line}
        disabled={disabled}
        onChange={(event) => onChange({ ...piece, title: typedIn(event.currentTarget, asOneLine) })}
      />
    </Group>
  );
}
