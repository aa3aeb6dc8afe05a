import { defineService } from './define-service.ts';

/** Acts that are answered at once. */
export const calls = defineService('calls', { timeoutSeconds: 60, memory: '256MiB' });
