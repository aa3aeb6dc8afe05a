import { actOf } from '@thidua/domain/contract/acts';
import {
  callables,
  type CallableName,
  type CallableRequest,
  type CallableResponse,
} from '@thidua/domain/contract/callables';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { refusalDetailsSchema, type RefusalCode } from '@thidua/domain/base/refusal';
import { FirebaseError } from 'firebase/app';
import { connectFunctionsEmulator, getFunctions, httpsCallable } from 'firebase/functions';
import { z } from 'zod';
import { app } from './app.ts';
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

export interface CallFailure {
  /** Why it was refused; null when it did not get that far. */
  refusal: RefusalCode | null;
  /** A sentence for whoever asked. */
  text: string;
}

const detailed = z.object({ details: refusalDetailsSchema });

const texts: Record<string, keyof Words> = {
  'functions/unavailable': 'unreachable',
  'functions/deadline-exceeded': 'timedOut',
  'functions/unauthenticated': 'signInAgain',
  'functions/invalid-argument': 'malformed',
};

function failureOf(error: unknown): CallFailure {
  const refused = detailed.safeParse(error);
  if (refused.success) {
    const { refusal } = refused.data.details;
    return { refusal, text: refusalTexts[refusal] };
  }
  const code = error instanceof FirebaseError ? error.code : '';
  const text = words[texts[code] ?? (navigator.onLine ? 'serverFailed' : 'unreachable')];
  return { refusal: null, text };
}

/** Calls a function; every failure comes back as a sentence to show. */
export async function call<N extends CallableName>(
  name: N,
  request: CallableRequest<N>,
): Promise<Result<CallableResponse<N>, CallFailure>> {
  try {
    const { service } = actOf(name);
    const options = service === 'works' ? { timeout: WORKS_MS } : {};
    const answer = await httpsCallable(functions, service, options)({ act: name, request });
    return ok(callables[name].response.parse(answer.data));
  } catch (error) {
    return err(failureOf(error));
  }
}
