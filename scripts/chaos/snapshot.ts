import { canonicalJson } from '@thidua/domain/base/hashing';
import { certificateSchema, type Certificate } from '@thidua/domain/award/certificate';
import { mailIdOf, mailSchema, type Mail } from '@thidua/domain/mail/mail';
import { membershipSchema } from '@thidua/domain/people/membership';
import { nodeSchema } from '@thidua/domain/summary/node';
import { nominationSchema, type Nomination } from '@thidua/domain/nomination/nomination';
import { notificationSchema, type Notification } from '@thidua/domain/mail/notification';
import { paths } from '@thidua/domain/base/paths';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import { caseSchema, type SubmissionCase } from '@thidua/domain/submission/case';
import { unitRecordSchema } from '@thidua/domain/summary/unit-record';
import { hash } from 'node:crypto';
import { z } from 'zod';
import { foundPages, pages, type Store } from '../../functions/src/store/store.ts';

/** A case with the numbers of all versions that were submitted. */
interface Submitted {
  versions: number[];
  /** null where no version was ever answered. */
  submission: SubmissionCase | null;
}

export interface Notice {
  email: string;
  causeId: string;
  notification: Notification;
}

/** A mail as the mail server got it. */
export interface Delivery {
  messageId: string;
  to: string;
  subject: string;
  text: string;
}

/** What stands in the store, and in the mail boxes, after a play. */
export interface Snapshot {
  cases: ReadonlyMap<string, Submitted>;
  nominations: ReadonlyMap<string, Nomination>;
  /** Of unit records and nodes, by path: the figures. */
  tallies: ReadonlyMap<string, string>;
  notices: readonly Notice[];
  mails: readonly { id: string; mail: Mail }[];
  certificates: readonly Certificate[];
  deadLetters: readonly string[];
  /** News that nobody has been told. */
  news: readonly string[];
  deliveries: readonly Delivery[];
}

/** Units whose cases are read at the same time. */
const AT_ONCE = 10;

export async function takeSnapshot(store: Store, deliveries: readonly Delivery[]): Promise<Snapshot> {
  const cases = new Map<string, Submitted>();
  const nominations = new Map<string, Nomination>();
  for (const movementId of await store.idsIn(paths.movements())) {
    const unitIds = await store.idsIn(paths.participants(movementId));
    for (let first = 0; first < unitIds.length; first += AT_ONCE) {
      const some = unitIds.slice(first, first + AT_ONCE);
      const read = await Promise.all(some.map((unitId) => submittedBy(store, movementId, unitId)));
      for (const [path, submitted] of read.flat()) cases.set(path, submitted);
    }
    for (const { id, data } of await everything(store, paths.nominations(movementId), nominationSchema)) {
      nominations.set(paths.nomination(movementId, id), data);
    }
  }
  const mails = await everything(store, paths.mails(), mailSchema);
  return {
    cases,
    nominations,
    tallies: await readTallies(store),
    notices: await readNotices(store),
    mails: mails.map(({ id, data }) => ({ id, mail: data })),
    certificates: (await everything(store, paths.certificates(), certificateSchema)).map(({ data }) => data),
    deadLetters: (await everything(store, paths.deadLetters(), z.unknown())).map(
      ({ id, data }) => `${id} ${canonicalJson(data)}`,
    ),
    news: (await everything(store, paths.news(), z.unknown())).map(({ id }) => id),
    deliveries,
  };
}

async function everything<T>(store: Store, collection: string, schema: z.ZodType<T>) {
  const all: { id: string; data: T }[] = [];
  for await (const page of foundPages(store, { collection })) {
    all.push(...page.map(({ id, data }) => ({ id, data: schema.parse(timestampsToDates(data)) })));
  }
  return all;
}

async function submittedBy(
  store: Store,
  movementId: string,
  unitId: string,
): Promise<(readonly [path: string, Submitted])[]> {
  const caseIds = await store.idsIn(paths.cases(movementId, unitId));
  return Promise.all(
    caseIds.map(async (caseId) => {
      const path = paths.case(movementId, unitId, caseId);
      const versions = await store.idsIn(paths.versions(movementId, unitId, caseId));
      const submission = (await store.load([path])).read(path, caseSchema);
      return [path, { versions: versions.map(Number).toSorted((a, b) => a - b), submission }] as const;
    }),
  );
}

export async function readTallies(store: Store): Promise<Map<string, string>> {
  const tallies = new Map<string, string>();
  for (const movementId of await store.idsIn(paths.movements())) {
    const records = { collection: paths.unitRecords(movementId) };
    for await (const page of pages(store, records, unitRecordSchema)) {
      for (const { unitId, tally } of page) {
        tallies.set(paths.unitRecord(movementId, unitId), canonicalJson(tally));
      }
    }
    const nodes = { collection: paths.nodes(movementId) };
    for await (const page of pages(store, nodes, nodeSchema, 50)) {
      for (const { nodeId, tally } of page) tallies.set(paths.node(movementId, nodeId), canonicalJson(tally));
    }
  }
  return tallies;
}

async function readNotices(store: Store): Promise<Notice[]> {
  const people = await everything(store, paths.memberships(), membershipSchema);
  const each = people.map(async ({ id: uid, data: { email } }) => {
    const notices = await everything(store, paths.notifications(uid), notificationSchema);
    return notices.map(({ id, data }): Notice => ({ email, causeId: id, notification: data }));
  });
  return (await Promise.all(each)).flat();
}

const arrivedSchema = z.array(
  z.object({
    subject: z.string(),
    text: z.string(),
    to: z.array(z.object({ address: z.string() })),
    headers: z.record(z.string(), z.unknown()),
  }),
);

/** What the mail catcher whose page is at `origin` has got. */
export async function readDeliveries(origin: string): Promise<Delivery[]> {
  const arrived = arrivedSchema.parse(await (await fetch(`${origin}/api/email`)).json());
  return arrived.map(({ subject, text, to, headers }) => ({
    subject,
    text,
    to: to.map(({ address }) => address).join(),
    messageId: z.string().catch('').parse(headers['message-id']),
  }));
}

/** The id that a mail has in the outbox by its cause and its address. */
export const ownIdOf = ({ causeId, to }: Mail): string =>
  mailIdOf(causeId, to, (text) => hash('sha256', text));
