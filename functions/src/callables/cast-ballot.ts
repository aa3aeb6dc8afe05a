import { logged } from '../awards/log-refusals.ts';
import { castBallot as run } from '../council/cast-ballot.ts';
import { defineCallable } from '../platform/define-callable.ts';

export const castBallot = defineCallable('castBallot', logged('castBallot', run));
