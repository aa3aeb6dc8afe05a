import type { ComponentType } from 'react';
import { createBrowserRouter } from 'react-router';
import { Gate } from './gate.tsx';
import { NotFound } from './not-found.tsx';
import { RouteFailure } from './route-failure.tsx';
import { Shell } from './shell.tsx';

/** A page that is fetched when its route is first opened. */
const page = (load: () => Promise<{ default: ComponentType }>) => async () => ({
  Component: (await load()).default,
});

const movementPages = [
  { index: true, lazy: page(() => import('../features/plan/plan-page.tsx')) },
  { path: 'units/:unitId', lazy: page(() => import('../features/home/unit-page.tsx')) },
  {
    path: 'units/:unitId/cases/:caseId',
    lazy: page(() => import('../features/submission/case-page.tsx')),
  },
  {
    path: 'units/:unitId/cases/:caseId/paper',
    lazy: page(() => import('../features/submission/paper-page.tsx')),
  },
  { path: 'clusters/:clusterId', lazy: page(() => import('../features/cluster/cluster-page.tsx')) },
  { path: 'board', lazy: page(() => import('../features/board/board-page.tsx')) },
  { path: 'dashboard', lazy: page(() => import('../features/dashboard/dashboard-page.tsx')) },
];

export const router = createBrowserRouter([
  {
    errorElement: <RouteFailure />,
    hydrateFallbackElement: <div />,
    children: [
      {
        path: 'invitation/:token',
        lazy: page(() => import('../features/invitation/invitation-page.tsx')),
      },
      {
        element: <Gate />,
        children: [
          {
            path: 'movements/:movementId/units/:unitId/cases/:caseId/print',
            lazy: page(() => import('../features/submission/print-page.tsx')),
          },
          {
            element: <Shell />,
            children: [
              { index: true, lazy: page(() => import('../features/home/home-page.tsx')) },
              { path: 'movements/:movementId', children: movementPages },
              { path: 'people', lazy: page(() => import('../features/people/people-page.tsx')) },
              { path: 'profile', lazy: page(() => import('../features/profile/profile-page.tsx')) },
              {
                path: 'notifications',
                lazy: page(() => import('../features/notifications/notifications-page.tsx')),
              },
              { path: '*', Component: NotFound },
            ],
          },
        ],
      },
    ],
  },
]);
