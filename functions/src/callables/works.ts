import { certificateKeys } from '../platform/settings.ts';
import { defineService } from './define-service.ts';

/** Acts that take time or memory, or sign certificates. */
export const works = defineService('works', {
  timeoutSeconds: 540,
  memory: '1GiB',
  secrets: [certificateKeys],
});
