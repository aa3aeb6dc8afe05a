import type { UnitRole } from '@thidua/domain/unit-change/read-cells';
import type { WantedUnit } from '@thidua/domain/unit-change/unit-change';

/** What a cell of a sheet says for each kind of unit, as the reading of sheets understands it in any language of the page. */
export const kindSaid: Record<WantedUnit['kind'], string> = {
  office: 'office',
  ward: 'ward',
  organisation: 'organisation',
  armedForce: 'armed force',
  school: 'school',
  publicService: 'public service',
  enterprise: 'enterprise',
  cooperative: 'cooperative',
  householdGroup: 'household group',
};
/** The same of what somebody is in a unit. */
export const roleSaid: Record<UnitRole, string> = { unitHead: 'unit head', unitEditor: 'unit editor' };
