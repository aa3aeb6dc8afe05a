import { Alert, Anchor, List, Text } from '@mantine/core';
import { missingBasis } from '@thidua/domain/nomination/judge-nomination';
import { REGISTRATION_CASE, REVIEW_CASE } from '@thidua/domain/movement/case-ids';
import { Link } from 'react-router';
import { links } from '../../../ui/links.ts';
import { words } from './texts.ts';
import type { CaseScope } from '../frame/scope.ts';

/** What must be there before a dossier can be submitted, each with the way to it. */
export function BasisNotice({ scope, hasReview }: { scope: CaseScope; hasReview: boolean }) {
  const { caseRef, movement, participant, record } = scope;
  const { movementId, unitId } = caseRef;
  const final = movement.reportingPeriods.find(({ kind }) => kind === 'final')?.id ?? '';
  const ways = {
    notRegistered: { caseId: REGISTRATION_CASE, label: words.toRegistration },
    noFinalReport: { caseId: final, label: words.toFinalReport },
    noReview: { caseId: REVIEW_CASE, label: words.toReview },
  };
  const missing = [
    ...missingBasis({ settings: movement, participant }, record),
    ...(hasReview ? [] : ['noReview' as const]),
  ];
  if (missing.length === 0) return null;
  return (
    <Alert color="orange" title={words.basisTitle}>
      <List size="sm">
        {missing.map((code) => (
          <List.Item key={code}>
            {`${words.basis[code]}. `}
            <Anchor component={Link} size="sm" to={links.case(movementId, unitId, ways[code].caseId)}>
              {ways[code].label}
            </Anchor>
          </List.Item>
        ))}
      </List>
      <Text size="sm" mt={4}>
        {words.basisHint}
      </Text>
    </Alert>
  );
}
