import { logged } from '../awards/log-refusals.ts';
import { defineCallable } from '../platform/define-callable.ts';
import { scoreUnit as score } from '../scores/score-unit.ts';

export const scoreUnit = defineCallable('scoreUnit', logged('scoreUnit', score));
