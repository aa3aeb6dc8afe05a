import { exportCalibration as run } from '../awards/export-certificates.ts';
import { defineCallable } from '../platform/define-callable.ts';

export const exportCalibration = defineCallable('exportCalibration', run);
