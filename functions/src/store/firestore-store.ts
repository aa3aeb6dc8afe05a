import {
  FieldPath,
  FieldValue,
  GrpcStatus,
  Timestamp,
  type Firestore,
  type Query as FirestoreQuery,
} from 'firebase-admin/firestore';
import { Documents, Unstorable, type Found, type Query, type Store, type Transaction } from './store.ts';

/** gRPC status codes. */
const INVALID_ARGUMENT = 3;
const ALREADY_EXISTS = 6;
const MAX_WRITE_ATTEMPTS = 10;
const MAX_TRANSACTION_ATTEMPTS = 5;
/** How often the SDK itself begins one anew that others outran; its waits between add up to half a minute. */
const MAX_OUTRUN = 8;
/**
 * A transaction that the store has ended, because another held what it wanted, is told so in the read that waited. One read
 * beside it may hear this instead, which the SDK does not take for a reason to begin anew.
 */
const ENDED = /transaction is invalid or closed/i;
/** Not there any more, changed meanwhile, or in another's hands. */
const OUTRUN: readonly unknown[] = [5, 9, 10];
const BEATEN: readonly unknown[] = [...OUTRUN, ALREADY_EXISTS];

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);

/** The store on Firestore's Admin SDK; every read and write of the functions goes through here. */
export function firestoreStore(db: Firestore): Store {
  const documents = (
    paths: readonly string[],
    snapshots: readonly { data(): unknown; updateTime?: Timestamp | undefined }[],
  ) =>
    new Documents(
      new Map(paths.map((path, index) => [path, snapshots[index]?.data()])),
      new Map(paths.map((path, index) => [path, snapshots[index]?.updateTime])),
    );

  const built = (query: Query): FirestoreQuery => {
    let result: FirestoreQuery = db.collection(query.collection);
    for (const [field, operator, value] of query.where ?? []) result = result.where(field, operator, value);
    if (query.orderBy === '__name__') result = result.orderBy(FieldPath.documentId());
    if (query.startAfter !== undefined) result = result.startAfter(query.startAfter);
    if (query.select) result = result.select(...query.select);
    return query.limit === undefined ? result : result.limit(query.limit);
  };
  const found = (snapshot: { docs: { id: string; data(): unknown }[] }): Found[] =>
    snapshot.docs.map((document) => ({ id: document.id, data: document.data() }));

  return {
    transact: async (work) => {
      const run = () =>
        db.runTransaction(
          (firestoreTransaction) => {
            const transaction: Transaction = {
              load: async (paths) =>
                paths.length === 0
                  ? new Documents(new Map())
                  : documents(paths, await firestoreTransaction.getAll(...paths.map((path) => db.doc(path)))),
              find: async (query) => found(await firestoreTransaction.get(built(query))),
              set: (path, data) => void firestoreTransaction.set(db.doc(path), data),
              merge: (path, data) => void firestoreTransaction.set(db.doc(path), data, { merge: true }),
              create: (path, data) => void firestoreTransaction.create(db.doc(path), data),
              remove: (path) => void firestoreTransaction.delete(db.doc(path)),
            };
            return work(transaction);
          },
          { maxAttempts: MAX_OUTRUN },
        );
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await run();
        } catch (error) {
          if (codeOf(error) !== INVALID_ARGUMENT) throw error;
          const why = error instanceof Error ? error.message : '';
          if (!ENDED.test(why))
            throw new Unstorable(`The store takes no such transaction: ${why}`, { cause: error });
          if (attempt === MAX_TRANSACTION_ATTEMPTS) throw error;
        }
      }
    },
    load: async (paths) =>
      paths.length === 0
        ? new Documents(new Map())
        : documents(paths, await db.getAll(...paths.map((path) => db.doc(path)))),
    find: async (query) => found(await built(query).get()),
    idsIn: async (collection) => (await db.collection(collection).listDocuments()).map(({ id }) => id),
    createOnce: async (path, data) => {
      try {
        await db.doc(path).create(data);
        return true;
      } catch (error) {
        if (codeOf(error) === ALREADY_EXISTS) return false;
        throw error;
      }
    },
    createMany: async (documents) => {
      const writer = db.bulkWriter({ throttling: false });
      writer.onWriteError(
        ({ code, failedAttempts }) =>
          code !== GrpcStatus.ALREADY_EXISTS && failedAttempts < MAX_WRITE_ATTEMPTS,
      );
      const each = documents.map(async ({ path, data }) => {
        try {
          await writer.create(db.doc(path), data);
          return true;
        } catch (error) {
          if (codeOf(error) === ALREADY_EXISTS) return false;
          throw error;
        }
      });
      const [created] = await Promise.all([Promise.all(each), writer.close()]);
      return created.filter(Boolean).length;
    },
    swapMany: async (documents, loaded) => {
      const writer = db.bulkWriter({ throttling: false });
      writer.onWriteError(
        ({ code, failedAttempts }) => !BEATEN.includes(code) && failedAttempts < MAX_WRITE_ATTEMPTS,
      );
      const each = documents.map(async ({ path, data }) => {
        const lastUpdateTime = loaded.stampOf(path);
        try {
          await (lastUpdateTime instanceof Timestamp
            ? writer.update(db.doc(path), { ...data }, { lastUpdateTime })
            : writer.create(db.doc(path), data));
          return true;
        } catch (error) {
          if (BEATEN.includes(codeOf(error))) return false;
          throw error;
        }
      });
      const [written] = await Promise.all([Promise.all(each), writer.close()]);
      return written;
    },
    set: async (path, data) => {
      await db.doc(path).set(data);
    },
    merge: async (path, data) => {
      await db.doc(path).set(data, { merge: true });
    },
    count: async (path, what, expiresAt) => {
      await db.doc(path).set({ counts: { [what]: FieldValue.increment(1) }, expiresAt }, { merge: true });
    },
    remove: async (path) => {
      await db.doc(path).delete();
    },
    swap: async (path, loaded, data) => {
      const lastUpdateTime = loaded.stampOf(path);
      if (!(lastUpdateTime instanceof Timestamp)) return false;
      try {
        await db.doc(path).update({ ...data }, { lastUpdateTime });
        return true;
      } catch (error) {
        if (OUTRUN.includes(codeOf(error))) return false;
        throw error;
      }
    },
  };
}
