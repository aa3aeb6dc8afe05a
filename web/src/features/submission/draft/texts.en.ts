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
  compare: {
    titles: {
      movedOn: 'The draft has just been changed elsewhere',
      leftOver: 'This computer still holds content that was not saved in time',
      leftOverMovedOn:
        'This computer still holds unsaved content, and the draft on the server was changed afterwards',
    },
    explain: {
      movedOn: (when: string) =>
        `Another person, or another window, saved at ${when} while you were typing. Nothing has been overwritten. Please choose which version to keep for each entry.`,
      leftOver: (when: string) =>
        `What was typed at ${when} was not saved to the server in time. Please choose whether to restore it or to use the saved version.`,
      leftOverMovedOn: (when: string) =>
        `What was typed on this computer at ${when} differs from the version on the server. Please choose which version to keep for each entry.`,
    },
    mine: 'Version on this computer',
    theirs: 'Version on the server',
    keepMine: 'Keep everything from this computer',
    takeTheirs: 'Take everything from the server',
    takeChoices: 'Use the choices below',
    choiceFor: (label: string) => `Choose the version for ${label}`,
    count: (count: number) => (count === 1 ? '1 entry differs' : `${count} entries differ`),
  },
};
