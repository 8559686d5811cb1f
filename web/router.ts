// The addresses of the dashboard: each page with the part of its state that the address restores.
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { beginVisit } from './api/visit.ts';
import { PageSkeleton } from './components/page-skeleton.tsx';
import { Shell } from './components/shell.tsx';
import { ErrorPage } from './pages/error-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { TodayPage } from './pages/today-page.tsx';
import { readListSearch, readAddress, writeAddress } from './state/list-search.ts';

const pages = {
  applications: lazyRouteComponent(() => import('./pages/applications-page.tsx'), 'ApplicationsPage'),
  application: lazyRouteComponent(() => import('./pages/application-page.tsx'), 'ApplicationPage'),
  review: lazyRouteComponent(() => import('./pages/review-page.tsx'), 'ReviewPage'),
  mailboxes: lazyRouteComponent(() => import('./pages/mailboxes-page.tsx'), 'MailboxesPage'),
  settings: lazyRouteComponent(() => import('./pages/settings-page.tsx'), 'SettingsPage'),
  account: lazyRouteComponent(() => import('./pages/account-page.tsx'), 'AccountPage'),
  people: lazyRouteComponent(() => import('./pages/people-page.tsx'), 'PeoplePage'),
  signIn: lazyRouteComponent(() => import('./pages/sign-in-page.tsx'), 'SignInPage'),
  secondFactor: lazyRouteComponent(() => import('./pages/second-factor-page.tsx'), 'SecondFactorPage'),
  invitation: lazyRouteComponent(() => import('./pages/invitation-page.tsx'), 'InvitationPage'),
};

/** Fetches the code of all pages. @throws when the server does not answer */
export function loadPages(): Promise<unknown> {
  return Promise.all(Object.values(pages).map((page) => page.preload?.()));
}

type Refusal = 'consent' | 'other';

const root = createRootRoute({ component: Shell });

const today = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: ({ preload }) => {
    if (!preload) beginVisit();
  },
  component: TodayPage,
});

const applications = createRoute({
  getParentRoute: () => root,
  path: '/applications',
  validateSearch: readListSearch,
  component: pages.applications,
});

const application = createRoute({
  getParentRoute: () => root,
  path: '/applications/$id',
  /** `event`: the item whose mail is open. */
  validateSearch: ({ event }: Record<string, unknown>): { event?: string } =>
    typeof event === 'string' && event !== '' ? { event } : {},
  component: pages.application,
});

const review = createRoute({
  getParentRoute: () => root,
  path: '/review',
  component: pages.review,
});

const mailboxes = createRoute({
  getParentRoute: () => root,
  path: '/mailboxes',
  /** `open`: the mailbox whose left-out mail is shown; `refused`: why a provider sent the person back. */
  validateSearch: ({ open, refused }: Record<string, unknown>): { open?: string; refused?: Refusal } => ({
    ...(typeof open === 'string' && open !== '' && { open }),
    ...((refused === 'consent' || refused === 'other') && { refused }),
  }),
  component: pages.mailboxes,
});

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: pages.settings,
});

const account = createRoute({ getParentRoute: () => root, path: '/account', component: pages.account });

const people = createRoute({ getParentRoute: () => root, path: '/people', component: pages.people });

/** `to`: where to go on. */
const goingOn = ({ to }: Record<string, unknown>): { to?: string } => (typeof to === 'string' ? { to } : {});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: goingOn,
  component: pages.signIn,
});

const secondFactor = createRoute({
  getParentRoute: () => root,
  path: '/second-factor',
  validateSearch: goingOn,
  component: pages.secondFactor,
});

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: pages.invitation,
});

export const router = createRouter({
  routeTree: root.addChildren([
    today,
    applications,
    application,
    review,
    mailboxes,
    settings,
    account,
    people,
    signIn,
    secondFactor,
    invitation,
  ]),
  parseSearch: readAddress,
  stringifySearch: writeAddress,
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
  defaultPendingComponent: PageSkeleton,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
