import { Alert, Box, Button, Group, Text } from '@mantine/core';
import { IconArrowLeft, IconPrinter } from '@tabler/icons-react';
import { paths } from '@thidua/domain/base/paths';
import { draftSchema, versionSchema } from '@thidua/domain/submission/case';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLiveDoc } from '../../../firebase/live.ts';
import { usePrintName } from '../../../ui/print-name.ts';
import { links } from '../../../ui/links.ts';
import { LiveView } from '../../../parts/live-view.tsx';
import { CaseLoader } from './case-loader.tsx';
import { draftRights, readableVersions } from '../frame/case-view.ts';
import { kinds } from '../kinds.ts';
import { words } from './texts.ts';
import type { CaseScope } from '../frame/scope.ts';
import { caseTitle } from '../../../language/labels.ts';

/** The case as a paper for signature and seal. */
export default function PrintPage() {
  return <CaseLoader>{(scope) => <PrintScreen scope={scope} />}</CaseLoader>;
}

/** The unit prints what it is writing; everybody else the newest version they may read. */
function PrintScreen({ scope }: { scope: CaseScope }) {
  const { submission, roles, closed, own } = scope;
  const newest = readableVersions(submission, own?.map(({ n }) => n) ?? null, roles).at(-1);
  const isWritten =
    draftRights(submission.state, roles, closed).isUnit &&
    submission.state !== 'validated' &&
    submission.state !== 'received';
  if (isWritten) return <DraftPaper scope={scope} otherwise={newest} />;
  return <VersionPaper scope={scope} n={newest} />;
}

function DraftPaper({ scope, otherwise }: { scope: CaseScope; otherwise: number | undefined }) {
  const { movementId, unitId, caseId } = scope.caseRef;
  const draft = useLiveDoc(paths.draft(movementId, unitId, caseId, 'unit'), draftSchema);
  return (
    <LiveView live={draft}>
      {(found) =>
        found ? (
          <Sheet scope={scope} content={found.content} isDraft />
        ) : (
          <VersionPaper scope={scope} n={otherwise} />
        )
      }
    </LiveView>
  );
}

function VersionPaper({ scope, n }: { scope: CaseScope; n: number | undefined }) {
  const { movementId, unitId, caseId } = scope.caseRef;
  const version = useLiveDoc(
    n === undefined ? null : paths.version(movementId, unitId, caseId, n),
    versionSchema,
  );
  if (n === undefined) return <Toolbar scope={scope} note={words.print.nothing} />;
  return (
    <LiveView live={version}>
      {(found) =>
        found ? (
          <Sheet scope={scope} content={found.content} isDraft={false} />
        ) : (
          <Toolbar scope={scope} note={words.print.nothing} />
        )
      }
    </LiveView>
  );
}

function Sheet({ scope, content, isDraft }: { scope: CaseScope; content: unknown; isDraft: boolean }) {
  const { Paper } = kinds[scope.kind];
  const { caseRef, movement, participant } = scope;
  usePrintName(caseTitle(movement, caseRef.caseId), participant.name, movement.shortTitle);
  return (
    <>
      <Toolbar scope={scope} note={isDraft ? words.print.draftMark : null}>
        <Button leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
          {words.print.print}
        </Button>
      </Toolbar>
      <Paper scope={scope} content={content} />
    </>
  );
}

function Toolbar({ scope, note, children }: { scope: CaseScope; note: string | null; children?: ReactNode }) {
  const { caseRef, movement, participant } = scope;
  return (
    <Box className="no-print" p="md">
      <Group mb="sm">
        <Button
          component={Link}
          to={links.case(caseRef.movementId, caseRef.unitId, caseRef.caseId)}
          variant="default"
          leftSection={<IconArrowLeft size={18} aria-hidden />}
        >
          {words.print.back}
        </Button>
        {children}
      </Group>
      <Text size="sm" c="dimmed" mb="sm">
        {`${caseTitle(movement, caseRef.caseId)} · ${participant.name}. ${words.print.hint}`}
      </Text>
      {note && (
        <Alert color="orange" mb="sm">
          {note}
        </Alert>
      )}
    </Box>
  );
}
