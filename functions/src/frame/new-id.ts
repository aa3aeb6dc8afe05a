import type { Services } from '../platform/services.ts';

/** An id of 80 random bits that is fit for a path. */
export const newId = ({ sha256, newToken }: Pick<Services, 'sha256' | 'newToken'>) =>
  sha256(newToken()).slice(0, 20);
