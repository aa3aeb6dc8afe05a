import { releaseMails as release } from '../mail/release-mails.ts';
import { defineCallable } from '../platform/define-callable.ts';

export const releaseMails = defineCallable('releaseMails', release);
