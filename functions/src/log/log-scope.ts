/** All chains of an authority, or those of one of its movements. */
export interface LogScope {
  authorityId: string;
  movementId?: string;
}
