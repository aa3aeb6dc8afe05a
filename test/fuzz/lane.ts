import { randomUUID } from 'node:crypto';
import { deadLetterSchema } from '@thidua/domain/log/dead-letter';
import { FINDING_LIMITS } from '@thidua/domain/submission/finding';
import { paths } from '@thidua/domain/base/paths';
import {
  caseSchema,
  versionSchema,
  type CaseKind,
  type SubmissionCase,
} from '@thidua/domain/submission/case';
import { deleteApp, initializeApp } from 'firebase/app';
import { connectAuthEmulator, getAuth, signInWithEmailAndPassword } from 'firebase/auth';
import {
  connectFirestoreEmulator,
  doc,
  getFirestore,
  serverTimestamp,
  setDoc,
  setLogLevel,
  terminate,
  type Firestore,
} from 'firebase/firestore/lite';
import { z } from 'zod';
import { call, db, eventually, list, PASSWORD, projectId, type Person } from '../support/backend.ts';
import { passesRules } from './payloads.ts';
import { doubtsOf } from './soundness.ts';

const env = (name: string) => {
  const [host = '', port = ''] = (process.env[name] ?? '').split(':');
  return { host, port: Number(port), url: `http://${host}:${port}` };
};

/** A head in a browser: the web SDK without its queue of writes, which tries again what it should not; bound by the rules. */
export async function browserOf({
  email,
}: Person): Promise<{ firestore: Firestore; close: () => Promise<void> }> {
  setLogLevel('silent');
  const app = initializeApp({ projectId, apiKey: 'demo' }, randomUUID());
  const auth = getAuth(app);
  connectAuthEmulator(auth, env('FIREBASE_AUTH_EMULATOR_HOST').url, { disableWarnings: true });
  await signInWithEmailAndPassword(auth, email, PASSWORD);
  const firestore = getFirestore(app);
  const { host, port } = env('FIRESTORE_EMULATOR_HOST');
  connectFirestoreEmulator(firestore, host, port);
  const close = async () => {
    await terminate(firestore);
    await deleteApp(app);
  };
  return { firestore, close };
}

const failureSchema = z.object({ code: z.string() });
/** What the SDK or the store say of a value that no document can hold. */
const noDocument = ['invalid-argument', 'failed-precondition', 'resource-exhausted', 'out-of-range'];

export type Fate = 'unsendable' | 'refused' | 'accepted';

/** One case of a unit, into which a head submits one content after the other. */
export class Lane {
  readonly #head: Person;
  readonly #firestore: Firestore;
  readonly #movementId: string;
  readonly #unitId: string;
  readonly #caseId: string;
  readonly #kind: CaseKind;
  #n = 0;
  readonly fates: Record<Fate, number> = { unsendable: 0, refused: 0, accepted: 0 };
  /** Whatever did not go as it must. */
  readonly faults: string[] = [];
  validated = 0;

  constructor(
    head: Person,
    firestore: Firestore,
    movementId: string,
    unitId: string,
    caseId: string,
    kind: CaseKind,
  ) {
    this.#head = head;
    this.#firestore = firestore;
    this.#movementId = movementId;
    this.#unitId = unitId;
    this.#caseId = caseId;
    this.#kind = kind;
  }

  async #write(content: unknown): Promise<Fate> {
    const path = paths.version(this.#movementId, this.#unitId, this.#caseId, this.#n + 1);
    const stamp = { submittedBy: this.#head.uid, submittedAt: serverTimestamp() };
    try {
      await setDoc(doc(this.#firestore, path), { content, ...stamp, channel: 'web', paperReceivedOn: null });
      return 'accepted';
    } catch (error) {
      const { code } = failureSchema.parse(error);
      if (code === 'permission-denied') return 'refused';
      if (noDocument.includes(code)) return 'unsendable';
      this.faults.push(`${code} of ${JSON.stringify(content).slice(0, 600)}`);
      return 'unsendable';
    }
  }

  /** Submits a content, and sees that the rules and the judge answer it as they must. */
  async submit(content: unknown): Promise<SubmissionCase | null> {
    const fate = await this.#write(content);
    this.fates[fate] += 1;
    const told = () => `${this.#kind}: ${JSON.stringify(content).slice(0, 600)}`;
    if (fate !== 'unsendable' && (fate === 'accepted') !== passesRules(this.#kind, content)) {
      this.faults.push(`${fate} by the rules, and should not be: ${told()}`);
    }
    if (fate !== 'accepted') return null;
    this.#n += 1;
    const at = [this.#movementId, this.#unitId, this.#caseId] as const;
    const answered = await eventually(paths.case(...at), caseSchema, (one) => one.latestVersion >= this.#n);
    this.#examine(answered, told);
    if (answered.state === 'validated') await this.#takeBack(told);
    return answered;
  }

  #examine({ state, findings }: SubmissionCase, told: () => string): void {
    if (state !== 'validated' && state !== 'invalid') this.faults.push(`${state} after a verdict: ${told()}`);
    if (findings.some(({ code }) => code === 'unreadable')) this.faults.push(`the judge failed on ${told()}`);
    if (findings.length > FINDING_LIMITS.findings || JSON.stringify(findings).length > 60_000) {
      this.faults.push(`too much said of ${told()}`);
    }
  }

  /** What was found sound is looked at again, as it is stored, and recalled so that the next may come. */
  async #takeBack(told: () => string): Promise<void> {
    this.validated += 1;
    const at = [this.#movementId, this.#unitId, this.#caseId] as const;
    const stored = await db.doc(paths.version(...at, this.#n)).get();
    const { content } = versionSchema.parse({ ...stored.data(), submittedAt: new Date() });
    for (const doubt of doubtsOf(this.#kind, content)) this.faults.push(`${doubt}, and accepted: ${told()}`);
    const cases = [{ unitId: this.#unitId, caseId: this.#caseId }];
    const request = { movementId: this.#movementId, move: 'recall', reason: '', cases } as const;
    const moved = await call('moveCases', request, this.#head.token);
    const refusal = moved.ok ? moved.value.outcomes[0]?.refusal : moved.error;
    if (refusal !== null) this.faults.push(`not to be recalled, ${refusal}: ${told()}`);
  }
}

/** Dead letters of a movement, and documents of functions that have grown beyond reason. */
export async function grownWrong(movementId: string): Promise<string[]> {
  const letters = (await list(paths.deadLetters(), deadLetterSchema)).filter(
    (one) => one.movementId === movementId,
  );
  const collections = [paths.unitRecords(movementId), paths.nominations(movementId), paths.nodes(movementId)];
  const held = await Promise.all(collections.map((collection) => db.collection(collection).get()));
  const large = held
    .flatMap(({ docs }) => docs)
    .filter((one) => JSON.stringify(one.data()).length > 100_000)
    .map((one) => one.ref.path);
  return [...letters.map(({ kind, error }) => `${kind}: ${error}`), ...large];
}
