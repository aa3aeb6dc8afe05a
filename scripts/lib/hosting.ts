import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Stop } from './console.ts';
import { fromRoot } from './places.ts';

const headersSchema = z.array(z.object({ key: z.string(), value: z.string() }));
const hostingSchema = z.looseObject({
  public: z.string(),
  headers: z.array(z.object({ source: z.string(), headers: headersSchema })),
});
type Hosting = z.infer<typeof hostingSchema>;
const configSchema = z.looseObject({
  functions: z.array(z.looseObject({ source: z.string() })).nonempty(),
  hosting: hostingSchema,
});

/** `firebase.json`, which holds what is the same for every site. */
export const baseConfig = () =>
  configSchema.parse(JSON.parse(readFileSync(fromRoot('firebase.json'), 'utf8')));

const ASSETS = 'assets';
/** `calls` and `works` answer there (functions/src/platform/init.ts). */
const REGION = 'asia-southeast1';

/** Where the client of a real project talks to: sign-in, the store and the two call services, and nowhere else. */
const productionOrigins = (projectId: string): string[] => [
  'https://firestore.googleapis.com',
  'https://identitytoolkit.googleapis.com',
  'https://securetoken.googleapis.com',
  `https://${REGION}-${projectId}.cloudfunctions.net`,
];

/**
 * Hosting for one build of the client: its policy lets it talk to `origins` only, and just the files that this build made
 * may be kept for a year – a name that is not among them is answered 404, and that answer must not be kept.
 */
export function hostingFor(base: Hosting, folder: string, origins: readonly string[]): Hosting {
  const assets = join(fromRoot(folder), ASSETS);
  const files = existsSync(assets) ? readdirSync(assets).toSorted() : [];
  const headers = base.headers.map((rule) => ({
    ...rule,
    headers: rule.headers.map(({ key, value }) => ({
      key,
      value: value.replace("connect-src 'self'", `connect-src 'self' ${origins.join(' ')}`),
    })),
  }));
  const kept = files.map((file) => ({
    source: `/${ASSETS}/${file}`,
    headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
  }));
  return { ...base, public: folder, headers: [...headers, ...kept] };
}

/** What `firebase deploy` is given for a built client; `firebase.json` itself refuses to be deployed. */
export function deployConfig(folder: string, projectId: string): object {
  const { hosting, ...rest } = baseConfig();
  const { predeploy: _refusal, ...ours } = hostingFor(hosting, folder, productionOrigins(projectId));
  return { ...rest, hosting: ours };
}

/** The project that the client is built for, by its settings in `web/.env.production.local`. */
export function productionProject(settings: string): string {
  const id = /^VITE_FIREBASE_PROJECT_ID\s*=\s*["']?([a-z][a-z0-9-]{4,28}[a-z0-9])["']?\s*$/m.exec(
    settings,
  )?.[1];
  if (id === undefined) {
    throw new Stop(
      'web/.env.production.local names no project. Write VITE_FIREBASE_PROJECT_ID=<project> into it, as the Firebase console shows it.',
    );
  }
  return id;
}
