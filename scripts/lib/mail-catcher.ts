import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MailDev } from 'maildev';
import type { Ports } from './ports.ts';
import { removeAtExit } from './processes.ts';

const host = '127.0.0.1';

export interface MailCatcher {
  stop(): Promise<void>;
}

/**
 * A mail server that keeps what it gets and passes nothing on, with a web page. It runs in this process, so that it
 * cannot outlive it; its mails go with it.
 */
export async function startMailCatcher(ports: Pick<Ports, 'smtp' | 'mail'>): Promise<MailCatcher> {
  const mailDirectory = mkdtempSync(join(tmpdir(), 'thidua-mail-'));
  removeAtExit(mailDirectory);
  const catcher = new MailDev({
    smtp: ports.smtp,
    ip: host,
    web: ports.mail,
    webIp: host,
    mailDirectory,
    silent: true,
  });
  await catcher.start();
  return {
    stop: async () => {
      await catcher.stop();
      await rm(mailDirectory, { recursive: true, force: true });
    },
  };
}
