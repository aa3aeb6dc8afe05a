import type { Words } from './failure-texts.ts';

export const en: Words = {
  unreachable:
    'The server cannot be reached. Please check the network, then try again; what you typed is still there.',
  timedOut:
    'The server took too long to answer. Please reload the page to see whether it has been done, then try again.',
  signInAgain: 'Your session has ended. Please sign in again; what you typed is still on this computer.',
  malformed: 'The server did not understand the request. Please reload the page, then try again.',
  serverFailed:
    'The server has a problem. Please try again in a few minutes; if it still fails, please call the support number.',
  wrongPassword:
    'The email address or the password is not correct. Please type again, or ask an administrator for a link to reset the password.',
  tooManyTries: 'There have been several failed attempts. Please wait a few minutes, then try again.',
  accountDisabled: 'This account has been locked. Please contact the administrator of your authority.',
  weakPassword: 'The password is too weak. Please use at least 8 characters.',
};
