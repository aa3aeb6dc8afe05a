import type { EligibilityFact } from '@thidua/domain/nomination/eligibility';
import { factsFor, type FactsFrame } from '@thidua/domain/nomination/judge-nomination';
import { workRoles, type NominationContent } from '@thidua/domain/nomination/content';
import { parseNumber } from '@thidua/domain/base/text';

/**
 * Eligibility by figures of what is typed so far. Left out: what cannot be told yet, and what the cluster's other
 * nominations decide, which a unit does not see.
 */
export function previewFacts(content: NominationContent, frame: FactsFrame): EligibilityFact[] {
  const votesFor = parseNumber(content.votesFor);
  const votesAgainst = parseNumber(content.votesAgainst);
  const isPerson = content.kind === 'individual';
  const workRole = (isPerson && workRoles.find((role) => role === content.workRole)) || null;
  const untold = new Set<EligibilityFact['code']>(['clusterQuota']);
  if (votesFor === null || votesAgainst === null) untold.add('reviewVotes');
  if (workRole === null) untold.add('directWorkers');
  const { formId, kind, honorific, name, position, citation } = content;
  const fields = {
    formId,
    kind,
    honorific,
    name,
    position,
    citation,
    workRole,
    votesFor: votesFor ?? 0,
    votesAgainst: votesAgainst ?? 0,
    initiative: content.initiative.trim() !== '',
  };
  return factsFor(fields, frame).filter(({ code }) => !untold.has(code));
}
