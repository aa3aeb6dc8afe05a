import { joined } from '../base/joined-ids.ts';

/** The case id of a registration. */
export const REGISTRATION_CASE = 'registration';
/** The case id of a unit's review, whose minutes every nomination of the unit rests on. */
export const REVIEW_CASE = 'review';
const NOMINATION_PREFIX = 'nomination-';
/** The case id of a nomination's dossier; `key` is made by the client, `[a-z0-9]{1,20}`. */
export const nominationCase = (key: string) => joined`${NOMINATION_PREFIX}${key}`;
export const isNominationCase = (caseId: string) => caseId.startsWith(NOMINATION_PREFIX);

/** A nomination's id tells whose it is, and its case. */
export const nominationId = (unitId: string, caseId: string) => joined`${unitId}~${caseId}`;
export function nominationRef(nominationId: string): { unitId: string; caseId: string } {
  const [unitId = '', caseId = ''] = nominationId.split('~');
  return { unitId, caseId };
}

/** Drafts of one case: the unit's own, and the office's when it types what arrived on paper. */
export const draftIds = ['unit', 'paper'] as const;
export type DraftId = (typeof draftIds)[number];
