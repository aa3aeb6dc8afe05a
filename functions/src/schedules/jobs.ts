import { paths } from '@thidua/domain/base/paths';
import { dateReasons, datePublicity, endPublicity, endReasons } from '../awards/end-publicity.ts';
import { remindDue } from '../deadlines/remind-due.ts';
import { tellWeek } from '../deadlines/tell-week.ts';
import { finishSessions } from '../council/finish-sessions.ts';
import { goOn, leftErasures } from '../erasure/erase-person.ts';
import { publishDue } from '../exemplars/publish-due.ts';
import { sweepBuckets } from '../frame/sweep-buckets.ts';
import { authorities, publishRoot } from '../log/publish-root.ts';
import { enqueueStaleMails } from '../mail/enqueue-stale-mails.ts';
import type { Services } from '../platform/services.ts';
import { isLeft, openMovements, reconcile, rollDay } from '../summaries/reconcile.ts';
import { goOnWithUnits } from '../units/go-on.ts';
import { renderDay, renderLeft } from '../site/render.ts';
import { sweepUploads } from '../uploads/sweep-uploads.ts';
import { sendDigests } from '../telling/gather-digest.ts';
import { tellLeftNews } from '../telling/tell-news.ts';

/** What a job did, as counts; null when there was nothing to do. */
type Done = Readonly<Record<string, unknown>> | null;
export type Job = (services: Services) => Promise<Done>;

/** Of a tick, so long for acts of erasure that were left. */
const ERASE_MS = 90_000;

const counted = (what: string, count: number): Done => (count > 0 ? { [what]: count } : null);

/** One after the other; what fails of one movement or authority leaves the others to be done, and is thrown at the end. */
async function forEach(ids: readonly string[], work: (id: string) => Promise<Done>): Promise<Done> {
  const done: Record<string, unknown> = {};
  const failures: unknown[] = [];
  for (const id of ids) {
    try {
      const one = await work(id);
      if (one) done[id] = one;
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${ids.length} failed`);
  return Object.keys(done).length > 0 ? done : null;
}

const forMovements =
  (work: (services: Services, movementId: string) => Promise<Done>): Job =>
  async (services) =>
    forEach(await openMovements(services), (movementId) => work(services, movementId));

/** Closed ones, too. */
const forAllMovements =
  (work: (services: Services, movementId: string) => Promise<Done>): Job =>
  async (services) =>
    forEach(await services.store.idsIn(paths.movements()), (movementId) => work(services, movementId));

/** Any drift is a failure, because there must be none. */
async function reconciled(services: Services, movementId: string): Promise<Done> {
  const { drift, ...counts } = await reconcile(services, movementId);
  if (drift.length > 0) throw new Error(`Summaries of ${movementId} had drifted: ${drift.join(' ')}`);
  return counts;
}

const rolled = async (services: Services, movementId: string): Promise<Done> =>
  counted('units', await rollDay(services, movementId));

/** Every five minutes: what a process that died left undone, or that ran out of time. */
export const often = {
  /** Nominations of sessions that ended while they were moved. */
  finishSessions: forMovements(async (services, movementId) =>
    counted('sessions', await finishSessions(services, movementId)),
  ),
  /** News that nobody was told. */
  tellLeftNews: async (services) => counted('news', await tellLeftNews(services)),
  /** Mails whose task was lost between the outbox and the queue. */
  sendQueuedMails: async (services) => counted('mails', await enqueueStaleMails(services)),
  /** What was published about people and is over its time (docs/rules.md#rule-9). Of closed movements, too. */
  endPublicity: forAllMovements(async (services, movementId) =>
    counted('lists', await endPublicity(services, movementId)),
  ),
  endReasons: async (services) => counted('certificates', await endReasons(services)),
  /** The day's mail of reminders to each person, once it has gathered them. */
  sendDigests: async (services) => counted('digests', await sendDigests(services)),
  /** Exemplars whose time to be published has come. */
  publishExemplars: forMovements(async (services, movementId) =>
    counted('exemplars', await publishDue(services, movementId)),
  ),
  reconcileOn: forMovements(async (services, movementId) =>
    (await isLeft(services, movementId, 'reconciliation')) ? reconciled(services, movementId) : null,
  ),
  /** A day's reminders that were left. */
  remindOn: forMovements(async (services, movementId) =>
    (await isLeft(services, movementId, 'reminders')) ? remindDue(services, movementId) : null,
  ),
  rollOn: forMovements(async (services, movementId) =>
    (await isLeft(services, movementId, 'dayRoll')) ? rolled(services, movementId) : null,
  ),
  /** Changes of units that somebody began, on behalf of who began them. */
  changeUnitsOn: async (services) => {
    const until = services.now().getTime() + ERASE_MS;
    return counted('changes', await goOnWithUnits(services, until));
  },
  /** Public pages whose task was lost, or that were never rendered, after what changes them. */
  renderLeft: async (services) => counted('pages', await renderLeft(services)),
  /** Within what is left of a tick. */
  eraseOn: async (services) => {
    const until = services.now().getTime() + ERASE_MS;
    return forEach(await leftErasures(services), async (id) => ({
      isDone: (await goOn(services, id, until)).doneAt !== null,
    }));
  },
} as const satisfies Record<string, Job>;

/** Every hour, because an authority's day begins in its own zone; what is done for today is passed over. */
export const hourly = {
  rollDays: forMovements(rolled),
  /** Within the hours of a working day, once a day. */
  remindDue: forMovements(remindDue),
  /** To leaders, on the first working day of a week. */
  tellWeek: forMovements(async (services, movementId) =>
    counted('people', await tellWeek(services, movementId)),
  ),
  publishLogRoot: async (services) =>
    forEach(await authorities(services), async (authorityId) => {
      const published = await publishRoot(services, authorityId);
      if (!published?.isNew) return null;
      const { day, root, chains, entries } = published.root;
      return { day, root, chains, entries };
    }),
  /** Of closed movements, too: a ticket may have been open when one was closed. */
  sweepUploads: forAllMovements(async (services, movementId) =>
    counted('uploads', await sweepUploads(services, movementId)),
  ),
  sweepBuckets: async (services) => counted('buckets', await sweepBuckets(services)),
  /** Public pages say what day it is, and until when comments are taken. */
  renderDay: async (services) => counted('pages', await renderDay(services)),
} as const satisfies Record<string, Job>;

/** Each night. */
export const nightly = {
  reconcileMovements: forMovements(reconciled),
  /** What was published before it had a last day. */
  datePublicity: forAllMovements(async (services, movementId) =>
    counted('lists', await datePublicity(services, movementId)),
  ),
  dateReasons: async (services) => counted('certificates', await dateReasons(services)),
} as const satisfies Record<string, Job>;
