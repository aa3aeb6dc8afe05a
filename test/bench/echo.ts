import { getFirestore } from 'firebase-admin/firestore';
import { onDocumentCreated } from 'firebase-functions/firestore';

/** The least a trigger can do: one event in, one document out. Everything is measured as a multiple of it. */
export const echo = onDocumentCreated('echo-in/{id}', async (event) => {
  await getFirestore().doc(`echo-out/${event.params.id}`).set({ at: new Date() });
});
