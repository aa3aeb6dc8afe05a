import { intakeId, intakeRef, type IntakeKind } from '@thidua/domain/intake/intake';
import { paths } from '@thidua/domain/base/paths';
import { collection, getDocsFromServer, limit, orderBy, query, where } from 'firebase/firestore';
import { db } from './app.ts';
import type { WriteOutcome } from './drafts.ts';
import { createStamped } from './versions.ts';

interface Handed {
  movementId: string;
  kind: IntakeKind;
  ownerId: string;
  uid: string;
  content: object;
}

/** Somebody else of the unit may have handed in between the look and the write. */
const MOST_TRIES = 3;

async function lastNumber({ movementId, kind, ownerId }: Handed): Promise<number> {
  const found = await getDocsFromServer(
    query(
      collection(db, paths.intakes(movementId)),
      where('kind', '==', kind),
      where('ownerId', '==', ownerId),
      orderBy('submittedAt', 'desc'),
      limit(1),
    ),
  );
  return found.docs.reduce((last, { id }) => Math.max(last, intakeRef(id)?.n ?? 0), 0);
}

/** Hands in, under the number after the last: the id, or why not. `failed`: the server has not answered. */
export async function handIn(handed: Handed): Promise<{ id: string } | Exclude<WriteOutcome, 'done'>> {
  const { movementId, kind, ownerId, uid, content } = handed;
  try {
    let last = await lastNumber(handed);
    for (let tried = 0; tried < MOST_TRIES; tried += 1) {
      const id = intakeId(kind, ownerId, last + 1);
      const fields = { kind, ownerId, content, submittedBy: uid };
      const outcome = await createStamped(paths.intake(movementId, id), fields, 'submittedAt');
      if (outcome !== 'refused') return outcome === 'done' ? { id } : outcome;
      const now = await lastNumber(handed);
      if (now === last) return outcome;
      last = now;
    }
    return 'refused';
  } catch {
    return 'failed';
  }
}
