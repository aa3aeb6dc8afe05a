import { logged } from '../awards/log-refusals.ts';
import { releaseMails as release } from '../mail/release-mails.ts';
import { defineCallable } from '../platform/define-callable.ts';

export const releaseMails = defineCallable('releaseMails', logged('releaseMails', release));
