import { defineCallable } from '../platform/define-callable.ts';
import { scoreUnit as score } from '../scores/score-unit.ts';

export const scoreUnit = defineCallable('scoreUnit', score);
