import type { Words } from './texts.ts';

export const en: Words = {
  product: 'Emulation and Commendation System',
  reading: 'Checking the link',
  unreadTitle: 'The link could not be checked',
  email: 'Your email address',
  spentTitle: 'This link no longer works',
  askAnew: 'Get a new email',
  toSignIn: 'Go to the sign-in page',
  setTitle: 'The password was set',
  setButNotIn: (email) => `The password of ${email} was set, but signing in did not succeed.`,

  invitation: {
    title: 'Set a password',
    lead: 'This is an invitation link meant for you alone. Set a password; you then go straight into the system.',
    once: 'The link works once. From the next time on, sign in with your email address and this password.',
    submit: 'Set the password',
    spent:
      'The invitation link was used, has passed its 7 days, was replaced by a newer invitation, or was not copied in full.',
    spentSteps: [
      'If you have set your password with this link already, sign in.',
      'If you have never opened the link and it is said to be used, tell an administrator of your authority at once.',
      'If you got several invitations, open the link in the latest email; if you copy it, copy the whole link.',
      'If it still does not work, ask whoever invited you for a new invitation.',
    ],
  },
  reset: {
    title: 'Set a new password',
    lead: 'Set a new password. Everywhere the old password is signed in, it will be signed out; you then go straight into the system.',
    once: 'The link works once. From the next time on, sign in with this new password.',
    submit: 'Set the new password',
    spent:
      'The link was used, has passed its 2 hours, was replaced by a newer email, or was not copied in full.',
    spentSteps: [
      'If you got several emails, open the link in the latest one; if you copy it, copy the whole link.',
      'If no email works any more, press “Get a new email”.',
    ],
  },
};
