import type { Role } from '@thidua/domain/people/membership';
import type { Cluster, Participant } from '@thidua/domain/movement/movement';
import type { DraftId } from '@thidua/domain/movement/case-ids';
import type { Finding } from '@thidua/domain/submission/finding';
import type { Target } from '@thidua/domain/submission/target';
import type { CaseKind, SubmissionCase } from '@thidua/domain/submission/case';
import type { UnitRecord } from '@thidua/domain/summary/unit-record';
import type { ReactNode } from 'react';
import type { CaseRef } from '../../../firebase/drafts.ts';
import type { OpenMovement } from '../../../reading/session.ts';
import type { FieldNames } from '../content/describe-field.ts';
import type { OpenedDraft } from '../draft/use-draft.ts';
import type { Closed } from './case-view.ts';

interface OwnVersion {
  n: number;
  content: unknown;
  submittedAt: Date;
}

/** Everything a case's page stands on. */
export interface CaseScope {
  caseRef: CaseRef;
  kind: CaseKind;
  movement: OpenMovement;
  participant: Participant;
  cluster: Cluster | null;
  submission: SubmissionCase;
  record: UnitRecord | null;
  /** Targets of the counted registration; null while none counts. */
  targets: readonly Target[] | null;
  /** Every version, for those who may list them: the unit itself. */
  own: readonly OwnVersion[] | null;
  roles: readonly Role[];
  closed: Closed | null;
  names: FieldNames;
  uid: string;
  zone: string;
  now: () => Date;
}

/** What can be done with a form, by whoever stands around it. */
export interface EditorTools<C> {
  content: C;
  /** Everything wrong that is known now, whether shown yet or not. */
  findings: Finding[];
  settle: OpenedDraft<C>['settle'];
  /** Shows every mistake from now on. */
  showAll: () => void;
}

/** What the form of every kind of case gets. */
export interface CaseFormProps {
  scope: CaseScope;
  draftId: DraftId;
  renderActions: (tools: EditorTools<object>) => ReactNode;
  /** Where the content is read instead of written, as by the head to whom it was handed; the actions stand above it. */
  reading?: Reading | null;
}

export interface Reading {
  render: (content: unknown) => ReactNode;
  /** Opens the form. */
  mend: () => void;
}
