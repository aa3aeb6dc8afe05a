import { isOnTime, type Movement } from '@thidua/domain/movement/movement';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import type { CaseState } from '@thidua/domain/submission/case';
import { addDays, daysBetween, type LocalDate } from '@thidua/domain/base/time';
import type { Punctuality, UnitRecord } from '@thidua/domain/summary/unit-record';
import { caseTitle } from '../../../language/labels.ts';

/** Who looks at the page: the head signs, the editor prepares, everybody else only looks on. */
export type Viewer = 'head' | 'editor' | 'onlooker';

const steps = [
  'approve',
  'mend',
  'finishAmendment',
  'write',
  'waitHead',
  'waitCheck',
  'waitOffice',
  'registerFirst',
  'notOpen',
  'done',
  'closed',
] as const;
/** What comes next in a case. */
export type Step = (typeof steps)[number];

const ownSteps: readonly Step[] = ['approve', 'mend', 'finishAmendment', 'write'];

export interface CaseLine {
  caseId: string;
  title: string;
  state: CaseState;
  punctuality: Punctuality;
  deadline: LocalDate;
  /** Days from today to the last day on time: 0 on that day, negative after it; null once the case counts as in. */
  daysLeft: number | null;
  /** The first day on which a report can be about its whole period; null for a registration. */
  opensOn: LocalDate | null;
  firstValidAt: Date | null;
  /** It came back after a valid version within the deadline, which stays the one that is judged. */
  keepsOnTime: boolean;
  step: Step;
  /** Whether the viewer is the one to act. */
  mine: boolean;
}

export interface Agenda {
  lines: CaseLine[];
  /** The one thing to do first; null when nothing waits for the viewer. */
  first: CaseLine | null;
}

type Plan = Pick<Movement, 'reportingPeriods' | 'status' | 'zone'>;
type Counted = Pick<UnitRecord, 'cases' | 'deadlines' | 'punctuality'>;

/** Everything a unit owes in a movement, in the order of the plan, and what the viewer should do first. */
export function agendaOf(movement: Plan, record: Counted, viewer: Viewer, today: LocalDate): Agenda {
  const registered = (record.cases[REGISTRATION_CASE]?.counted ?? null) !== null;
  const periods = movement.reportingPeriods.toSorted((a, b) => (a.due < b.due ? -1 : 1));
  const line = (caseId: string, regular: LocalDate, opensOn: LocalDate | null): CaseLine => {
    const facts = record.cases[caseId];
    const state = facts?.state ?? 'draft';
    const firstValidAt = facts?.firstValidAt ?? null;
    const punctuality = record.punctuality[caseId] ?? 'notOwed';
    const deadline = record.deadlines[caseId] ?? regular;
    const blocked = caseId !== REGISTRATION_CASE && !registered;
    const step = movement.status === 'open' ? stepOf(state, punctuality, blocked, viewer) : 'closed';
    const isIn = punctuality === 'onTime' || punctuality === 'late';
    return {
      caseId,
      title: caseTitle(movement, caseId),
      state,
      punctuality,
      deadline,
      daysLeft: isIn ? null : daysBetween(today, deadline),
      opensOn,
      firstValidAt,
      keepsOnTime:
        step === 'mend' && firstValidAt !== null && isOnTime(deadline, firstValidAt, movement.zone),
      step,
      mine: viewer !== 'onlooker' && ownSteps.includes(step),
    };
  };
  const registration = record.deadlines[REGISTRATION_CASE];
  const lines = [
    ...(registration === undefined ? [] : [line(REGISTRATION_CASE, registration, null)]),
    ...periods.map((period) => line(period.id, period.due, addDays(period.to, 1))),
  ];
  return { lines, first: lines.filter(({ mine }) => mine).toSorted(byUrgency)[0] ?? null };
}

function stepOf(state: CaseState, punctuality: Punctuality, blocked: boolean, viewer: Viewer): Step {
  switch (state) {
    case 'received':
      return 'done';
    case 'validated':
      return 'waitOffice';
    case 'submitted':
      return 'waitCheck';
    case 'awaitingHead':
      return viewer === 'head' ? 'approve' : 'waitHead';
    case 'invalid':
    case 'returned':
      return 'mend';
    case 'amending':
      return 'finishAmendment';
    case 'draft':
      if (punctuality === 'notOpen') return 'notOpen';
      return blocked ? 'registerFirst' : 'write';
  }
}

/** What is owed before what is not, the nearer deadline first, and of equals what needs the smaller step. */
function byUrgency(a: CaseLine, b: CaseLine): number {
  const optional = Number(a.punctuality === 'notOwed') - Number(b.punctuality === 'notOwed');
  if (optional !== 0) return optional;
  if (a.deadline !== b.deadline) return a.deadline < b.deadline ? -1 : 1;
  return steps.indexOf(a.step) - steps.indexOf(b.step);
}
