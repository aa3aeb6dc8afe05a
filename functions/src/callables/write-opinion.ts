import { logged } from '../awards/log-refusals.ts';
import { writeOpinion as run } from '../council/write-opinion.ts';
import { defineCallable } from '../platform/define-callable.ts';

export const writeOpinion = defineCallable('writeOpinion', logged('writeOpinion', run));
