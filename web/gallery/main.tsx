// Starts the gallery: every component in every state, without a server; no part of what people load.
import '../page.css';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { drawnFiles } from './drawn.ts';
import { Gallery } from './gallery.tsx';

const modules = import.meta.glob<Record<string, unknown>>('../components/*.tsx', { eager: true });

/** Nobody answers: a question stays open, and is shown as such. */
window.fetch = () => new Promise<Response>(() => undefined);

class SilentSource extends EventTarget {
  readonly readyState = 1;
  close(): void {
    // Was never open.
  }
}
Object.assign(window, { EventSource: SilentSource });

const { search } = location;
const root = createRootRoute({ component: () => <Gallery address={search} /> });
const paths = ['/', '/applications', '/applications/$id', '/review', '/mailboxes', '/settings'];
const router = createRouter({
  routeTree: root.addChildren(paths.map((path) => createRoute({ getParentRoute: () => root, path }))),
  // Links lead nowhere: what is looked at stays.
  history: createMemoryHistory({ initialEntries: ['/applications'] }),
});

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no #root');
// Without the strict mode, which would bring every case into its state twice.
createRoot(place).render(<RouterProvider router={router as never} />);

Object.assign(window, { drawnFiles: () => drawnFiles(place, modules) });
