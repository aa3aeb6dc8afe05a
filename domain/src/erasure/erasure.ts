import { z } from 'zod';
import { accountStateOf } from '../people/account.ts';
import type { AccountProposal } from '../people/account-proposal.ts';
import type { Certificate } from '../award/certificate.ts';
import type { AwardDecision } from '../award/decision.ts';
import { recipientKindSchema } from '../movement/award-settings.ts';
import { awardFormIdSchema, uidSchema, unitIdSchema } from '../base/ids.ts';
import type { Mail } from '../mail/mail.ts';
import { membershipOf } from '../people/membership-of.ts';
import type { Membership } from '../people/membership.ts';
import type { Nomination, NominationState } from '../nomination/nomination.ts';
import type { NominationContent } from '../nomination/content.ts';
import { caseChainId, comparisonChainId, membershipChainId, nominationChainId } from '../log/chain-ids.ts';
import { nominationRef } from '../movement/case-ids.ts';
import type { PublicEntry } from '../award/publication.ts';
import {
  erasureSubjectSchema,
  placeCountsSchema,
  type Effect,
  type ErasurePlace,
  type ErasureSubject,
  type PlaceCounts,
} from './erasure-subject.ts';
import { isPlain, needlesSchema, NOWHERE } from './redact.ts';
import { ERASED } from '../words/stored.ts';
import type { RefusalCode } from '../base/refusal.ts';
import type { SubmissionCase } from '../submission/case.ts';

export const counted = (counts: PlaceCounts, place: ErasurePlace, effect: Effect): PlaceCounts => {
  const before = counts[place] ?? { erased: 0, byName: 0, kept: 0 };
  return { ...counts, [place]: { ...before, [effect]: before[effect] + 1 } };
};

/** The same person told the same way, whatever the order of their dossiers. */
export function inOrder(subject: ErasureSubject): ErasureSubject {
  if (subject.kind === 'account') return subject;
  const keyOf = ({ movementId, nominationId }: (typeof subject.nominations)[number]) =>
    `${movementId}/${nominationId}`;
  const byKey = new Map(subject.nominations.map((one) => [keyOf(one), one]));
  const nominations = Array.from(byKey)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one);
  return { kind: 'nominee', nominations };
}

/**
 * `erasures/{erasureId}`: an act of erasure; the id is made of whose data it is, so that an act which is asked for twice is one.
 * By what somebody is found stands in it only until it has ended, so that another process can go on; then whose data it was is
 * known by ids alone.
 */
export const erasureSchema = z.object({
  authorityId: unitIdSchema,
  subject: erasureSubjectSchema,
  needles: needlesSchema.nullable(),
  /** Whether what names somebody without an id was erased as well. */
  byName: z.boolean(),
  /** The law and the request that it rests on. */
  basis: z.string(),
  by: uidSchema,
  startedAt: z.date(),
  doneAt: z.date().nullable(),
  /** What was found before, and what is left; null there where it broke off, because a procedure had begun anew. */
  before: placeCountsSchema,
  after: placeCountsSchema.nullable(),
});
export type Erasure = z.infer<typeof erasureSchema>;

/** Of a dossier that is not with anybody who has still to decide on it. */
export const erasableStates = [
  'withdrawn',
  'returned',
  'rejected',
  'declined',
  'awarded',
  'revoked',
] as const satisfies NominationState[];

/** Whether a nomination is before nobody, so that its data can go. */
const isErasable = ({ state, decisionId }: Pick<Nomination, 'state' | 'decisionId'>): boolean =>
  erasableStates.some((one) => one === state) && (decisionId === null || isAwarded(state));

/** Why the data of a nomination cannot be erased, or not yet. A collective is no person. */
export function refuseNominee(
  nomination: Pick<Nomination, 'state' | 'decisionId' | 'kind'>,
): RefusalCode | null {
  if (nomination.kind === 'collective') return 'notForThisKind';
  return isErasable(nomination) ? null : 'inProcedure';
}

/** Why the data of an account cannot be erased yet: it is in use, or somebody is invited to it. */
export const refuseAccount = (membership: Pick<Membership, 'active' | 'invitation'>): RefusalCode | null =>
  accountStateOf(membership) === 'off' ? null : 'accountInUse';

/** Whether an account is nobody's any more: nothing can be done with it. */
export const isErasedAccount = ({ email }: Pick<Membership, 'email'>): boolean => email === NOWHERE;

/** Whether something is left to be done, by ids alone or by the name as well. */
export const isLeftToErase = (counts: PlaceCounts, byName: boolean): boolean =>
  Object.values(counts).some((count) => count.erased > 0 || (byName && count.byName > 0));

/** On a decision in force: name, position and merit stay where that is kept. */
export const isAwarded = (state: NominationState) => state === 'awarded' || state === 'revoked';

