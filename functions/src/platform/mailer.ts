import { MAX_MAIL_ERROR, type MailFailure, type MailFailureCode } from '@thidua/domain/mail/mail';
import { err, ok } from '@thidua/domain/base/result';
import { defineSecret, defineString } from 'firebase-functions/params';
import { z } from 'zod';
import type { Mailer } from './services.ts';

/** `smtp://user:password@host:587` or `smtps://…:465`. A secret, because of the password. */
export const smtpUrl = defineSecret('SMTP_URL');
export const mailFrom = defineString('MAIL_FROM', {
  label: 'Sender of all mail',
  description: 'An address, or a name and an address: Emulation <thidua@example.gov.vn>',
});

const CONNECT_MS = 15_000;
const IDLE_MS = 30_000;

/** What nodemailer puts on the errors it throws. */
const smtpErrorSchema = z.object({
  code: z.string().default(''),
  message: z.string().default(''),
  responseCode: z.number().optional(),
  response: z.string().optional(),
});

const CONNECTION_CODES: readonly string[] = [
  'ECONNECTION',
  'ETIMEDOUT',
  'ESOCKET',
  'EDNS',
  'ETLS',
  'EPROTOCOL',
  'EPROXY',
];
const LOGIN_CODES: readonly string[] = ['EAUTH', 'ENOAUTH', 'EOAUTH2'];
/** What the mail server says of the envelope and of the message itself. */
const DELIVERY_CODES: readonly string[] = ['EENVELOPE', 'EMESSAGE', 'EMAXRECIPIENTS'];

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The password must not stand in any record, wherever a server repeats it. */
function withoutPassword(text: string, url: string): string {
  const raw = /^[a-z]+:\/\/[^:@/]*:([^@/]*)@/i.exec(url)?.[1] ?? '';
  if (raw === '') return text;
  const forms = [raw, decoded(raw), Buffer.from(decoded(raw)).toString('base64')];
  return forms.reduce((clean, form) => clean.replaceAll(form, '…'), text);
}

export function mailFailureOf(error: unknown, url: string): MailFailure {
  const failure = (code: MailFailureCode, permanent: boolean, text: string): MailFailure => ({
    code,
    permanent,
    text: withoutPassword(text, url).slice(0, MAX_MAIL_ERROR),
  });
  const parsed = smtpErrorSchema.safeParse(error);
  if (!parsed.success) return failure('unknown', false, '');
  const { code, message, responseCode, response } = parsed.data;
  if (LOGIN_CODES.includes(code)) return failure('login', false, '');
  if (DELIVERY_CODES.includes(code)) {
    const permanent = responseCode === undefined || responseCode >= 500;
    return failure(permanent ? 'refused' : 'deferred', permanent, response ?? message);
  }
  if (CONNECTION_CODES.includes(code)) return failure('unreachable', false, response ?? message);
  return failure('unknown', false, response ?? message);
}

const MISCONFIGURED: MailFailure = { code: 'misconfigured', permanent: false, text: '' };

/** Sends by SMTP. One connection per letter: functions come and go, and mail is rare. */
export function smtpMailer(settings: { url: () => string; from: () => string }): Mailer {
  return {
    sender: settings.from,
    send: async (letter) => {
      const url = settings.url();
      if (!/^smtps?:\/\/\S/i.test(url)) return err(MISCONFIGURED);
      try {
        const { createTransport } = await import('nodemailer');
        await createTransport({
          url,
          connectionTimeout: CONNECT_MS,
          greetingTimeout: CONNECT_MS,
          socketTimeout: IDLE_MS,
        }).sendMail({
          ...letter,
          headers: { 'Auto-Submitted': 'auto-generated' },
          disableFileAccess: true,
          disableUrlAccess: true,
        });
        return ok(null);
      } catch (error) {
        return err(mailFailureOf(error, url));
      }
    },
  };
}
