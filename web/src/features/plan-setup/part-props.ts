import type { PartName } from '@thidua/domain/plan/part-names';
import type { Plan, PlanPart } from '@thidua/domain/plan/plan-draft';
import type { Unit } from '@thidua/domain/movement/unit';

/** A part as it is shown for editing. */
export interface PartProps<N extends PartName> {
  value: PlanPart<N>;
  change: (part: Partial<PlanPart<N>>) => void;
  /** The other parts as they are stored. */
  plan: Plan;
  /** The units of the authority that are there, in their order. */
  units: readonly ({ id: string } & Unit)[];
}