/** The chains that are wholly about a dossier. */
export const chainsOf = (subject: ErasureSubject): string[] =>
  subject.kind === 'account'
    ? [membershipChainId(subject.uid)]
    : subject.nominations.flatMap(({ movementId, nominationId }) => {
        const { unitId, caseId } = nominationRef(nominationId);
        return [
          nominationChainId(movementId, nominationId),
          comparisonChainId(movementId, nominationId),
          caseChainId(movementId, unitId, caseId),
        ];
      });

/** A nomination without personal data; of an award in force only what the decision keeps stays (docs/rules.md#rule-4). */
export function eraseNomination(nomination: Nomination): Nomination {
  const { handover, ruling } = nomination;
  const anonymous = isAwarded(nomination.state)
    ? {}
    : { name: ERASED, folded: '', nameKeys: [], words: [], honorific: '', position: '', citation: '' };
  return {
    ...nomination,
    ...anonymous,
    workRole: null,
    facts: [],
    namesakes: { all: 0, open: 0 },
    remark: '',
    againstCouncil: '',
    ruling: ruling && { ...ruling, reason: '' },
    handover: handover && { ...handover, to: ERASED },
  };
}

const votesSchema = z
  .string()
  .regex(/^\d{0,6}$/)
  .catch('');
/** Of a dossier's content, what says nothing of a person, whatever else somebody put there. */
const impersonalSchema = z.object({
  formId: awardFormIdSchema.catch(''),
  kind: recipientKindSchema.catch('individual'),
  votesFor: votesSchema,
  votesAgainst: votesSchema,
});

/** A dossier's content without what the nominee is and did; what the form needs stays, so that it can still be shown. */
export const eraseContent = (content: unknown): NominationContent | null =>
  isPlain(content)
    ? {
        ...impersonalSchema.parse(content),
        honorific: '',
        title: '',
        name: ERASED,
        position: '',
        workRole: '',
        citation: '',
        initiative: '',
        achievement: [],
        evidence: [],
      }
    : null;

export const eraseEntry = (entry: PublicEntry): PublicEntry => ({
  ...entry,
  honorific: '',
  name: ERASED,
  position: '',
  citation: '',
  reason: '',
  outcomeReason: '',
  correctedTo: '',
  correctedWhy: '',
  namesUntil: null,
  reasonUntil: null,
  outcomeUntil: null,
  correctedUntil: null,
});

/** A line of a decision that was never signed. */
export const eraseItem = (item: AwardDecision['items'][number]): AwardDecision['items'][number] => ({
  ...item,
  honorific: '',
  name: ERASED,
  position: '',
  citation: '',
  reason: '',
  reasonUntil: null,
  onPaper: '',
});

/** A line of a decision in force, which stays as it was signed, without what is told of it besides. */
export const eraseItemReason = (item: AwardDecision['items'][number]): AwardDecision['items'][number] => ({
  ...item,
  reason: '',
  reasonUntil: null,
});

/** A certificate, which stays with its decision, without why it is not valid any more. */
export const eraseStatusReason = (certificate: Certificate): Certificate => ({
  ...certificate,
  statusReason: '',
  reasonUntil: null,
  dueAt: null,
});

/** A mail that was sent, telling nothing to nobody. */
export const eraseMail = (mail: Mail): Mail => ({
  ...mail,
  to: NOWHERE,
  toName: ERASED,
  subject: ERASED,
  text: ERASED,
  digest: null,
  lastError: null,
});

/** Where a dossier stands, without what was said of it. */
export const eraseCase = (submission: SubmissionCase): SubmissionCase => ({
  ...submission,
  findings: [],
  remark: '',
});

/** Whether a proposal is about an account. */
export const isAboutAccount = (
  { change }: Pick<AccountProposal, 'change'>,
  { uid, email }: { uid: string; email: string },
): boolean => {
  if (change.kind === 'setTwoAdmins') return false;
  return change.kind === 'invite' ? change.email.toLowerCase() === email.toLowerCase() : change.uid === uid;
};

/** A proposal without the account that it is about, and without the name of whoever made or answered it. */
export function eraseProposal(
  proposal: AccountProposal,
  account: { uid: string; email: string },
): AccountProposal {
  const { by, decided, change } = proposal;
  const named = <T extends { uid: string }>(who: T): T =>
    who.uid === account.uid ? { ...who, name: ERASED } : who;
  const others = { ...proposal, by: named(by), decided: decided && named(decided) };
  if (!isAboutAccount(proposal, account)) return others;
  return {
    ...others,
    displayName: ERASED,
    change: change.kind === 'invite' ? { ...change, displayName: ERASED, email: NOWHERE } : change,
    reason: ERASED,
    decided: others.decided && { ...others.decided, remark: '' },
  };
}

/** An account that is nobody's any more. */
export const eraseMembership = (membership: Membership): Membership =>
  membershipOf({
    ...membership,
    displayName: ERASED,
    email: NOWHERE,
    active: false,
    invitation: 'withdrawn',
    grants: {},
  });
