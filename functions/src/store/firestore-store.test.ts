import { Firestore } from 'firebase-admin/firestore';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { firestoreStore } from './firestore-store.ts';
import { Unstorable } from './store.ts';

const db = new Firestore({ projectId: 'demo-store' });
const transact = () => firestoreStore(db).transact(() => Promise.resolve('done'));
const refused = (message: string) => Object.assign(new Error(`3 INVALID_ARGUMENT: ${message}`), { code: 3 });

afterEach(() => vi.restoreAllMocks());

describe('a transaction', () => {
  it('begins anew where the store has ended it and a read beside the one that waited is told so', async () => {
    const ended = refused('Transaction is invalid or closed.');
    const run = vi
      .spyOn(db, 'runTransaction')
      .mockRejectedValueOnce(ended)
      .mockRejectedValueOnce(ended)
      .mockResolvedValueOnce('done');
    expect(await transact()).toBe('done');
    expect(run).toHaveBeenCalledTimes(3);
  });

  it('is given up when it has begun often enough, as what may pass later', async () => {
    const ended = refused('Transaction is invalid or closed.');
    vi.spyOn(db, 'runTransaction').mockRejectedValue(ended);
    await expect(transact()).rejects.toBe(ended);
  });

  it('that no repetition can help is not repeated', async () => {
    const run = vi.spyOn(db, 'runTransaction').mockRejectedValue(refused('The document is too large.'));
    await expect(transact()).rejects.toThrow(Unstorable);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('that fails otherwise fails as it did', async () => {
    const failure = new Error('no network');
    vi.spyOn(db, 'runTransaction').mockRejectedValue(failure);
    await expect(transact()).rejects.toBe(failure);
  });
});
