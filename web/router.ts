// The addresses of the dashboard: each page with the part of its state that the address restores.
import { createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router';
import { Shell } from './components/shell.tsx';
import { ApplicationPage } from './pages/application-page.tsx';
import { ApplicationsPage } from './pages/applications-page.tsx';
import { ErrorPage } from './pages/error-page.tsx';
import { MailboxesPage } from './pages/mailboxes-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { readAddress, readListSearch, writeAddress } from './state/list-search.ts';

const root = createRootRoute({ component: Shell });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/applications', replace: true });
  },
});

const applications = createRoute({
  getParentRoute: () => root,
  path: '/applications',
  validateSearch: readListSearch,
  component: ApplicationsPage,
});

const application = createRoute({
  getParentRoute: () => root,
  path: '/applications/$id',
  /** `event`: the item whose mail is open. */
  validateSearch: ({ event }: Record<string, unknown>): { event?: string } =>
    typeof event === 'string' && event !== '' ? { event } : {},
  component: ApplicationPage,
});

const mailboxes = createRoute({
  getParentRoute: () => root,
  path: '/mailboxes',
  /** `open`: the mailbox whose left-out mail is shown. */
  validateSearch: ({ open }: Record<string, unknown>): { open?: string } =>
    typeof open === 'string' && open !== '' ? { open } : {},
  component: MailboxesPage,
});

export const router = createRouter({
  routeTree: root.addChildren([home, applications, application, mailboxes]),
  parseSearch: readAddress,
  stringifySearch: writeAddress,
  scrollRestoration: true,
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
