import { Center, Loader } from '@mantine/core';
import { APP_BASE } from '@thidua/domain/base/addresses';
import { lazy, Suspense } from 'react';
import { BrowserRouter, Outlet, Route, Routes } from 'react-router';
import { Gate } from './gate.tsx';
import { MovementRoute } from './movement-route.tsx';
import { SeenHere } from '../parts/seen-here.tsx';
import { NotFound } from './not-found.tsx';
import { PageBoundary } from './page-boundary.tsx';
import { Shell } from './shell.tsx';
import { words } from './texts.ts';

// Each page is fetched when its route is first opened.
const AppraisalPage = lazy(() => import('../features/appraisal/appraisal-page.tsx'));
const AwardsPage = lazy(() => import('../features/nominations/awards-page.tsx'));
const BoardPage = lazy(() => import('../features/board/board-page.tsx'));
const CasePage = lazy(() => import('../features/submission/page/case-page.tsx'));
const ClusterPage = lazy(() => import('../features/cluster/cluster-page.tsx'));
const DashboardPage = lazy(() => import('../features/dashboard/dashboard-page.tsx'));
const DecisionPage = lazy(() => import('../features/decisions/decision-page.tsx'));
const DecisionsPage = lazy(() => import('../features/decisions/decisions-page.tsx'));
const QuestionPage = lazy(() => import('../features/questions/question-page.tsx'));
const QuestionsPage = lazy(() => import('../features/questions/questions-page.tsx'));
const UnitQuestionsPage = lazy(() => import('../features/questions/unit-questions-page.tsx'));
const ExemplarPage = lazy(() => import('../features/exemplars/exemplar-page.tsx'));
const ExemplarsPage = lazy(() => import('../features/exemplars/exemplars-page.tsx'));
const ForgottenPage = lazy(() => import('../features/sign-in/forgotten-page.tsx'));
const DraftPage = lazy(() => import('../features/plan-setup/draft-page.tsx'));
const DraftsPage = lazy(() => import('../features/plan-setup/drafts-page.tsx'));
const ReachPage = lazy(() => import('../features/plan/reach-page.tsx'));
const ErasurePage = lazy(() => import('../features/erasure/erasure-page.tsx'));
const HomePage = lazy(() => import('../features/home/home-page.tsx'));
const LayoutPage = lazy(() => import('../features/certificate-layout/layout-page.tsx'));
const ListPaperPage = lazy(() => import('../features/publication/list-paper-page.tsx'));
const MinutesPage = lazy(() => import('../features/council/minutes/minutes-page.tsx'));
const LogPage = lazy(() => import('../features/log/log-page.tsx'));
const NominationPage = lazy(() => import('../features/appraisal/nomination-page.tsx'));
const NotificationsPage = lazy(() => import('../features/notifications/notifications-page.tsx'));
const OutboxPage = lazy(() => import('../features/outbox/outbox-page.tsx'));
const PaperPage = lazy(() => import('../features/submission/page/paper-page.tsx'));
const PeoplePage = lazy(() => import('../features/people/people-page.tsx'));
const PasswordPage = lazy(() => import('../features/set-password/password-page.tsx'));
const PlanPage = lazy(() => import('../features/plan/plan-page.tsx'));
const PrintPage = lazy(() => import('../features/submission/page/print-page.tsx'));
const ProfilePage = lazy(() => import('../features/profile/profile-page.tsx'));
const PublicationPage = lazy(() => import('../features/publication/publication-page.tsx'));
const PublicationsPage = lazy(() => import('../features/publication/publications-page.tsx'));
const ProposePage = lazy(() => import('../features/exemplars/propose-page.tsx'));
const ProposalPage = lazy(() => import('../features/nominations/proposal-page.tsx'));
const RemindersPage = lazy(() => import('../features/reminders/reminders-page.tsx'));
const ScoresPage = lazy(() => import('../features/scoring/scores-page.tsx'));
const SessionPage = lazy(() => import('../features/council/session/session-page.tsx'));
const SessionsPage = lazy(() => import('../features/council/session/sessions-page.tsx'));
const UnitExemplarsPage = lazy(() => import('../features/exemplars/unit-exemplars-page.tsx'));
const UnitsPage = lazy(() => import('../features/units/units-page.tsx'));
const UnitPage = lazy(() => import('../features/home/unit/unit-page.tsx'));

