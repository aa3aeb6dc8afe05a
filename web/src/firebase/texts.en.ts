import type { Words } from './texts.ts';

export const en: Words = {
  unreachable: 'The server cannot be reached. Check the network and try again; what you typed is kept.',
  timedOut: 'The server was too slow. Reload the page to see whether it was done, then try again.',
  signInAgain: 'Your session has ended. Sign in again; what you typed is kept on this machine.',
  malformed: 'The server did not understand the request. Reload the page and try again.',
  serverFailed: 'The server has a problem. Try again in a few minutes; if it stays so, call the help line.',
  wrongPassword:
    'The email address or the password is not right. Type them again, or ask an administrator for a link to a new password.',
  tooManyTries: 'Too many wrong tries. Wait a few minutes, then try again.',
  accountDisabled: 'This account was switched off. Contact your authority’s administrator.',
  weakPassword: 'The password is too weak. Use at least 8 characters.',
};
