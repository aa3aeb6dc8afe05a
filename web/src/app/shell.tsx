import {
  ActionIcon,
  AppShell,
  Badge,
  Burger,
  Button,
  Group,
  Indicator,
  NavLink,
  NativeSelect,
  Stack,
  Text,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBell, IconUserCircle } from '@tabler/icons-react';
import { lazy, Suspense, useEffect } from 'react';
import { Link, Outlet, useLocation, useNavigate } from 'react-router';
import { signOut } from '../firebase/accounts.ts';
import { useUnreadCount } from '../reading/mail/unread.ts';
import { useSession } from '../reading/session.ts';
import { links } from '../ui/links.ts';
import { OfflineBanner } from '../ui/online.tsx';
import { OtherLanguage } from '../ui/other-language.tsx';
import { destinationsOf } from './navigation.ts';
import { useKeptPlace } from './kept-place.ts';
import { samePage } from './same-page.ts';
import { words } from './texts.ts';

// Fetched right after the first page, so that it is there when the network is not.
const WaitingBoard = lazy(() => import('../parts/waiting/waiting-board.tsx'));

/** The frame of every page of somebody signed in. */
export function Shell() {
  const [opened, { toggle, close }] = useDisclosure(false);
  const { pathname } = useLocation();
  useEffect(close, [pathname, close]);
  useKeptPlace();
  return (
    <AppShell
      header={{ height: 64 }}
      navbar={{ width: 250, breakpoint: 'md', collapsed: { mobile: !opened } }}
      padding="md"
    >
      <a href="#main" className="skip-link">
        {words.skip}
      </a>
      <AppShell.Header>
        <Header opened={opened} toggle={toggle} />
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label={words.mainMenu} className="navbar">
        <MovementSwitcher hiddenFrom="sm" />
        <Navigation />
        <Account />
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1}>
        <OfflineBanner />
        <Suspense fallback={null}>
          <WaitingBoard />
        </Suspense>
        <Outlet />
      </AppShell.Main>
    </AppShell>
  );
}

function Header({ opened, toggle }: { opened: boolean; toggle: () => void }) {
  return (
    <Group h="100%" px="md" justify="space-between" wrap="nowrap">
      <Group wrap="nowrap" gap="sm" miw={0}>
        <Burger opened={opened} onClick={toggle} hiddenFrom="md" size="sm" aria-label={words.menu} />
        <Text component={Link} to={links.home()} fw={700} c="seal.8" td="none" lh={1.2} lineClamp={2}>
          {words.product}
        </Text>
      </Group>
      <Group wrap="nowrap" gap="sm">
        <MovementSwitcher visibleFrom="sm" />
        <Bell />
        <ActionIcon
          component={Link}
          to={links.profile()}
          variant="subtle"
          size="lg"
          aria-label={words.account}
        >
          <IconUserCircle aria-hidden />
        </ActionIcon>
      </Group>
    </Group>
  );
}

function MovementSwitcher(props: { visibleFrom?: 'sm'; hiddenFrom?: 'sm' }) {
  const { movements, movement } = useSession();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const choose = (id: string) => {
    const chosen = movements.find((one) => one.id === id);
    if (chosen) void navigate(samePage(pathname, chosen));
  };
  if (!movement) return null;
  return (
    <Group {...props} wrap="nowrap" gap="xs" mb={props.hiddenFrom ? 'sm' : 0}>
      {movement.sample && (
        <Badge color="orange" c="orange.9" variant="light" tt="none" style={{ flexShrink: 0 }}>
          {words.sample}
        </Badge>
      )}
      <NativeSelect
        aria-label={words.movement}
        value={movement.id}
        data={movements.map(({ id, shortTitle }) => ({ value: id, label: shortTitle }))}
        onChange={(event) => choose(event.currentTarget.value)}
        maw={520}
        miw={{ md: 500 }}
      />
    </Group>
  );
}

function Bell() {
  const unread = useUnreadCount();
  return (
    <Indicator label={unread} size={18} offset={6} disabled={unread === 0} color="seal.7">
      <ActionIcon
        component={Link}
        to={links.notifications()}
        variant="subtle"
        size="lg"
        aria-label={words.notifications(unread)}
      >
        <IconBell aria-hidden />
      </ActionIcon>
    </Indicator>
  );
}

/** Who is signed in, and the way out. */
function Account() {
  const { membership } = useSession();
  return (
    <Stack gap="xs" mt="auto" pt="md">
      <Text size="sm" c="dimmed">
        {membership.displayName}
      </Text>
      <NavLink component={Link} to={links.profile()} label={words.profile} className="nav-link" />
      <OtherLanguage />
      <Button variant="default" onClick={() => void signOut()}>
        {words.signOut}
      </Button>
    </Stack>
  );
}

function Navigation() {
  const { membership, authorityId, movementId, movement, now } = useSession();
  const hasAwards = movement?.awards !== null && movement !== null;
  const { pathname } = useLocation();
  const isHome = movementId !== null && pathname === links.homeOf(movementId);
  return destinationsOf({ membership, authorityId, movementId, hasAwards, now: now() }).map(
    ({ label, to }) => (
      <NavLink
        key={to}
        component={Link}
        to={to}
        label={label}
        className="nav-link"
        aria-current={pathname === to || (isHome && to === links.home()) ? 'page' : undefined}
      />
    ),
  );
}
