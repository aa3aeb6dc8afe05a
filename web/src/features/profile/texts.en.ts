import type { Words } from './texts.ts';

export const en: Words = {
  title: 'My details and roles',
  who: 'Account',
  name: 'Full name',
  email: 'Email address',
  authority: 'Authority',
  whoHint: 'If the name or the email address is not right, tell an administrator of the authority.',
  roles: 'My roles',
  rolesHint:
    'Roles are given by an administrator and take effect at once. Nobody can change their own roles.',
  noRoles: 'You have not been given any role yet. Ask an administrator of the authority.',
  changeTitle: 'Change the password',
  oldPassword: 'Present password',
  oldMissing: 'Type the present password.',
  sameAsOld: 'The new password must differ from the present one.',
  change: 'Change the password',
  changed: 'The password was changed. From now on, sign in with the new password.',
  signOutTitle: 'Sign out',
  signOutHint: 'Sign out when you use a shared computer. Drafts that were saved remain.',
  signOut: 'Sign out',
};
