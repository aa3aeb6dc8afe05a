import { joined } from '../base/joined-ids.ts';

export const caseChainId = (movementId: string, unitId: string, caseId: string) =>
  joined`${movementId}~${unitId}~${caseId}`;
export const participationChainId = (movementId: string, unitId: string) =>
  joined`${movementId}~${unitId}~participation`;
export const nominationChainId = (movementId: string, nominationId: string) =>
  joined`${movementId}~award~${nominationId}`;
/** Whom a nominee was compared with: beside its own chain, which its unit reads. */
export const comparisonChainId = (movementId: string, nominationId: string) =>
  joined`${movementId}~comparison~${nominationId}`;
export const scoreChainId = (movementId: string, unitId: string) => joined`${movementId}~${unitId}~score`;
export const sessionChainId = (movementId: string, sessionId: string) =>
  joined`${movementId}~session~${sessionId}`;
export const publicationChainId = (movementId: string, publicationId: string) =>
  joined`${movementId}~publication~${publicationId}`;
export const exemplarChainId = (movementId: string, exemplarId: string) =>
  joined`${movementId}~exemplar~${exemplarId}`;
export const questionChainId = (movementId: string, questionId: string) =>
  joined`${movementId}~question~${questionId}`;
/** Of the unit that takes a model up. */
export const adoptionChainId = (movementId: string, adoptionId: string) =>
  joined`${movementId}~adoption~${adoptionId}`;
export const decisionChainId = (movementId: string, decisionId: string) =>
  joined`${movementId}~decision~${decisionId}`;
/** Of the plan itself: made, launched, changed. */
export const planChainId = (movementId: string) => joined`${movementId}~plan`;
export const securityChainId = (authorityId: string) => joined`security~${authorityId}`;
export const settingsChainId = (authorityId: string) => joined`settings~${authorityId}`;
export const erasureChainId = (authorityId: string) => joined`erasure~${authorityId}`;
export const membershipChainId = (uid: string) => joined`membership~${uid}`;
