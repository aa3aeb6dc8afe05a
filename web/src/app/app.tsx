import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import 'dayjs/locale/vi';
import { RouterProvider } from 'react-router/dom';
import { theme } from '../ui/theme.ts';
import { router } from './routes.tsx';

export function App() {
  return (
    <MantineProvider theme={theme} forceColorScheme="light">
      <DatesProvider settings={{ locale: 'vi', firstDayOfWeek: 1 }}>
        <Notifications position="top-right" />
        <RouterProvider router={router} />
      </DatesProvider>
    </MantineProvider>
  );
}
