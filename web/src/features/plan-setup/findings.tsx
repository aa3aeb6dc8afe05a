import { Text } from '@mantine/core';
import type { PlanFinding } from '@thidua/domain/plan/plan-finding';
import { createContext, useContext } from 'react';
import { planFindingText } from '../../language/plan-findings.ts';

/** What is wrong with the part that is shown. */
export const PartFindings = createContext<readonly PlanFinding[]>([]);

/** What is said at a field: an error where it stops the launch, else a question below it. */
export function useSaid(place: string): { error: string | null; asked: string | null } {
  const here = useContext(PartFindings).filter((one) => one.place === place);
  const said = (stops: boolean) =>
    here
      .filter((one) => one.stops === stops)
      .map(planFindingText)
      .join(' ') || null;
  return { error: said(true), asked: said(false) };
}

/** What is wrong at a place that is no field. */
export function Said({ place }: { place: string }) {
  const { error, asked } = useSaid(place);
  return (
    <>
      {error !== null && (
        <Text size="sm" c="red.8">
          {error}
        </Text>
      )}
      <Asked text={asked} />
    </>
  );
}

export function Asked({ text }: { text: string | null }) {
  return text === null ? null : (
    <Text size="sm" c="orange.9">
      {text}
    </Text>
  );
}
