import type { Result } from '@thidua/domain/base/result';
import { useSyncExternalStore } from 'react';
import type { CallFailure } from '../../firebase/calls.ts';
import type { EvidenceFile } from '../../reading/file/evidence.ts';
import { prepareFile, type Wanted } from './prepare-file.ts';
import { words } from './texts.ts';

/** Where a file goes: the case or decision it belongs to, and the field of its form. */
export interface UploadField {
  owner: string;
  field: string;
}

export interface Upload extends UploadField {
  name: string;
  /** Of what the server has; null once it is over. */
  percent: number | null;
  /** Why it came to nothing. */
  fault: string | null;
}

const NONE: readonly Upload[] = [];
const uploads = new Map<string, Upload>();
const listeners = new Set<() => void>();
let byOwner: ReadonlyMap<string, readonly Upload[]> = new Map();

const isUnderWay = ({ percent }: Upload) => percent !== null;
const keyOf = ({ owner, field }: UploadField) => `${owner} ${field}`;

/** A browser that is told so asks before the page is left. */
const stay = (event: BeforeUnloadEvent) => {
  event.preventDefault();
  // Chrome before 119 asks for nothing but this.
  event.returnValue = true;
};

function tell(change: () => void): void {
  change();
  const all = [...uploads.values()];
  byOwner = Map.groupBy(all, ({ owner }) => owner);
  if (all.some(isUnderWay)) window.addEventListener('beforeunload', stay);
  else window.removeEventListener('beforeunload', stay);
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** The uploads into one case or decision, also those that were begun before its page was left and come back to. */
export const useUploads = (owner: string): readonly Upload[] =>
  useSyncExternalStore(subscribe, () => byOwner.get(owner) ?? NONE);

export const namesUnderWay = (all: readonly Upload[]): string[] =>
  all.filter(isUnderWay).map(({ name }) => name);

interface Work {
  file: File;
  wanted: Wanted;
  /** Sends the file; `onProgress` gets the share that the server has. */
  send: (file: EvidenceFile, onProgress: (share: number) => void) => Promise<Result<null, CallFailure>>;
  /** Once the file counts. */
  arrived: (file: EvidenceFile) => void;
}

/** Brings a picked file; it goes on while its page is left for another of the application. */
export async function bringFile(at: UploadField, { file, wanted, send, arrived }: Work): Promise<void> {
  const set = (upload: Omit<Upload, keyof UploadField>) =>
    tell(() => uploads.set(keyOf(at), { ...at, ...upload }));
  const { name } = file;
  const failed = (fault: string) => set({ name, percent: null, fault });
  set({ name, percent: 0, fault: null });
  try {
    const prepared = await prepareFile(file, wanted);
    if (!prepared.ok) return failed(words.fileFaults[prepared.error](name));
    const sent = await send(prepared.value, (share) =>
      set({ name, percent: Math.round(share * 100), fault: null }),
    );
    if (!sent.ok) return failed(sent.error.text);
    arrived(prepared.value);
    tell(() => uploads.delete(keyOf(at)));
  } catch {
    failed(words.fileFaults.upload(name));
  }
}
