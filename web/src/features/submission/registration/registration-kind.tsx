import type { ContentProps, Kind } from '../frame/kind.ts';
import { UsualHeading, UsualSteps, usualWords } from '../frame/usual.tsx';
import { readRegistration } from './read-registration.ts';
import { RegistrationCase } from './registration-case.tsx';
import { registrationFields } from './registration-fields.ts';
import { RegistrationPaper } from './registration-paper.tsx';
import { RegistrationView } from './registration-view.tsx';

function View({ scope, content }: ContentProps) {
  const { movement, cluster, caseRef } = scope;
  const proposals = [...(cluster?.proposedTargets ?? []), ...movement.proposedTargets];
  return (
    <RegistrationView
      content={readRegistration(content)}
      movement={movement}
      proposals={proposals}
      caseRef={caseRef}
    />
  );
}

export const registration: Kind = {
  Form: RegistrationCase,
  View,
  Paper: RegistrationPaper,
  Heading: UsualHeading,
  Steps: UsualSteps,
  Beside: null,
  fields: registrationFields,
  question: () => null,
  words: usualWords,
};
