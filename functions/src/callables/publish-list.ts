import { logged } from '../awards/log-refusals.ts';
import { publishList as run } from '../awards/publish-list.ts';
import { defineCallable } from '../platform/define-callable.ts';

export const publishList = defineCallable('publishList', logged('publishList', run), { timeoutSeconds: 300 });
