import { actOf, isReading, type ChangingAct } from '@thidua/domain/contract/acts';
import {
  callables,
  type CallableName,
  type CallableRequest,
  type CallableResponse,
} from '@thidua/domain/contract/callables';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { refusalCodeSchema, refusalDetailsSchema, type RefusalCode } from '@thidua/domain/base/refusal';
import { FirebaseError } from 'firebase/app';
import { connectFunctionsEmulator, getFunctions, httpsCallable } from 'firebase/functions';
import { z } from 'zod';
import { app, auth } from './app.ts';
import { now } from '../browser/clock.ts';
import { inTime, unansweredList } from '../browser/unanswered.ts';
import { words as callWords } from '../language/call-texts.ts';
import { words, type Words } from '../language/failure-texts.ts';
import { refusalTexts } from '../language/refusals.ts';

const REGION = 'asia-southeast1';
const functions = getFunctions(app, REGION);
if (import.meta.env.MODE === 'emulator') {
  const port = Number(import.meta.env.VITE_EMULATOR_FUNCTIONS_PORT ?? '5001');
  connectFunctionsEmulator(functions, window.location.hostname, port);
}

/** Longer than `works` may take; the client would give up after 70 s. */
const WORKS_MS = 550_000;

/** How long somebody waits before they are told that nothing is known yet; milliseconds. */
const PATIENCE = { calls: 8000, works: 30_000 } as const;

export interface CallFailure<T = unknown> {
  /** Why it was refused; null when it did not get that far. */
  refusal: RefusalCode | null;
  /** A sentence for whoever asked. */
  text: string;
  /** Where the server has not answered yet: what it answers after all. */
  later: Promise<Result<T, CallFailure<T>>> | null;
}

/** The acts that nobody knows of whether they were done. */
export const unansweredActs = unansweredList<ChangingAct>();

const detailed = z.object({ details: refusalDetailsSchema });

const texts: Record<string, keyof Words> = {
  'functions/unavailable': 'unreachable',
  'functions/deadline-exceeded': 'timedOut',
  'functions/unauthenticated': 'signInAgain',
  'functions/invalid-argument': 'malformed',
};

function failureOf(error: unknown): CallFailure<never> {
  const refused = detailed.safeParse(error);
  if (refused.success) {
    const { refusal } = refused.data.details;
    return { refusal, text: refusalTexts[refusal], later: null };
  }
  const code = error instanceof FirebaseError ? error.code : '';
  const text = words[texts[code] ?? (navigator.onLine ? 'serverFailed' : 'unreachable')];
  return { refusal: null, text, later: null };
}

const answeredEach = z.object({ outcomes: z.array(z.object({ refusal: refusalCodeSchema.nullable() })) });

/** An answer for many says of each whether it was done. */
function asWhole(answer: Result<unknown, CallFailure>): Result<unknown, { text: string }> {
  const each = answer.ok ? answeredEach.safeParse(answer.value).data?.outcomes : undefined;
  const refused = each?.flatMap(({ refusal }) => refusal ?? []) ?? [];
  const [first] = refused;
  return first && each
    ? err({ text: callWords.partly(each.length - refused.length, refused.length, refusalTexts[first]) })
    : answer;
}

async function ask<N extends CallableName>(
  name: N,
  request: CallableRequest<N>,
): Promise<Result<CallableResponse<N>, CallFailure<CallableResponse<N>>>> {
  try {
    const { service } = actOf(name);
    const options = service === 'works' ? { timeout: WORKS_MS } : {};
    const answer = await httpsCallable(functions, service, options)({ act: name, request });
    return ok(callables[name].response.parse(answer.data));
  } catch (error) {
    return err(failureOf(error));
  }
}

/** A text over its limit is not cut and not sent; everything else that is wrong the server says. */
const isTooLong = (wrong: z.ZodError | undefined): boolean =>
  wrong?.issues.some(({ code, message }) => code === 'too_big' || message === 'tooLong') ?? false;

/**
 * Calls a function; every failure comes back as a sentence to show. An act that the server does not answer comes back
 * too, so that nobody is locked in: as not confirmed, with what will be answered `later`. Asked again, it is not done
 * twice (test/frame/repeats.test.ts).
 */
export async function call<N extends CallableName>(
  name: N,
  request: CallableRequest<N>,
): Promise<Result<CallableResponse<N>, CallFailure<CallableResponse<N>>>> {
  if (isTooLong(callables[name].request.safeParse(request).error)) {
    return err({ refusal: null, text: callWords.tooLong, later: null });
  }
  const askedAt = now();
  const answer = ask(name, request);
  if (isReading(name)) return answer;
  const soon = await inTime(answer, PATIENCE[actOf(name).service]);
  if (soon) return soon.value;
  unansweredActs.follow({ uid: auth.currentUser?.uid ?? null, what: name, askedAt }, answer.then(asWhole));
  return err({ refusal: null, text: callWords.notConfirmed, later: answer });
}
