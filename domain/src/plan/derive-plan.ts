import { defaultPublicDays, defaultVotingRules, scoreItemsOf } from '../movement/award-settings.ts';
import { defaultMeasure } from '../movement/measure.ts';
import type { Cluster, Movement, Participant } from '../movement/movement.ts';
import { defaultReminders } from '../movement/reminder-stage.ts';
import { shiftMovement } from '../movement/shift.ts';
import type { Unit, UnitKind } from '../movement/unit.ts';
import type { Kept, Place, Plan } from './plan-draft.ts';

/** The authority that a movement is made for. */
export interface Maker {
  name: string;
  placeName: string;
  zone: string;
  units: ReadonlyMap<string, Pick<Unit, 'kind' | 'active'>>;
}

/** What a movement is made of. `days`: by so many every date is moved. */
export interface Origin {
  movement: Movement;
  days: number;
  /** Of an earlier movement of the authority; null of a template, which knows no units of hers. */
  earlier: {
    movementId: string;
    clusters: ReadonlyMap<string, Cluster>;
    participants: readonly Pick<Participant, 'unitId' | 'clusterId' | 'obligation' | 'active' | 'phone'>[];
  } | null;
}

/** Units that an authority invites and does not oblige (plan 221, II.1). */
const INVITED: readonly UnitKind[] = ['enterprise', 'cooperative', 'householdGroup'];
const DOSSIERS = 60;

/**
 * A new movement to be worked on: empty, or all of another one's plan with its dates moved by as many days each. Its number is
 * its own, so it is left open; issuer and place are the authority's. Units that are gone take no part, new ones do.
 */
export function derivePlan(maker: Maker, origin: Origin | null): { plan: Plan; kept: Kept } {
  if (origin === null) return { plan: emptyPlan(maker), kept: keptOf(maker, null) };
  const { movement, earlier, days } = origin;
  const moved = shiftMovement(movement, days);
  const { period, participants, contentAreas, criteria, awards } = moved;
  const empty = emptyPlan(maker);
  const items = awards ? scoreItemsOf(awards) : [];
  const plan: Plan = {
    head: {
      title: moved.title,
      shortTitle: moved.shortTitle,
      number: '',
      issuedOn: moved.issuedOn,
      issuedAt: maker.placeName || moved.issuedAt,
      issuer: maker.name,
      signedAs: moved.signedAs,
      motto: moved.motto,
      from: period.from,
      to: period.to,
    },
    text: {
      purposes: moved.purposes,
      requirements: moved.requirements,
      legalBases: moved.legalBases,
      legalActs: moved.legalActs,
      tasks: moved.tasks,
      recipients: moved.recipients,
    },
    areas: { contentAreas, proposedTargets: moved.proposedTargets },
    units: {
      ...participants,
      clusters: [...(earlier?.clusters ?? [])].map(([id, { name, leadUnitId, proposedTargets }]) => ({
        id,
        name,
        proposedTargets,
        leadUnitId: leadUnitId !== null && isThere(maker, leadUnitId) ? leadUnitId : null,
      })),
      places: placesIn(maker, earlier?.participants ?? []),
    },
    timeline: {
      registrationDeadline: moved.registrationDeadline,
      lateRegistrations: moved.lateRegistrations,
      reportingPeriods: moved.reportingPeriods,
      nominationDeadline: moved.nominationDeadline,
      sessionOn: moved.sessionOn,
      commentDays: awards?.commentDays ?? empty.timeline.commentDays,
    },
    scoring: {
      ...criteria,
      total: sumOf(items.flatMap(({ kind, maxPoints }) => (kind === 'criterion' ? [maxPoints] : []))),
      groups: awards?.scoreTable ?? [],
    },
    awards: {
      ...empty.awards,
      given: awards !== null,
      forms: moved.awardForms,
      ...(awards && {
        quotas: awards.quotas,
        outline: awards.outline,
        checklist: awards.checklist,
        ...awards.eligibility,
        directWorkerShare: awards.directWorkerShare,
        voting: awards.voting,
        symbol: awards.decision.symbol,
        issuerTitle: awards.decision.issuerTitle,
        legalBases: awards.decision.legalBases,
        recipients: awards.decision.recipients,
        citation: awards.citation,
      }),
    },
  };
  return { plan, kept: keptOf(maker, origin) };
}

export const sumOf = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((sum, one) => sum + (one ?? 0), 0);

const isThere = ({ units }: Maker, unitId: string) => units.get(unitId)?.active ?? false;

function placesIn(
  maker: Maker,
  before: NonNullable<Origin['earlier']>['participants'],
): Plan['units']['places'] {
  const known = new Map(before.map((one) => [one.unitId, one]));
  return Object.fromEntries(
    [...maker.units].flatMap(([unitId, { kind, active }]): [string, Place][] => {
      if (!active || kind === 'authority') return [];
      const placed = known.get(unitId);
      if (placed && !placed.active) return [];
      const obligation = placed?.obligation ?? (INVITED.includes(kind) ? 'invited' : 'required');
      const phone = placed?.phone ?? '';
      return [[unitId, { clusterId: placed?.clusterId ?? null, obligation, phone }]];
    }),
  );
}

function keptOf({ zone }: Maker, origin: Origin | null): Kept {
  const { movement, earlier } = origin ?? {};
  return {
    zone,
    unitsOfMeasure: movement?.unitsOfMeasure ?? [],
    measure: movement?.measure ?? defaultMeasure,
    dossiersPerUnit: movement?.awards?.dossiersPerUnit ?? DOSSIERS,
    publicDays: movement?.awards?.publicDays ?? defaultPublicDays,
    reminders: movement?.reminders ?? defaultReminders,
    origin: movement
      ? { movementId: earlier?.movementId ?? null, number: movement.number, place: movement.issuedAt }
      : null,
  };
}

function emptyPlan(maker: Maker): Plan {
  return {
    head: {
      title: '',
      shortTitle: '',
      number: '',
      issuedOn: null,
      issuedAt: maker.placeName,
      issuer: maker.name,
      signedAs: [],
      motto: '',
      from: null,
      to: null,
    },
    text: { purposes: [], requirements: [], legalBases: [], legalActs: [], tasks: [], recipients: [] },
    areas: { contentAreas: [], proposedTargets: [] },
    units: { collectives: [], individuals: [], clusters: [], places: placesIn(maker, []) },
    timeline: {
      registrationDeadline: null,
      lateRegistrations: 'accepted',
      reportingPeriods: [],
      nominationDeadline: null,
      sessionOn: null,
      commentDays: 5,
    },
    scoring: { collective: [], individual: [], total: null, groups: [] },
    awards: {
      given: true,
      forms: [],
      quotas: [],
      outline: [],
      checklist: [],
      targetsMet: 0.7,
      maxLateReports: 2,
      reviewVotes: 0.5,
      directWorkerShare: 0.5,
      voting: defaultVotingRules,
      symbol: '',
      issuerTitle: '',
      legalBases: [],
      recipients: [],
      citation: '',
    },
  };
}
