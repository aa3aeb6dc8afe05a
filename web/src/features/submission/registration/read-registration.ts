import { directionSchema } from '@thidua/domain/movement/movement';
import type { RegistrationContent } from '@thidua/domain/submission/registration';
import { z } from 'zod';
import { listOf, paperList, readerOf, text } from '../content/lenient.ts';

export const readRegistration = readerOf<RegistrationContent>(
  z.object({
    planNumber: text,
    planDate: text,
    launchDate: text,
    launchForm: text,
    commitments: listOf(text),
    targets: listOf(
      z.object({
        id: text,
        contentArea: text,
        name: text,
        unitOfMeasure: text,
        direction: directionSchema.catch('up'),
        baseline: text,
        goal: text,
        dueDate: text,
        weight: text,
        personInCharge: text,
        originId: text,
        confirmed: text,
        remark: text,
      }),
    ),
    papers: paperList,
  }),
);
