import { logged } from '../awards/log-refusals.ts';
import { exportDecision as run } from '../awards/export-decision.ts';
import { defineCallable } from '../platform/define-callable.ts';

export const exportDecision = defineCallable('exportDecision', logged('exportDecision', run));
