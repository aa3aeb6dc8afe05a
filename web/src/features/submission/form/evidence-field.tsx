import {
  ActionIcon,
  Box,
  Button,
  Fieldset,
  FileButton,
  Group,
  Progress,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { IconLink, IconTrash, IconUpload } from '@tabler/icons-react';
import { asOneLine } from '@thidua/domain/base/plain-text';
import { EVIDENCE_PER_TARGET, type EvidenceRef } from '@thidua/domain/submission/report';
import { FILE_LIMITS, fileTypes } from '@thidua/domain/file/stored-file';
import type { Amount } from '@thidua/domain/file/upload';
import { useState } from 'react';
import type { CaseRef } from '../../../firebase/drafts.ts';
import { uploadEvidence } from '../../../reading/file/evidence.ts';
import { useField } from './form-context.tsx';
import { EvidencePiece } from '../../../parts/file/evidence-piece.tsx';
import { words as fileTexts } from '../../../parts/file/texts.ts';
import { prepareFile } from '../../../parts/file/prepare-file.ts';
import { words } from './texts.ts';
import { newId } from '../../../browser/new-id.ts';

interface Props {
  path: string;
  /** What the file button is for, read out. */
  fileLabel: string;
  evidence: EvidenceRef[];
  /** Gets the list as it is when the change is made: an upload takes a while, and typing goes on meanwhile. */
  onChange: (change: (evidence: EvidenceRef[]) => EvidenceRef[]) => void;
  caseRef: CaseRef;
  /** What the case still takes; null until it is known. */
  room: Amount | null;
}

const accepted = [...Object.keys(fileTypes), ...Object.values(fileTypes).map((ending) => `.${ending}`)];

/** Links and files that prove a result. */
export function EvidenceField({ path, fileLabel, evidence, onChange, caseRef, room }: Props) {
  const field = useField(path);
  const upload = useUpload(caseRef, onChange);
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
        {upload.running && (
          <Box component="output" display="block">
            <Text size="sm">{words.uploading(upload.running.name, upload.running.percent)}</Text>
            <Progress value={upload.running.percent} aria-label={upload.running.name} mt={4} />
          </Box>
        )}
        {(upload.fault ?? field.error) && (
          <Text size="sm" c="red.8" role="alert">
            {upload.fault ?? field.error}
          </Text>
        )}
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
          <FileButton accept={accepted.join(',')} onChange={(file) => file && void upload.start(file)}>
            {(props) => (
              <Button
                {...props}
                size="compact-sm"
                variant="light"
                leftSection={<IconUpload size={16} aria-hidden />}
                disabled={field.disabled || full || room?.files === 0 || upload.running !== null}
                aria-label={fileLabel}
              >
                {words.addFile}
              </Button>
            )}
          </FileButton>
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
      <TextInput
        size="sm"
        label={words.linkUrl}
        type="url"
        inputMode="url"
        value={piece.url}
        disabled={disabled}
        onBlur={onBlur}
        onChange={(event) => onChange({ ...piece, url: asOneLine(event.currentTarget.value) })}
      />
      <TextInput
        size="sm"
        label={words.linkTitle}
        value={piece.title}
        disabled={disabled}
        onChange={(event) => onChange({ ...piece, title: asOneLine(event.currentTarget.value) })}
      />
    </Group>
  );
}

/** Stores a picked file and names it in the report once all of it is there. */
function useUpload(caseRef: CaseRef, onChange: Props['onChange']) {
  const [running, setRunning] = useState<{ name: string; percent: number } | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const start = async (file: File) => {
    setFault(null);
    setRunning({ name: file.name, percent: 0 });
    try {
      const prepared = await prepareFile(file);
      if (!prepared.ok) {
        setFault(fileTexts.fileFaults[prepared.error](file.name));
        return;
      }
      const { name } = prepared.value;
      const fileId = newId();
      const uploaded = await uploadEvidence({ ...caseRef, fileId }, prepared.value, (share) =>
        setRunning({ name, percent: Math.round(share * 100) }),
      );
      if (uploaded.ok) onChange((now) => [...now, { kind: 'file', fileId, name }]);
      else setFault(uploaded.error.text);
    } catch {
      setFault(fileTexts.fileFaults.upload(file.name));
    } finally {
      setRunning(null);
    }
  };
  return { running, fault, start };
}
