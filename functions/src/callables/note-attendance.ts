import { logged } from '../awards/log-refusals.ts';
import { noteAttendance as run } from '../council/note-attendance.ts';
import { defineCallable } from '../platform/define-callable.ts';

export const noteAttendance = defineCallable('noteAttendance', logged('noteAttendance', run));
