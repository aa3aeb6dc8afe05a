import { z } from 'zod';

/** Why something asked for was not done; each code has its sentence in labels.ts. */
export const refusalCodes = [
  'notAllowed',
  'notInThisState',
  'reasonRequired',
  'versionUnderWay',
  'notForThisKind',
  'nothingToGoBackTo',
  'unknownUnit',
  'unknownCase',
  'unknownCluster',
  'untilNotLater',
  'unknownAccount',
  'invitationSpent',
  'emailTaken',
  'unknownMovement',
  'ownRoles',
] as const;
export const refusalCodeSchema = z.enum(refusalCodes);
export type RefusalCode = z.infer<typeof refusalCodeSchema>;
