import { timestampsToDates } from '@thidua/domain/base/timestamps';
import { initializeApp } from 'firebase/app';
import {
  collection,
  collectionGroup,
  connectFirestoreEmulator,
  doc,
  getDoc,
  getDocs,
  initializeFirestore,
  limit,
  orderBy,
  query,
  where,
  type WhereFilterOp,
} from 'firebase/firestore/lite';
import type { z } from 'zod';

// Open pages need no account and no listener: the small client is enough.
const env = import.meta.env;
const app = initializeApp({
  apiKey: env.VITE_FIREBASE_API_KEY ?? 'demo',
  projectId: env.VITE_FIREBASE_PROJECT_ID ?? '',
});
const db = initializeFirestore(app, {});
if (import.meta.env.MODE === 'emulator') {
  connectFirestoreEmulator(db, window.location.hostname, Number(env.VITE_EMULATOR_FIRESTORE_PORT ?? '8080'));
}

/** One open document; null when there is none. Throws without a network. */
export async function readOpen<T>(path: string, schema: z.ZodType<T>): Promise<T | null> {
  const found = await getDoc(doc(db, path));
  return found.exists() ? schema.parse(timestampsToDates(found.data())) : null;
}

/** Open documents of one collection, each with its id. Throws without a network. */
export async function listOpen<T extends object>(
  path: string,
  schema: z.ZodType<T>,
  filter: readonly [field: string, operator: WhereFilterOp, value: unknown] | null,
  most: number,
): Promise<(T & { id: string })[]> {
  const constraints = filter ? [where(...filter), limit(most)] : [limit(most)];
  const found = await getDocs(query(collection(db, path), ...constraints));
  return found.docs.map((one) => ({ ...schema.parse(timestampsToDates(one.data())), id: one.id }));
}

/** The newest open documents of all collections of one name. Throws without a network. */
export async function listNewest<T>(
  asked: { group: string; newestBy: string; limit: number },
  schema: z.ZodType<T>,
): Promise<T[]> {
  const newest = query(collectionGroup(db, asked.group), orderBy(asked.newestBy, 'desc'), limit(asked.limit));
  const found = await getDocs(newest);
  return found.docs.map((one) => schema.parse(timestampsToDates(one.data())));
}
