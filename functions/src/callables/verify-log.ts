import { checkLog } from '../log/check-log.ts';
import { defineCallable } from '../platform/define-callable.ts';

export const verifyLog = defineCallable('verifyLog', checkLog, { timeoutSeconds: 540, memory: '1GiB' });
