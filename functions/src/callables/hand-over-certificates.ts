import { logged } from '../awards/log-refusals.ts';
import { handOverCertificates as run } from '../awards/hand-over.ts';
import { defineCallable } from '../platform/define-callable.ts';

export const handOverCertificates = defineCallable(
  'handOverCertificates',
  logged('handOverCertificates', run),
);
