import { logged } from '../awards/log-refusals.ts';
import { noteAttendance as run } from '../council/take-part.ts';
import { defineCallable } from '../platform/define-callable.ts';

export const noteAttendance = defineCallable('noteAttendance', logged('noteAttendance', run));
