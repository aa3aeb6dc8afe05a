import { movementSchema, type Movement } from '@thidua/domain/movement/movement';
import type { planTemplates } from '@thidua/domain/contract/plan-callables';
import plan221 from '../../../movements/plan-221.json' with { type: 'json' };

const files: Record<(typeof planTemplates)[number], unknown> = { 'plan-221': plan221 };

export const templateOf = (template: (typeof planTemplates)[number]): Movement =>
  movementSchema.parse(files[template]);
