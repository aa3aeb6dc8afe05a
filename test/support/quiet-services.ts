import { createHash } from 'node:crypto';
import { ok } from '@thidua/domain/base/result';
import type { Services } from '../../functions/src/platform/services.ts';
import type { Store } from '../../functions/src/store/store.ts';

/** Services over a store that queue nothing, send nothing and sign nothing. */
export function quietServices(store: Store, now: () => Date): Services {
  const unused = () => Promise.reject(new Error('Nobody is to ask for this here'));
  let tokens = 0;
  return {
    store,
    now,
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    newToken: () => `token-${(tokens += 1)}`,
    refreshLater: async () => undefined,
    isRefreshAsked: () => true,
    refreshAnyway: async () => undefined,
    accounts: {
      findByEmail: unused,
      create: unused,
      remove: unused,
      setPassword: unused,
      endSessions: unused,
    },
    mailer: { sender: () => 'thu@mau.example', send: async () => ok(null) },
    enqueueMail: unused,
    enqueueReset: unused,
    signer: unused,
    siteOrigin: () => 'https://mau.example',
  };
}
