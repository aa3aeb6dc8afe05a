import { logged } from '../awards/log-refusals.ts';
import { listCouncilMembers as run } from '../council/list-council-members.ts';
import { defineCallable } from '../platform/define-callable.ts';

export const listCouncilMembers = defineCallable('listCouncilMembers', logged('listCouncilMembers', run));
