import { initializeApp, type FirebaseOptions } from 'firebase/app';
import { connectAuthEmulator, initializeAuth, indexedDBLocalPersistence } from 'firebase/auth';
import { connectFirestoreEmulator, initializeFirestore } from 'firebase/firestore';

const env = import.meta.env;

const options: FirebaseOptions = {
  apiKey: env.VITE_FIREBASE_API_KEY ?? 'demo',
  projectId: env.VITE_FIREBASE_PROJECT_ID ?? '',
  ...(env.VITE_FIREBASE_AUTH_DOMAIN ? { authDomain: env.VITE_FIREBASE_AUTH_DOMAIN } : {}),
  ...(env.VITE_FIREBASE_APP_ID ? { appId: env.VITE_FIREBASE_APP_ID } : {}),
};

export const app = initializeApp(options);
export const auth = initializeAuth(app, { persistence: indexedDBLocalPersistence });
export const db = initializeFirestore(app, {});

// Written out, so that a production build sees a constant and leaves the emulators away.
if (import.meta.env.MODE === 'emulator') {
  const host = window.location.hostname;
  connectAuthEmulator(auth, `http://${host}:${env.VITE_EMULATOR_AUTH_PORT ?? '9099'}`, {
    disableWarnings: true,
  });
  connectFirestoreEmulator(db, host, Number(env.VITE_EMULATOR_FIRESTORE_PORT ?? '8080'));
}
