import { Anchor } from '@mantine/core';
import { participantSchema, type Participant } from '@thidua/domain/movement/movement';
import { paths } from '@thidua/domain/base/paths';
import { useMemo, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import type { CaseRef } from '../../../firebase/drafts.ts';
import { useLiveDoc } from '../../../firebase/live.ts';
import { useMovement, useSession, type OpenMovement } from '../../../reading/session.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { links } from '../../../ui/links.ts';
import { LiveView } from '../../../parts/live-view.tsx';
import { Page } from '../../../parts/page.tsx';
import { words } from './texts.ts';
import { isKnownCase } from '@thidua/domain/movement/known-case';
import type { CaseScope } from '../frame/scope.ts';
import { useCase } from './use-case.ts';

/** Loads the case that the address names, and says so where there is none. */
export function CaseLoader({ children }: { children: (scope: CaseScope) => ReactNode }) {
  const { unitId = '', caseId = '' } = useParams();
  const movement = useMovement();
  const { uid } = useSession();
  const movementId = movement.id;
  const caseRef = useMemo(() => ({ movementId, unitId, caseId }), [movementId, unitId, caseId]);
  const participant = useLiveDoc(paths.participant(movementId, unitId), participantSchema, uid);
  if (!isKnownCase(movement, caseId)) return <UnknownCase caseRef={caseRef} />;
  return (
    <LiveView live={participant}>
      {(found) =>
        found ? (
          <Loaded
            key={`${movementId} ${unitId} ${caseId}`}
            caseRef={caseRef}
            movement={movement}
            participant={found}
          >
            {children}
          </Loaded>
        ) : (
          <UnknownCase caseRef={caseRef} />
        )
      }
    </LiveView>
  );
}

interface LoadedProps {
  caseRef: CaseRef;
  movement: OpenMovement;
  participant: Participant;
  children: (scope: CaseScope) => ReactNode;
}

function Loaded({ caseRef, movement, participant, children }: LoadedProps) {
  const scope = useCase(caseRef, movement, participant);
  return <LiveView live={scope}>{(found) => found && children(found)}</LiveView>;
}

function UnknownCase({ caseRef }: { caseRef: CaseRef }) {
  return (
    <Page title={words.case.unknownCase}>
      <EmptyState title={words.case.unknownCase}>
        {words.case.unknownCaseHint}
        <Anchor component={Link} to={links.unit(caseRef.movementId, caseRef.unitId)}>
          {words.case.toUnit}
        </Anchor>
      </EmptyState>
    </Page>
  );
}
