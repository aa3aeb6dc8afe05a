import { MantineProvider } from '@mantine/core';
import { theme } from '../ui/theme.ts';
import { AppRoutes } from './routes.tsx';

export function App() {
  return (
    <MantineProvider theme={theme} forceColorScheme="light">
      <AppRoutes />
    </MantineProvider>
  );
}
