import type { Words } from './texts.ts';

export const en: Words = {
  homeTitle: 'Home',
  noMovement: 'There is no emulation movement yet',
  noMovementHint: 'When the launching authority opens a movement, what is to be done will appear here.',
  noPart: 'Your account has no part in this movement yet',
  noPartHint: 'If you are responsible for a unit, ask an administrator to give you a role in that unit.',
  openElsewhere: 'See',
  ofUnit: (unit, what) => `${unit}: ${what}`,

  adminOnly: 'You administer accounts and roles and have no part in emulation and awards.',
  adminLink: 'Go to the administration of accounts',

  myUnits: 'Your units',
  myClusters: 'Clusters you lead',
};
