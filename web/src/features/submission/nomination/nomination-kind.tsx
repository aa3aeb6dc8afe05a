import { Text } from '@mantine/core';
import { NominationBadge } from '../../../ui/award/award-badges.tsx';
import { AwardStanding, AwardStrip } from '../../../parts/award/award-standing.tsx';
import { notSubmitted } from '../../../parts/award/award-steps.ts';
import { isWithUnit, useNomination } from '../../../reading/nomination/nomination-of-case.ts';
import type { ContentProps, Kind, KindWords, StandingProps } from '../frame/kind.ts';
import { UsualHeading, usualWords } from '../frame/usual.tsx';
import { words } from './texts.ts';
import { AchievementPaper } from './achievement-paper.tsx';
import { ContactView } from './contact-view.tsx';
import { NominationCase } from './nomination-case.tsx';
import { nominationFields } from './nomination-fields.ts';
import { NominationView } from './nomination-view.tsx';
import { readNomination } from './read-nomination.ts';

const View = ({ scope, content }: ContentProps) => (
  <NominationView content={readNomination(content)} movement={scope.movement} caseRef={scope.caseRef} />
);

function Heading({ scope, checking }: StandingProps) {
  const nomination = useNomination(scope.caseRef);
  if (!nomination) return <UsualHeading scope={scope} checking={checking} />;
  return (
    <>
      <Text fw={600}>{`${nomination.honorific} ${nomination.name}`.trim()}</Text>
      {isWithUnit(nomination) || checking !== null ? (
        <UsualHeading scope={scope} checking={checking} />
      ) : (
        <NominationBadge nomination={nomination} />
      )}
    </>
  );
}

/** The whole way to the certificate, once the nomination's record tells of it. */
function Steps({ scope }: StandingProps) {
  const nomination = useNomination(scope.caseRef);
  if (!nomination || nomination.state === 'withdrawn') {
    return <AwardStrip steps={notSubmitted} zone={scope.zone} />;
  }
  return <AwardStanding nomination={nomination} zone={scope.zone} now={scope.now()} />;
}

/** A dossier is not received but appraised, and its steps say with which end. */
function nominationWords(): KindWords {
  const usual = usualWords();
  return {
    ...usual,
    submitExplain: words.kind.submitExplain,
    moveExplain: { ...usual.moveExplain, ...words.kind.moveExplain },
    valid: words.kind.valid,
    received: null,
    receivedVersion: words.kind.receivedVersion,
    receipt: words.kind.receipt,
  };
}

export const nomination: Kind = {
  Form: NominationCase,
  View,
  Paper: AchievementPaper,
  Heading,
  Steps,
  Beside: ContactView,
  fields: nominationFields,
  question: () => null,
  words: nominationWords,
};
