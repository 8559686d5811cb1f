// Starts the dashboard.
import './page.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/query-client.ts';
import { onFactorMissing, onSignedOut } from './api/request.ts';
import { goToSecondFactor, goToSignIn } from './api/signed-out.ts';
import { loadDialogs } from './components/dialogs.tsx';
import { loadPages, router } from './router.ts';

onSignedOut(goToSignIn);
onFactorMissing(goToSecondFactor);
const place = document.getElementById('root');
if (!place) throw new Error('index.html has no #root');
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);

/** After the first page is there and has what it asked for. */
const LATER = 3000;

// What was fetched ahead opens at once, and is there even while the server is not.
setTimeout(() => {
  Promise.all([loadPages(), loadDialogs()]).catch(() => undefined);
}, LATER);
