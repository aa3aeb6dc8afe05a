import type { Names } from '../../language/language.ts';
import type { Words } from './texts.ts';

export const en = (its: Names): Words => ({
  title: 'Who has opened the plan',
  plan: 'Plan of the movement',
  officeOnly: `This page is for the ${its.office}`,
  officeOnlyHint: 'You can still read the plan.',
  standing: (opened, all) => `${opened} of ${all} units have opened the plan`,
  revise: 'Change the plan that runs',
  changes: 'What was changed in the plan',
  change: (on, reason) => `${on}: ${reason}`,
  reload: 'Look again',
  opened: 'Opened',
  notOpened: 'Not opened yet',
  nobody: 'No account in use yet',
  notYet: (name) => `${name}: not yet`,
  openedAt: (name, at) => `${name}: opened ${at}`,
  phone: (phone) => `Telephone: ${phone}`,
});
