import { commentOn as run } from '../awards/comments.ts';
import { defineCallable } from '../platform/define-callable.ts';

export const commentOn = defineCallable('commentOn', run);
