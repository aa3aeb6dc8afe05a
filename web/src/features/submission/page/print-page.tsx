import { paths } from '@thidua/domain/base/paths';
import { draftSchema, versionSchema } from '@thidua/domain/submission/case';
import { useLiveDoc } from '../../../firebase/live.ts';
import { usePrintName } from '../../../ui/print-name.ts';
import { links } from '../../../ui/links.ts';
import { PaperTools } from '../../../ui/paper/paper-tools.tsx';
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
      <Toolbar scope={scope} note={isDraft ? words.print.draftMark : null} print={words.print.print} />
      <Paper scope={scope} content={content} />
    </>
  );
}

function Toolbar({
  scope,
  note,
  print = null,
}: {
  scope: CaseScope;
  note: string | null;
  print?: string | null;
}) {
  const { caseRef, movement, participant } = scope;
  return (
    <PaperTools
      to={links.case(caseRef.movementId, caseRef.unitId, caseRef.caseId)}
      back={words.print.back}
      print={print}
      hint={`${caseTitle(movement, caseRef.caseId)} · ${participant.name}. ${words.print.hint}`}
      note={note}
    />
  );
}
