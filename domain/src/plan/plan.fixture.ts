import { awardSettings, giayKhen } from '../movement/award-settings.fixture.ts';
import { wholePlan221 } from '../movement/movement.fixture.ts';
import { movementSchema, type Movement } from '../movement/movement.ts';
import type { Unit } from '../movement/unit.ts';
import { derivePlan, type Maker } from './derive-plan.ts';
import type { Plan } from './plan-draft.ts';
import type { PlanFrame } from './plan-finding.ts';

type Known = Pick<Unit, 'name' | 'kind' | 'active' | 'ancestors'>;
const unit = (name: string, more: Partial<Known> = {}): Known => ({
  name,
  kind: 'ward',
  active: true,
  ancestors: ['q5'],
  ...more,
});

/** Two wards, a quarter of the first, a company and a unit that is gone. */
export const units = new Map([
  ['p1', unit('Phường 1')],
  ['p2', unit('Phường 2')],
  ['kp1', unit('Khu phố 1', { ancestors: ['q5', 'p1'], kind: 'householdGroup' })],
  ['cty', unit('Công ty A', { kind: 'enterprise' })],
  ['p15', unit('Phường 15', { active: false })],
]);

export const maker: Maker = {
  name: 'Ủy ban nhân dân Quận 5',
  placeName: 'Quận 5',
  zone: 'Asia/Ho_Chi_Minh',
  units,
};

/** Plan 221 with awards, and a law that stood behind it. */
export const template: Movement = movementSchema.parse({
  ...wholePlan221,
  legalActs: [{ name: 'Luật Thi đua, Khen thưởng 2003', from: '2004-07-01', to: '2023-12-31' }],
  legalBases: [{ text: 'Căn cứ Luật Thi đua, khen thưởng 2003.', source: 'Phần mở đầu' }],
  awardForms: giayKhen.map((form) => ({ ...form, text: 'Tặng Giấy khen', source: 'III.2' })),
  reminders: [{ days: -2, to: ['unitHead'] }],
  awards: { ...awardSettings, dossiersPerUnit: 40, publicDays: { ...awardSettings.publicDays, names: 45 } },
});

/** A year on, every unit placed: nothing is wrong with it but what its test makes so. */
export function soundFrame(change: (plan: Plan) => Partial<Plan> = () => ({})): PlanFrame {
  const { plan, kept } = derivePlan(maker, { movement: template, days: 365, earlier: null });
  const scored = plan.scoring.groups.flatMap(({ items }) => items);
  const own = scored.flatMap(({ id, kind, title, maxPoints }) =>
    kind === 'criterion' ? [{ id, title, text: title, source: 'III.1', maxPoints }] : [],
  );
  const sound: Plan = {
    ...plan,
    head: { ...plan.head, number: '15/KH-UBND' },
    areas: {
      ...plan.areas,
      proposedTargets: plan.areas.contentAreas.map(({ id }) => ({
        id: `t-${id.replace('.', '-')}`,
        contentArea: id,
        name: 'Tỷ lệ',
        unitOfMeasure: '%',
        direction: 'up',
        kinds: [],
      })),
    },
    units: {
      ...plan.units,
      clusters: [{ id: 'cum-1', name: 'Cụm 1', leadUnitId: 'p1', proposedTargets: [] }],
      places: Object.fromEntries(
        Object.entries(plan.units.places).map(([id, place]) => [id, { ...place, clusterId: 'cum-1' }]),
      ),
    },
    scoring: { ...plan.scoring, collective: own },
  };
  return { plan: { ...sound, ...change(sound) }, kept, units, today: '2022-11-20' };
}
