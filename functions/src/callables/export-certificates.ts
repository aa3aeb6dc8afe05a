import { logged } from '../awards/log-refusals.ts';
import { exportCertificates as run } from '../awards/export-certificates.ts';
import { defineCallable } from '../platform/define-callable.ts';

export const exportCertificates = defineCallable('exportCertificates', logged('exportCertificates', run), {
  timeoutSeconds: 300,
  memory: '1GiB',
});
