import type { Words } from './mails.ts';

export const en: Words = {
  states: {
    held: 'Held until released',
    gathering: 'Gathering, goes by itself',
    queued: 'Being sent',
    sent: 'Sent',
    failed: 'Could not be sent',
  },
  failures: {
    unreachable:
      'The mail server cannot be reached. Ask the administrator to check the mail server, then send it again.',
    login:
      'The mail server does not accept the system’s account. Ask the administrator to check the mail settings, then send it again.',
    deferred: 'The mail server does not take this email for now. Wait a few minutes, then send it again.',
    refused:
      'The mail server refused this email. Check the recipient’s address with the unit; if it is right, tell the administrator.',
    misconfigured:
      'The system is not set up to send emails. Ask the administrator to name the mail server and the sender’s address, then send it again.',
    linkVoid:
      'The link in this email no longer works: there is a newer one, it was used, or the account was switched off. It need not be sent again; if it is still needed, give out a new link on the page “Accounts and roles”.',
    unknown:
      'The email could not be sent for an unknown reason. Send it again; if it stays so, tell the administrator.',
  },
};
