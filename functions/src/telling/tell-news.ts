import { canMoveMail, mailSchema, rewriteMail } from '@thidua/domain/mail/mail';
import {
  isLeftBehind,
  newsSchema,
  type News,
  type NomineeLetter,
  type StoredNews,
} from '@thidua/domain/mail/news';
import { nominationSchema } from '@thidua/domain/nomination/nomination';
import { bytesOf } from '@thidua/domain/base/paged';
import { paths } from '@thidua/domain/base/paths';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import { logger } from 'firebase-functions';
import { addressIn } from './nominee-address.ts';
import { queueMails } from './write-mail.ts';
import { newId } from '../frame/new-id.ts';
import type { Services } from '../platform/services.ts';
import { foundPages, type Transaction } from '../store/store.ts';
import { notifyPeople, notifyPersons } from './notify-people.ts';

/** What one transition tells; what is left out is empty. */
export type Announcement = Partial<Omit<News, 'at'>>;
type AboutCertificate = NonNullable<NomineeLetter['certificate']>;
export type Announce = (news: Announcement) => void;

/** Of notices and letters in one document, whose reasons may be long: far from the 1 MiB that one takes. */
const MOST_BYTES = 400_000;

/**
 * Runs `work` in a transaction. What it announces is stored with what it does, and told right after; where the process
 * dies between the two, `tellLeftNews` tells it.
 */
export async function transactAndTell<T>(
  services: Services,
  work: (transaction: Transaction, announce: Announce) => Promise<T>,
): Promise<T> {
  let told: [id: string, news: StoredNews][] = [];
  const result = await services.store.transact(async (transaction) => {
    const announced: Announcement[] = [];
    const value = await work(transaction, (news) => announced.push(news));
    told = inDocuments(announced, services.now()).map((news) => {
      const id = newId(services);
      transaction.create(paths.newsItem(id), news);
      return [id, news];
    });
    return value;
  });
  for (const [id, news] of told) {
    try {
      await tellNews(services, id, news);
    } catch (error) {
      // Done is done: the caller is not told that it failed, and the news is told later.
      logger.error('News could not be told yet', { id, error });
    }
  }
  return result;
}

/** Parsed here, so that what could not be told later stops the transition before anything is done. */
function inDocuments(announced: readonly Announcement[], at: Date): StoredNews[] {
  const parts = announced.flatMap(({ notices = [], personal = [], letters = [] }) => [
    ...notices.map((one) => ({ notices: [one] })),
    ...personal.map((one) => ({ personal: [one] })),
    ...letters.map((one) => ({ letters: [one] })),
  ]) satisfies Announcement[];
  const documents: Announcement[][] = [];
  let room = 0;
  for (const part of parts) {
    const bytes = bytesOf(part);
    if (bytes > room) {
      documents.push([]);
      room = MOST_BYTES;
    }
    documents.at(-1)?.push(part);
    room -= bytes;
  }
  return documents.map((some) =>
    newsSchema.parse({
      notices: some.flatMap(({ notices = [] }) => notices),
      personal: some.flatMap(({ personal = [] }) => personal),
      letters: some.flatMap(({ letters = [] }) => letters),
      at,
    }),
  );
}

/** Tells news and removes it; told twice, everyone still hears it once. */
async function tellNews(services: Services, id: string, news: StoredNews): Promise<void> {
  await notifyPeople(services, news.notices);
  await notifyPersons(services, news.personal);
  await Promise.all(news.letters.map((letter) => sendLetter(services, letter)));
  await services.store.remove(paths.newsItem(id));
}

/** Tells what a process left behind that died; returns how many. */
export async function tellLeftNews(services: Services): Promise<number> {
  let found = 0;
  for await (const page of foundPages(services.store, { collection: paths.news() })) {
    for (const { id, data } of page) {
      try {
        const news = newsSchema.parse(timestampsToDates(data));
        if (!isLeftBehind(news, services.now())) continue;
        found += 1;
        await tellNews(services, id, news);
      } catch (error) {
        // It must not hold up what others wait for; it is tried again next time.
        logger.error('News could not be told', { id, error });
      }
    }
  }
  return found;
}

/** Into the outbox, where it waits for the office; or into a letter that waits there already. */
async function sendLetter(
  services: Services,
  { contact, certificate, instead, ...letter }: NomineeLetter,
): Promise<void> {
  if (certificate && !(await counts(services, certificate))) return;
  let isSaid = false;
  for (const { causeId, ...text } of instead) {
    isSaid = (await rewriteWaiting(services, causeId, { ...text, toName: letter.toName })) || isSaid;
  }
  if (isSaid) return;
  const to = addressIn(await services.store.load([contact]), contact);
  if (to !== '') await queueMails(services, [{ ...letter, to, release: 'byOffice' }]);
}

async function counts({ store }: Services, { nomination, code }: AboutCertificate): Promise<boolean> {
  const known = (await store.load([nomination])).read(nomination, nominationSchema);
  return known?.state === 'awarded' && known.certificateCode === code;
}

async function rewriteWaiting(
  services: Services,
  causeId: string,
  text: Pick<NomineeLetter, 'subject' | 'text' | 'toName'>,
): Promise<boolean> {
  return services.store.transact(async (transaction) => {
    const found = await transaction.find({ collection: paths.mails(), where: [['causeId', '==', causeId]] });
    const waiting = found
      .map(({ id, data }) => ({ id, mail: mailSchema.parse(timestampsToDates(data)) }))
      .filter(({ mail }) => canMoveMail(mail.state, 'release'));
    for (const { id, mail } of waiting) {
      transaction.set(paths.mail(id), rewriteMail(mail, text));
    }
    return waiting.length > 0;
  });
}
