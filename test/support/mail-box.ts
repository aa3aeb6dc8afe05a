import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { startMailCatcher, type MailCatcher } from '../../scripts/lib/mail-catcher.ts';

function portOf(name: string): number {
  const address = process.env[name];
  if (!address) throw new Error(`${name} is not set: run this test through npm test`);
  return Number(new URL(address).port);
}

/** Where the emulated functions send; whoever wants their mail listens there. */
const ports = { smtp: portOf('SMTP_URL'), mail: portOf('MAIL_ORIGIN') };

export const openMailBox = (): Promise<MailCatcher> => startMailCatcher(ports);

const addressSchema = z.array(z.object({ address: z.string(), name: z.string() }));
const arrivedSchema = z.object({
  subject: z.string(),
  text: z.string(),
  from: addressSchema,
  to: addressSchema,
  headers: z.record(z.string(), z.unknown()),
});
export type Arrived = z.infer<typeof arrivedSchema>;

/** What has arrived for an address since the mail box was opened, as its web page would show it. */
export async function mailFor(address: string): Promise<Arrived[]> {
  const response = await fetch(`http://127.0.0.1:${ports.mail}/api/email`);
  const all = z.array(arrivedSchema).parse(await response.json());
  return all.filter(({ to }) => to.some((one) => one.address === address));
}

/** A mail server in the mail box's place that gives every recipient the same answer. */
export async function answerRecipients(reply: string): Promise<{ stop: () => Promise<void> }> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    const say = (line: string) => socket.write(`${line}\r\n`);
    say('220 mau.example ESMTP');
    createInterface({ input: socket }).on('line', (line) => {
      if (/^RCPT /i.test(line)) say(reply);
      else if (/^QUIT/i.test(line)) socket.end('221 Bye\r\n');
      else say('250 OK');
    });
  });
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(ports.smtp, '127.0.0.1', resolve);
  await promise;
  return {
    stop: async () => {
      const closed = Promise.withResolvers<void>();
      server.close(() => {
        closed.resolve();
      });
      await closed.promise;
    },
  };
}
