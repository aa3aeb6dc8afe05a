import { readFileSync } from 'node:fs';
import { initializeTestEnvironment, type RulesTestEnvironment } from '@firebase/rules-unit-testing';
import firebase from 'firebase/compat/app';
import { z } from 'zod';
import { allActors, signedInAt, type Actor } from './actors.ts';
import type { World } from './world.ts';

export const rules = readFileSync(new URL('../../firestore.rules', import.meta.url), 'utf8');

type Firestore = firebase.firestore.Firestore;
type Data = firebase.firestore.DocumentData;

const refusalSchema = z.object({ code: z.literal('permission-denied') });

/** Whether the rules let it through; any other failure is the test's own. */
export async function isAllowed(attempt: Promise<unknown>): Promise<boolean> {
  try {
    await attempt;
    return true;
  } catch (error) {
    if (refusalSchema.safeParse(error).success) return false;
    throw error;
  }
}

/** The actors' own clients over one emulated database, and one that no rules bind, as functions have. */
export class RulesEmulator {
  readonly host: string;
  readonly projectId: string;
  readonly #environment: RulesTestEnvironment;
  readonly #clients: ReadonlyMap<Actor, Firestore>;
  readonly #unbound = Promise.withResolvers<Firestore>();
  readonly #finished = Promise.withResolvers<void>();
  readonly #unboundEnded: Promise<void>;

  private constructor(environment: RulesTestEnvironment) {
    this.#environment = environment;
    this.projectId = environment.projectId;
    const { host, port } = environment.emulators.firestore ?? { host: '', port: 0 };
    this.host = `${host}:${port}`;
    const contextOf = (actor: Actor) =>
      actor === 'signedOut'
        ? environment.unauthenticatedContext()
        : environment.authenticatedContext(actor, { auth_time: signedInAt(actor) });
    this.#clients = new Map(allActors.map((actor) => [actor, contextOf(actor).firestore()]));
    this.#unboundEnded = environment.withSecurityRulesDisabled(async (context) => {
      this.#unbound.resolve(context.firestore());
      await this.#finished.promise;
    });
  }

  static async start(projectId: string): Promise<RulesEmulator> {
    firebase.firestore.setLogLevel('silent');
    return new RulesEmulator(await initializeTestEnvironment({ projectId, firestore: { rules } }));
  }

  async stop(): Promise<void> {
    this.#finished.resolve();
    await this.#unboundEnded;
    await this.#environment.clearFirestore();
    await this.#environment.cleanup();
  }

  as(actor: Actor): Firestore {
    const client = this.#clients.get(actor);
    if (!client) throw new Error(`There is no client of ${actor}.`);
    return client;
  }

  /** Writes as functions do; `null` deletes. */
  async put(documents: Record<string, Data | null>): Promise<void> {
    const client = await this.#unbound.promise;
    const batch = client.batch();
    for (const [path, data] of Object.entries(documents)) {
      if (data) batch.set(client.doc(path), data);
      else batch.delete(client.doc(path));
    }
    await batch.commit();
  }

  async reset(world: World): Promise<void> {
    await this.#environment.clearFirestore();
    await this.put(world);
  }
}
