import type { Words } from './texts.ts';

export const en: Words = {
  title: 'Sign in',
  check: 'Check a certificate; no account is needed',
  product: 'Emulation and Commendation System',
  lead: 'Register for, report on and follow emulation movements.',
  email: 'Email address',
  password: 'Password',
  submit: 'Sign in',
  emailMissing: 'Type your email address.',
  passwordMissing: 'Type the password.',
  forgotten: 'Forgotten password?',
  noAccount:
    'No account yet, or no invitation received? Contact the emulation office or an administrator of your authority.',

  forgottenTitle: 'Forgotten password',
  forgottenLead:
    'Type the email address you sign in with. If it belongs to an active account, we send an email there with a link to set a new password.',
  emailWrong:
    'This is not in the form of an email address, for example name@authority.gov.vn. Type it again.',
  ask: 'Send me the email',
  askedTitle: 'Check your mailbox',
  asked: (email) =>
    `If ${email} belongs to an active account, the email arrives within a few minutes. The link in it works once, within 2 hours.`,
  askedSteps: [
    'Look in the folders for spam and for promotions too.',
    'If you get several emails, use the link in the latest one.',
    'If you have not accepted the invitation yet, or the account was switched off, there will be no email: contact the emulation office or an administrator of your authority.',
  ],
  back: 'Back to the sign-in page',
};
