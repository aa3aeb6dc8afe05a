import { reminderStageSchema, type ReminderStage } from '@thidua/domain/movement/reminder-stage';

export const sides = ['before', 'on', 'after'] as const;

/** A stage as it is typed. */
export interface StageRow {
  key: string;
  side: (typeof sides)[number];
  /** null while the field is empty. */
  days: number | null;
  to: ReminderStage['to'];
}

const sideOf = (days: number): StageRow['side'] => {
  if (days === 0) return 'on';
  return days < 0 ? 'before' : 'after';
};

let made = 0;

export function rowOf({ days, to }: ReminderStage): StageRow {
  made += 1;
  return { key: String(made), side: sideOf(days), days: Math.abs(days), to };
}

/** The keys of what is saved are its days, so that they stay the same while nothing is typed. */
export const rowsOf = (stages: readonly ReminderStage[]): StageRow[] =>
  stages.map(({ days, to }) => ({ key: `saved${days}`, side: sideOf(days), days: Math.abs(days), to }));

/** Days after the deadline, negative before it; NaN where none are typed. */
export function signedDays({ side, days }: StageRow): number {
  if (side === 'on') return 0;
  if (days === null) return Number.NaN;
  return side === 'before' ? -days : days;
}

export const stagesOf = (rows: readonly StageRow[]): ReminderStage[] =>
  rows.map((row) => ({ days: signedDays(row), to: row.to })).toSorted((a, b) => a.days - b.days);

/** What is wrong with each row, in their order; null where nothing is. */
export const faultsOf = (rows: readonly StageRow[]): ('nobody' | 'twice' | 'days' | null)[] =>
  rows.map((row, index) => {
    const days = signedDays(row);
    if (rows.slice(0, index).some((before) => signedDays(before) === days)) return 'twice';
    if (row.side !== 'on' && days === 0) return 'days';
    if (!reminderStageSchema.shape.days.safeParse(days).success) return 'days';
    return row.to.length === 0 ? 'nobody' : null;
  });
