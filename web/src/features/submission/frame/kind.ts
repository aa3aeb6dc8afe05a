import type { CaseMoveName } from '@thidua/domain/submission/case-moves';
import type { ComponentType } from 'react';
import type { CaseRef } from '../../../firebase/drafts.ts';
import type { ContentWords } from '../content/describe-field.ts';
import type { CaseFormProps, CaseScope } from './scope.ts';

/** A content as it was stored: of a draft, or of any version. Each kind reads it by itself. */
export interface ContentProps {
  scope: CaseScope;
  content: unknown;
}

/** `checking`: the version that was submitted and not judged yet. */
export interface StandingProps {
  scope: CaseScope;
  checking: number | null;
}

/** What a kind of case says where others say something else. */
export interface KindWords {
  submitExplain: (title: string) => string;
  moveExplain: Readonly<Record<CaseMoveName, string>>;
  /** Of a version that is valid. */
  valid: string;
  /** Of a case that was received; null where the steps say themselves what became of it, as of one that was returned. */
  received: string | null;
  /** Of the version received, among the others. */
  receivedVersion: string;
  /** The log's entry of the receipt and the remark with it; null where it is called what the log calls it. */
  receipt: { action: string; remark: (text: string) => string } | null;
}

/**
 * One kind of what a unit hands in, as the pages of a case ask for it. All that knows the kind stands in its folder; the pages,
 * the frame and the drafts know this interface.
 */
export interface Kind {
  /** The form with its draft, checked as the trigger will check it. */
  Form: ComponentType<CaseFormProps>;
  /** To be read on the page. */
  View: ComponentType<ContentProps>;
  /** To be printed, signed and sealed. */
  Paper: ComponentType<ContentProps>;
  /** Under the title: what it is about, and its state. */
  Heading: ComponentType<StandingProps>;
  /** How far it is on its way. */
  Steps: ComponentType<StandingProps>;
  /** What is kept beside the content, shown to the unit and the office where nothing is written; null for nothing. */
  Beside: ComponentType<{ caseRef: CaseRef }> | null;
  fields: ContentWords;
  /** What is asked before this is submitted, though nothing is wrong with it; null for nothing. */
  question: (scope: CaseScope, content: unknown) => string | null;
  /** Asked for as they are needed: the language, and what the authority calls its offices, may come later. */
  words: () => KindWords;
}
