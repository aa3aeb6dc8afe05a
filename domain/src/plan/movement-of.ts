import { movementSchema, type Movement } from '../movement/movement.ts';
import { PREAMBLE } from '../words/stored.ts';
import type { Kept, Plan } from './plan-draft.ts';

interface Drafted {
  authorityId: string;
  plan: Plan;
  kept: Kept;
}

/** Where in the plan a passage stands that was written here: by the plan's own numbering. */
const at = (section: string, index: number) => `${section}.${index + 1}`;
const sourced = <T extends { text: string; source: string }>(section: string, passages: readonly T[]): T[] =>
  passages.map((one, index) => ({ ...one, source: one.source || at(section, index) }));

/**
 * The movement that a draft becomes when it is launched, as it is shown before; null while it lacks what every movement has,
 * of which `checkPlan` tells.
 */
export function movementOf({ authorityId, plan, kept }: Drafted): Movement | null {
  const { head, text, areas, units, timeline, scoring, awards } = plan;
  const whole = {
    authorityId,
    status: 'open',
    zone: kept.zone,
    period: { from: head.from, to: head.to },
    registrationDeadline: timeline.registrationDeadline,
    lateRegistrations: timeline.lateRegistrations,
    reportingPeriods: timeline.reportingPeriods,
    nominationDeadline: timeline.nominationDeadline,
    sessionOn: timeline.sessionOn,
    unitsOfMeasure: kept.unitsOfMeasure,
    measure: kept.measure,
    reminders: kept.reminders,
    title: head.title,
    shortTitle: head.shortTitle,
    number: head.number,
    issuedOn: head.issuedOn,
    issuedAt: head.issuedAt,
    issuer: head.issuer,
    signedAs: head.signedAs.filter(Boolean),
    motto: head.motto,
    sample: false,
    copyOf: kept.origin?.movementId ?? null,
    purposes: sourced('I.1', text.purposes),
    requirements: sourced('I.2', text.requirements),
    legalBases: text.legalBases.map((one) => ({ ...one, source: one.source || PREAMBLE })),
    legalActs: text.legalActs,
    tasks: text.tasks.map((one, index) => ({ ...one, source: one.source || at('IV', index) })),
    recipients: text.recipients,
    participants: {
      collectives: sourced('II.1.1', units.collectives),
      individuals: sourced('II.1.2', units.individuals),
    },
    contentAreas: sourced('II.2', areas.contentAreas),
    proposedTargets: areas.proposedTargets,
    criteria: {
      collective: sourced('III.1.1', scoring.collective),
      individual: sourced('III.1.2', scoring.individual),
    },
    awardForms: awards.given ? sourced('III.2', awards.forms) : [],
    awards: awards.given ? awardSettingsIn(plan, kept) : null,
  };
  return movementSchema.safeParse(whole).data ?? null;
}

function awardSettingsIn({ awards, scoring, timeline }: Plan, { dossiersPerUnit, publicDays }: Kept) {
  const { outline, quotas, checklist, directWorkerShare, voting, citation } = awards;
  const { targetsMet, maxLateReports, reviewVotes } = awards;
  const { symbol, issuerTitle, legalBases, recipients } = awards;
  return {
    outline,
    quotas,
    dossiersPerUnit,
    publicDays,
    directWorkerShare,
    eligibility: { targetsMet, maxLateReports, reviewVotes },
    scoreTable: scoring.groups,
    voting,
    commentDays: timeline.commentDays,
    checklist,
    decision: { symbol, issuerTitle, legalBases, recipients },
    citation,
  };
}
