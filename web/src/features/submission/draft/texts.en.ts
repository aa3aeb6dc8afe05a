import type { Words } from './texts.ts';

export const en: Words = {
  savedAt: (time: string) => `Saved at ${time}`,
  nothingYet: 'Nothing to save yet',
  states: {
    clean: 'Saved',
    unsaved: 'Saving…',
    saving: 'Saving…',
    offline: 'Not saved yet, kept on this computer (no network)',
    refused: 'Not saved yet, kept on this computer (refused by the server)',
    differs: 'Another version exists',
  },
  refusedHint:
    'The server does not accept this draft. Usually an entry is too long, or the dossier has just changed state. Please correct the entry marked in red; if there is none, reload the page: what you typed is still on this computer.',
  offlineHint:
    'Please keep typing. When the network is back, the draft is saved to the server automatically.',
  opening: 'Opening the draft…',
  openingSlow:
    'The server cannot be reached yet. Please check the network; the page opens by itself once the network is back.',
  aside: {
    restored: (at: string | null) =>
      `What you typed ${at === null ? 'before' : `at ${at}`} and was not saved in time has been taken up again. Nobody has edited this draft since.`,
    woven: (at: string | null) =>
      `While you were typing, the draft was edited elsewhere${at === null ? '' : ` (saved at ${at})`}, in entries that you did not edit. Both have been put together.`,
    chosen: (at: string | null) => `What you chose${at === null ? '' : ` at ${at}`} is used.`,
    reconsider: 'Look again, choose otherwise',
    close: 'Close',
  },
  compare: {
    titles: {
      movedOn: 'The draft has just been changed elsewhere, in the same entries that you are editing',
      leftOverMovedOn: 'What you wrote before was not saved in time, and the draft was changed afterwards',
      again: 'Both versions again',
    },
    explain: {
      movedOn: (when: string) =>
        `Another person, or another window, saved at ${when} while you were typing. Nothing has been overwritten. Please choose which version to keep for each entry; you can still change your choice afterwards.`,
      leftOverMovedOn: (when: string) =>
        `What you typed at ${when} differs from what was saved afterwards, in the same entries. Please choose which version to keep for each entry; you can still change your choice afterwards.`,
      again: (when: string) =>
        `Beside what is used now (typed or chosen at ${when}) stands what was left aside. Please choose for each entry.`,
    },
    mine: 'What you are writing',
    theirs: (at: string | null) => (at === null ? 'What was saved' : `What was saved at ${at}`),
    used: 'What is used now',
    putAside: 'What was left aside',
    keepAll: (side: string) => `Use all of: ${side.charAt(0).toLowerCase()}${side.slice(1)}`,
    takeChoices: 'Use the choices below',
    choiceFor: (label: string) => `Choose the version for ${label}`,
    count: (count: number) => (count === 1 ? '1 entry differs' : `${count} entries differ`),
  },
};
