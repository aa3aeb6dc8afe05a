import { logged } from '../awards/log-refusals.ts';
import { declareConflict as run } from '../council/declare-conflict.ts';
import { defineCallable } from '../platform/define-callable.ts';

export const declareConflict = defineCallable('declareConflict', logged('declareConflict', run));
