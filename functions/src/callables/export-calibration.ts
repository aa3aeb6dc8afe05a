import { exportCalibration as run } from '../awards/export-certificates.ts';
import { logged } from '../awards/log-refusals.ts';
import { defineCallable } from '../platform/define-callable.ts';

export const exportCalibration = defineCallable('exportCalibration', logged('exportCalibration', run));
