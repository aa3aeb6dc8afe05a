import { Box, Button, FileButton, Progress, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { fileTypes } from '@thidua/domain/file/stored-file';
import type { EvidenceRef } from '@thidua/domain/submission/report';
import { newId } from '../../../browser/new-id.ts';
import type { CaseRef } from '../../../firebase/drafts.ts';
import type { Wanted } from '../../../parts/file/prepare-file.ts';
import { bringFile, useUploads, type Upload } from '../../../parts/file/uploads.ts';
import { uploadEvidence } from '../../../reading/file/evidence.ts';
import type { LateChange } from './late-change.ts';
import { words } from './texts.ts';

export type FileRef = Extract<EvidenceRef, { kind: 'file' }>;

const endings = Object.values(fileTypes).map((ending) => `.${ending}`);
const accepted = {
  any: [...Object.keys(fileTypes), ...endings, '.jpeg'].join(','),
  scan: 'application/pdf,image/jpeg,image/png,image/webp,.pdf',
} as const satisfies Record<Wanted, string>;

/** The uploads of one case. */
export const uploadsOf = ({ movementId, unitId, caseId }: CaseRef): string =>
  [movementId, unitId, caseId].join('/');

export interface CaseUpload {
  /** What is under way in this field, or came to nothing. */
  upload: Upload | null;
  isUnderWay: boolean;
  start: (file: File) => void;
}

/** Brings files into a field of a case's form, which names each once it is there, also after the form was left. */
export function useCaseUpload<C>(
  caseRef: CaseRef,
  field: string,
  wanted: Wanted,
  { hold, change }: LateChange<C>,
  withFile: (content: C, file: FileRef) => C,
): CaseUpload {
  const owner = uploadsOf(caseRef);
  const upload = useUploads(owner).find((one) => one.field === field) ?? null;
  const start = (file: File) => {
    const release = hold();
    const fileId = newId();
    void bringFile(
      { owner, field },
      {
        file,
        wanted,
        send: (prepared, onProgress) => uploadEvidence({ ...caseRef, fileId }, prepared, onProgress),
        arrived: ({ name }) => change((content) => withFile(content, { kind: 'file', fileId, name })),
      },
    ).finally(release);
  };
  return { upload, isUnderWay: upload !== null && upload.percent !== null, start };
}

/** How far an upload is, or why it came to nothing; else what is wrong with the field. */
export function UploadStatus({ upload, error }: { upload: Upload | null; error?: string | undefined }) {
  const fault = upload?.fault ?? error;
  return (
    <>
      {upload && upload.percent !== null && (
        <Box component="output" display="block">
          <Text size="sm">{words.uploading(upload.name, upload.percent)}</Text>
          <Progress value={upload.percent} aria-label={upload.name} mt={4} />
        </Box>
      )}
      {fault && (
        <Text size="sm" c="red.8" role="alert" style={{ overflowWrap: 'anywhere' }}>
          {fault}
        </Text>
      )}
    </>
  );
}

interface ButtonProps {
  text: string;
  /** What the button is for, read out. */
  label: string;
  wanted: Wanted;
  disabled: boolean;
  onPick: (file: File) => void;
}

export function UploadButton({ text, label, wanted, disabled, onPick }: ButtonProps) {
  return (
    <FileButton accept={accepted[wanted]} onChange={(file) => file && onPick(file)}>
      {(props) => (
        <Button
          {...props}
          size="compact-sm"
          variant="light"
          leftSection={<IconUpload size={16} aria-hidden />}
          disabled={disabled}
          aria-label={label}
        >
          {text}
        </Button>
      )}
    </FileButton>
  );
}
