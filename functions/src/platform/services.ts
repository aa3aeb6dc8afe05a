import type { Sha256 } from '@thidua/domain/base/hashing';
import type { MailFailure } from '@thidua/domain/mail/mail';
import type { Result } from '@thidua/domain/base/result';
import type { Store } from '../store/store.ts';
import type { Signer } from './signing.ts';

/** Asks for a node to be recomputed from its children, or from some of them, not before `at`. */
export interface NodeRefresh {
  movementId: string;
  nodeId: string;
  childIds: string[] | null;
}

interface Accounts {
  findByEmail(email: string): Promise<string | null>;
  /** Without a password; an account that has left its address gets it back. Rejects where the address is taken. */
  create(uid: string, email: string, displayName: string): Promise<void>;
  /** Its sessions end with it. One that is not there is gone already. */
  remove(uid: string): Promise<void>;
  setPassword(uid: string, password: string): Promise<void>;
  /** No session of the account is renewed any more; tokens that are out end by `validSince` of the membership. */
  endSessions(uid: string): Promise<void>;
}

/** One mail as it goes to the mail server. */
export interface Letter {
  messageId: string;
  from: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
}

export interface Mailer {
  /** The sender's address, with or without a name; '' where none is set. */
  sender(): string;
  /** Hands a letter to the mail server. Never within a transaction. */
  send(letter: Letter): Promise<Result<null, MailFailure>>;
}

/** Everything the handlers need of the world, so that tests can give them another one. */
export interface Services {
  store: Store;
  now: () => Date;
  sha256: Sha256;
  /** A random text of at least 128 bits. */
  newToken: () => string;
  /** Queues a refresh of a node for the next free slot; many asking for the same slot are one task. */
  refreshLater: (movementId: string, nodeId: string) => Promise<void>;
  /** Whether this process has queued a refresh of a node that has not begun: it will find whatever is written now. */
  isRefreshAsked: (movementId: string, nodeId: string) => boolean;
  /** Queues a refresh that makes good what a crash right after this call would leave undone. */
  refreshAnyway: (refresh: NodeRefresh) => Promise<void>;
  accounts: Accounts;
  mailer: Mailer;
  /** Queues an attempt to send a mail of the outbox; never within a transaction. */
  enqueueMail: (mailId: string) => Promise<void>;
  /** Queues the search for an account that asked for a new password, so that asking takes as long for none. */
  enqueueReset: (email: string) => Promise<void>;
  /** Signs certificates; rejects where no key set is bound to the function. */
  signer: () => Promise<Signer>;
  /** Where people reach the site, without a slash at the end. */
  siteOrigin: () => string;
}