export function AppRoutes() {
  return (
    <BrowserRouter basename={APP_BASE}>
      <Routes>
        <Route element={<Fetched />}>
          <Route path="invitation/:token" element={<PasswordPage purpose="invitation" />} />
          <Route path="dat-mat-khau/:token" element={<PasswordPage purpose="reset" />} />
          <Route path="quen-mat-khau" element={<ForgottenPage />} />
          <Route element={<Gate />}>
            <Route path="movements/:movementId" element={<MovementRoute />}>
              <Route path="units/:unitId/cases/:caseId/print" element={<PrintPage />} />
              <Route path="units/:unitId/awards/print" element={<ProposalPage />} />
              <Route path="sessions/:sessionId/minutes" element={<MinutesPage />} />
              <Route path="publications/:publicationId/print" element={<ListPaperPage />} />
            </Route>
            <Route element={<Shell />}>
              <Route element={<Fetched />}>
                <Route element={<Kept />}>
                  <Route index element={<HomePage />} />
                </Route>
                <Route path="movements/:movementId" element={<MovementRoute />}>
                  <Route index element={<PlanPage />} />
                  <Route path="opened" element={<ReachPage />} />
                  <Route element={<Kept />}>
                    <Route path="home" element={<HomePage />} />
                    <Route path="units/:unitId" element={<UnitPage />} />
                    <Route path="units/:unitId/awards" element={<AwardsPage />} />
                    <Route path="clusters/:clusterId" element={<ClusterPage />} />
                    <Route path="board" element={<BoardPage />} />
                    <Route path="dashboard" element={<DashboardPage />} />
                  </Route>
                  <Route path="units/:unitId/exemplars" element={<UnitExemplarsPage />} />
                  <Route path="units/:unitId/exemplars/new" element={<ProposePage />} />
                  <Route path="units/:unitId/questions" element={<UnitQuestionsPage />} />
                  <Route path="questions" element={<QuestionsPage />} />
                  <Route path="questions/:questionId" element={<QuestionPage />} />
                  <Route path="exemplars" element={<ExemplarsPage />} />
                  <Route path="exemplars/:exemplarId" element={<ExemplarPage />} />
                  <Route path="units/:unitId/cases/:caseId" element={<CasePage />} />
                  <Route path="units/:unitId/cases/:caseId/paper" element={<PaperPage />} />
                  <Route path="appraisal" element={<AppraisalPage />} />
                  <Route path="nominations/:nominationId" element={<NominationPage />} />
                  <Route path="reminders" element={<RemindersPage />} />
                  <Route path="scores" element={<ScoresPage />} />
                  <Route path="sessions" element={<SessionsPage />} />
                  <Route path="sessions/:sessionId" element={<SessionPage />} />
                  <Route path="publications" element={<PublicationsPage />} />
                  <Route path="publications/:publicationId" element={<PublicationPage />} />
                  <Route path="decisions" element={<DecisionsPage />} />
                  <Route path="certificate-layout" element={<LayoutPage />} />
                  <Route path="decisions/:decisionId" element={<DecisionPage />} />
                  <Route path="*" element={<NotFound />} />
                </Route>
                <Route path="drafts" element={<DraftsPage />} />
                <Route path="drafts/:draftId/:tab?" element={<DraftPage />} />
                <Route path="erasure" element={<ErasurePage />} />
                <Route path="log" element={<LogPage />} />
                <Route path="outbox" element={<OutboxPage />} />
                <Route path="people" element={<PeoplePage />} />
                <Route path="units" element={<UnitsPage />} />
                <Route path="profile" element={<ProfilePage />} />
                <Route path="notifications" element={<NotificationsPage />} />
                <Route path="*" element={<NotFound />} />
              </Route>
            </Route>
          </Route>
        </Route>
      </Routes>
    </BrowserRouter>
  );
}

/** Pages that open without a network, too. A unit's own case does so by itself, with its draft. */
function Kept() {
  return (
    <SeenHere>
      <Outlet />
    </SeenHere>
  );
}

/** Waits for a page's code, and catches a page that throws, without taking the frame away. */
function Fetched() {
  return (
    <PageBoundary>
      <Suspense
        fallback={
          <Center mih="40vh">
            <Loader aria-label={words.loading} />
          </Center>
        }
      >
        <Outlet />
      </Suspense>
    </PageBoundary>
  );
}
