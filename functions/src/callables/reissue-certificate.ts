import { logged } from '../awards/log-refusals.ts';
import { reissueCertificate as run } from '../awards/correct-certificate.ts';
import { defineCallable } from '../platform/define-callable.ts';
import { certificateKeys } from '../platform/settings.ts';

export const reissueCertificate = defineCallable('reissueCertificate', logged('reissueCertificate', run), {
  secrets: [certificateKeys],
});
