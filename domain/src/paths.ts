/**
 * The only place where collection names are written.
 * Every function takes ids, or the `{wildcard}` of a trigger, and returns a Firestore path.
 */
export const paths = {
  units: () => 'units',
  unit: (unitId: string) => `units/${unitId}`,

  memberships: () => 'memberships',
  membership: (uid: string) => `memberships/${uid}`,
  notifications: (uid: string) => `memberships/${uid}/notifications`,
  notification: (uid: string, notificationId: string) => `memberships/${uid}/notifications/${notificationId}`,
  invitation: (tokenHash: string) => `invitations/${tokenHash}`,

  movements: () => 'movements',
  movement: (movementId: string) => `movements/${movementId}`,
  clusters: (movementId: string) => `movements/${movementId}/clusters`,
  cluster: (movementId: string, clusterId: string) => `movements/${movementId}/clusters/${clusterId}`,
  participants: (movementId: string) => `movements/${movementId}/participants`,
  participant: (movementId: string, unitId: string) => `movements/${movementId}/participants/${unitId}`,

  /** A case is what a unit owes once: its registration, or its report for one reporting period. */
  cases: (movementId: string, unitId: string) => `${paths.participant(movementId, unitId)}/cases`,
  case: (movementId: string, unitId: string, caseId: string) =>
    `${paths.cases(movementId, unitId)}/${caseId}`,
  draft: (movementId: string, unitId: string, caseId: string, draftId: string) =>
    `${paths.case(movementId, unitId, caseId)}/drafts/${draftId}`,
  versions: (movementId: string, unitId: string, caseId: string) =>
    `${paths.case(movementId, unitId, caseId)}/versions`,
  version: (movementId: string, unitId: string, caseId: string, version: number | string) =>
    `${paths.versions(movementId, unitId, caseId)}/${version}`,
  evidence: (movementId: string, unitId: string, caseId: string, fileId: string) =>
    `${paths.case(movementId, unitId, caseId)}/evidence/${fileId}`,
  evidenceChunks: (movementId: string, unitId: string, caseId: string, fileId: string) =>
    `${paths.evidence(movementId, unitId, caseId, fileId)}/chunks`,
  evidenceChunk: (
    movementId: string,
    unitId: string,
    caseId: string,
    fileId: string,
    index: number | string,
  ) => `${paths.evidenceChunks(movementId, unitId, caseId, fileId)}/${index}`,

  unitRecords: (movementId: string) => `movements/${movementId}/unitRecords`,
  unitRecord: (movementId: string, unitId: string) => `movements/${movementId}/unitRecords/${unitId}`,
  nodes: (movementId: string) => `movements/${movementId}/nodes`,
  node: (movementId: string, nodeId: string) => `movements/${movementId}/nodes/${nodeId}`,

  chain: (chainId: string) => `chains/${chainId}`,
  chainEntries: (chainId: string) => `chains/${chainId}/entries`,
  chainEntry: (chainId: string, n: number) => `chains/${chainId}/entries/${n}`,

  deadLetters: () => 'deadLetters',
  deadLetter: (deadLetterId: string) => `deadLetters/${deadLetterId}`,
} as const;

/** The case id of a registration; every other case id is the id of a reporting period. */
export const REGISTRATION_CASE = 'registration';

/** Drafts of one case: the unit's own, and the office's when it types what arrived on paper. */
export const draftIds = ['unit', 'paper'] as const;
export type DraftId = (typeof draftIds)[number];

export const nodeIds = {
  unit: (unitId: string) => `unit~${unitId}`,
  cluster: (clusterId: string) => `cluster~${clusterId}`,
  shard: (parentNodeId: string, index: number) => `shard~${parentNodeId}~${index}`,
};

export type NodeChildKind = 'cluster' | 'shard' | 'unitNode' | 'unit';

/** What a child of a node stands for, and its own id; units are counted under their plain id. */
export function nodeChildOf(childId: string): { kind: NodeChildKind; id: string } {
  const [prefix = '', ...rest] = childId.split('~');
  if (rest.length === 0) return { kind: 'unit', id: childId };
  if (prefix === 'cluster') return { kind: 'cluster', id: rest.join('~') };
  if (prefix === 'unit') return { kind: 'unitNode', id: rest.join('~') };
  return { kind: 'shard', id: childId };
}

/** Scope of a cluster lead's grant: clusters belong to a movement. */
export const clusterScope = (movementId: string, clusterId: string) => `${movementId}~${clusterId}`;

/** The cluster a scope stands for; null where it is a unit. */
export function clusterOfScope(scope: string): { movementId: string; clusterId: string } | null {
  const at = scope.indexOf('~');
  return at < 0 ? null : { movementId: scope.slice(0, at), clusterId: scope.slice(at + 1) };
}

export const caseChainId = (movementId: string, unitId: string, caseId: string) =>
  `${movementId}~${unitId}~${caseId}`;
export const participationChainId = (movementId: string, unitId: string) =>
  `${movementId}~${unitId}~participation`;
export const membershipChainId = (uid: string) => `membership~${uid}`;
